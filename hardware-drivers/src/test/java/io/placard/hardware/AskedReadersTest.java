package io.placard.hardware;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The whole way from questions and answers over TCP to events. */
@Timeout(20)
class AskedReadersTest {
    private static final String NO_GREETING = "";
    private static final String GREETING = "043F000000200AB288C900F600160080000C0004F8535BAADAFF010000060000";
    private static final String REPORT =
            "043D0000002C4095892F00F000228D3005FB63AC1F3841EC88046781000186CE820004EC2EA8354C09880001";
    private static final String OK = "0000001200000001011F000800000000";
    private static final String TAG = "B0864D25";
    private static final String ACK = "0000FF00FF00";
    private static final String LOOK = "0000FF04FCD44A0100E100";
    private static final String CONFIGURED = ACK + "0000FF02FED533F800";

    private final BlockingQueue<HardwareEvent> events = new LinkedBlockingQueue<>();

    @Test
    void aPn532IsSetUpAndAskedAndItsTagComesAndGoes() throws IOException, InterruptedException {
        try (var device = new ScriptedTcpDevice(NO_GREETING);
                var hardware = pad("pn532", device)) {
            device.answer("0000FF03FDD414011700", ACK + "0000FF02FED5151600");
            device.answer("0000FF06FAD43205FF0102F300", CONFIGURED);
            device.answer("0000FF04FCD4320100F900", CONFIGURED);
            device.answer("0000FF03FDD45200DA00", ACK + "0000FF03FDD55300D800");
            device.answer(LOOK, ACK + "0000FF0CF4D54B010100040804B0864D252600");
            hardware.listen(events::add);

            assertThat(await(HardwareEvent.TagPut.class).tag()).isEqualTo(TAG);
            device.answer(LOOK, ACK + "0000FF03FDD54B00E000");
            assertThat(await(HardwareEvent.TagRemoved.class).tag()).isEqualTo(TAG);
            assertThat(hardware.devices().getFirst().status()).isInstanceOf(DeviceStatus.Online.class);
        }
    }

    @Test
    void anLlrpReaderIsToldToReportAndItsTagIsPut() throws IOException, InterruptedException {
        try (var device = new ScriptedTcpDevice(GREETING);
                var hardware = pad("llrp", device)) {
            device.answer("04150000000E0000001500000000", "041F" + OK);
            device.answer("040300000014000000030000DC000901000003E8", "040D" + OK);
            device.answer("00ED000D01000100EE00061400", "041E" + OK);
            device.answer("04180000000E0000001800000001", "0422" + OK);
            device.answer("04160000000E0000001600000001", "0420" + OK + REPORT);
            hardware.listen(events::add);

            assertThat(await(HardwareEvent.TagPut.class).tag()).isEqualTo("3005FB63AC1F3841EC880467");
        }
    }

    @Test
    void aDeviceThatNeverAnswersIsFaultyInWords() throws IOException, InterruptedException {
        try (var device = new ScriptedTcpDevice(NO_GREETING);
                var hardware = pad("pn532", device)) {
            hardware.listen(events::add);
            var status = await(HardwareEvent.StatusChanged.class).status();
            while (!(status instanceof DeviceStatus.Faulty)) {
                status = await(HardwareEvent.StatusChanged.class).status();
            }

            assertThat(((DeviceStatus.Faulty) status).reason()).contains("does not answer", "HSU");
        }
    }

    private static Hardware pad(String driver, ScriptedTcpDevice device) {
        var pad = new DeviceSettings.Reader("pad", driver, device.port());
        return Hardware.open(List.of(pad), _ -> true, Clock.systemUTC());
    }

    private <E extends HardwareEvent> E await(Class<E> type) throws InterruptedException {
        while (true) {
            var event = events.poll(10, SECONDS);
            assertThat(event).as("an event of %s", type.getSimpleName()).isNotNull();
            if (type.isInstance(event)) {
                return type.cast(event);
            }
        }
    }
}
