package io.placard.hardware;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.hardware.health.Health;
import io.placard.hardware.simulated.fault.Faults;
import io.placard.hardware.simulated.model.Models;
import java.time.Duration;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every driver behind a device server, or with a network plug: connections that look open and bring nothing. */
class SilentConnectionTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration SOON = Duration.ofSeconds(20);

    private final Random random = new Random(3);

    @ParameterizedTest
    @MethodSource("devicesThatTalk")
    void aConnectionThatBringsNothingIsMadeAnewUntilItDoes(VirtualDevice device) {
        device.overNetwork().pass(MINUTE);
        assertThat(reconnects(device)).as("while all is well").isZero();

        device.play(Faults.script().silence(MINUTE)).pass(MINUTE);

        assertThat(device.health()).isInstanceOf(Health.Silent.class);
        int meanwhile = reconnects(device);
        assertThat(meanwhile).isBetween(3, 25);
        device.pass(SOON);
        assertThat(device.health()).isEqualTo(new Health.Healthy());
        assertThat(reconnects(device)).as("once it is heard again").isLessThanOrEqualTo(meanwhile + 1);
    }

    @ParameterizedTest
    @MethodSource("devicesThatTalk")
    void nonsenseIsNoReasonToGiveUpWhatIsUnderstoodInBetween(VirtualDevice device) {
        device.overNetwork().pass(MINUTE);

        for (int i = 0; i < 60; i++) {
            device.play(Faults.script().noise(40, random)).pass(SOON);
        }

        assertThat(device.health()).isNotInstanceOf(Health.Silent.class).isNotInstanceOf(Health.Faulty.class);
        assertThat(device.vitals().report().status()).isEqualTo(new DeviceStatus.Online());
    }

    @ParameterizedTest
    @MethodSource("devicesThatTalk")
    void whatTakesTurnsWhileNothingIsUnderstoodIsLoggedOnce(VirtualDevice device) {
        device.overNetwork().pass(MINUTE);
        var name = device.vitals().report().settings().name();
        try (var logged = new LoggedWords(Device.class.getName(), name)) {
            for (int i = 0; i < 60; i++) {
                device.play(Faults.script().stuckAt(0xFF, Duration.ofSeconds(5)))
                        .pass(Duration.ofSeconds(6));
            }
            assertThat(logged.words())
                    .filteredOn(line -> line.startsWith("WARN"))
                    .doesNotHaveDuplicates();
        }
    }

    private static int reconnects(VirtualDevice device) {
        return device.vitals().report().reconnects();
    }

    static Stream<VirtualDevice> devicesThatTalk() {
        return Stream.concat(
                Models.sensors().stream().map(VirtualDevice::sensor),
                DeviceHealthTest.readersThatAreAsked().map(VirtualDevice::reader));
    }
}
