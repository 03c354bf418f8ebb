package io.placard.hardware;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import io.placard.hardware.option.Options;
import io.placard.hardware.simulated.SimulatedSensor;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Sensors that are asked and sensors that print, over real pseudo-terminals and a real connection. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has no pseudo-terminals")
@Timeout(20)
class DistanceHardwareTest {
    private final BlockingQueue<HardwareEvent> events = new LinkedBlockingQueue<>();

    @Test
    void aHandBeforeASensorThatIsAskedIsSeen() throws IOException, InterruptedException {
        try (var sensor = SimulatedSensor.open("us100")) {
            sensor.distance(400);
            try (var hardware = open(List.of(us100("slot-3", sensor.port(), Options.NONE)))) {
                awaitReadings("slot-3", "400", 8);
                sensor.distance(60);
                assertThat(await(HardwareEvent.SlotCovered.class).number()).isEqualTo(3);
                sensor.distance(400);
                assertThat(await(HardwareEvent.SlotUncovered.class).number()).isEqualTo(3);
                assertThat(hardware.devices().getFirst().invalidFrames()).isZero();
            }
        }
    }

    @Test
    void aSensorThatFellSilentIsHeardAgain() throws IOException, InterruptedException {
        try (var sensor = SimulatedSensor.open("us100")) {
            sensor.distance(400);
            try (var _ = open(List.of(us100("slot-3", sensor.port(), Options.NONE)))) {
                awaitReadings("slot-3", "400", 1);
                sensor.fallSilent();
                assertThat(silentFor(Duration.ofMillis(600))).isTrue();
                sensor.distance(500);
                awaitReadings("slot-3", "500", 3);
            }
        }
    }

    @Test
    void aDeadNeighbourInTheGroupStopsNobody() throws IOException, InterruptedException {
        var group = new Options(Map.of("group", "shelf"));
        try (var dead = SimulatedSensor.open("us100");
                var sensor = SimulatedSensor.open("us100")) {
            sensor.distance(400);
            var devices = List.of(us100("slot-1", dead.port(), group), us100("slot-2", sensor.port(), group));
            try (var _ = open(devices)) {
                awaitReadings("slot-2", "400", 8);
            }
        }
    }

    @Test
    void aHandBeforeASensorThatPrintsIsSeen() throws IOException, InterruptedException {
        try (var sensor = SimulatedSensor.open("maxbotix")) {
            sensor.distance(5000);
            var settings = new DeviceSettings.DistanceSensor("slot-3", "maxbotix", sensor.port(), 3, 400);
            try (var _ = open(List.of(settings))) {
                awaitReadings("slot-3", "-", 8);
                sensor.distance(310);
                assertThat(await(HardwareEvent.SlotCovered.class).number()).isEqualTo(3);
                sensor.distance(5000);
                assertThat(await(HardwareEvent.SlotUncovered.class).number()).isEqualTo(3);
            }
        }
    }

    @Test
    void aSensorBehindADeviceServerIsAskedToo() throws IOException, InterruptedException {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> answerAll(server));
            var port = "tcp://127.0.0.1:" + server.getLocalPort();
            try (var _ = open(List.of(us100("slot-3", port, Options.NONE)))) {
                awaitReadings("slot-3", "300", 3);
            }
        }
    }

    /** Every byte is taken for the question for a distance; 300 mm are 012C. */
    private static void answerAll(ServerSocket server) {
        try (var connection = server.accept()) {
            while (connection.getInputStream().read() >= 0) {
                connection.getOutputStream().write(new byte[] {0x01, 0x2C});
            }
        } catch (IOException e) {
            // The test is over, and with it the connection.
        }
    }

    private Hardware open(List<DeviceSettings> devices) {
        var hardware = Hardware.open(devices, _ -> false, Clock.systemUTC());
        hardware.listen(events::add);
        return hardware;
    }

    private static DeviceSettings us100(String name, String port, Options options) {
        return new DeviceSettings.DistanceSensor(name, "us100", port, 3, 120, options);
    }

    private void awaitReadings(String device, String value, int count) throws InterruptedException {
        int seen = 0;
        while (seen < count) {
            var reading = await(HardwareEvent.Reading.class);
            seen += reading.device().equals(device) && reading.value().equals(value) ? 1 : 0;
        }
    }

    /** What was under way may still come; then nothing does for so long. */
    private boolean silentFor(Duration duration) throws InterruptedException {
        for (int i = 0; i < 5; i++) {
            if (events.poll(duration.toMillis(), MILLISECONDS) == null) {
                return true;
            }
        }
        return false;
    }

    private <E extends HardwareEvent> E await(Class<E> kind) throws InterruptedException {
        while (true) {
            var event = events.poll(SECONDS.toMillis(7), MILLISECONDS);
            assertThat(event).as("a %s", kind.getSimpleName()).isNotNull();
            if (kind.isInstance(event)) {
                return kind.cast(event);
            }
        }
    }
}
