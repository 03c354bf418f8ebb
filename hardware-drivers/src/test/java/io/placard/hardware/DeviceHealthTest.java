package io.placard.hardware;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.hardware.health.Health;
import io.placard.hardware.health.Health.Noise;
import io.placard.hardware.simulated.fault.Faults;
import io.placard.hardware.simulated.model.Models;
import java.time.Duration;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each driver with its simulated device for virtual hours, well and in every kind of trouble. */
class DeviceHealthTest {
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int HOURS = 2;
    private static final Health HEALTHY = new Health.Healthy();
    private static final Health WAITING = new Health.Waiting();

    private final Random random = new Random(7);

    @ParameterizedTest
    @MethodSource("sensors")
    void aSensorThatMeasuresIsHealthyForHours(String driver) {
        var device = VirtualDevice.sensor(driver);
        device.jitter(8);
        device.pass(SECOND);

        for (int second = 0; second < HOURS * 3600; second++) {
            device.distance(second % 50 < 3 ? 330 : 900);
            device.pass(SECOND);
            assertThat(device.health()).as("after %d s", second).isEqualTo(HEALTHY);
        }
    }

    @ParameterizedTest
    @MethodSource("readersThatAreSilentByNature")
    void aReaderWithNothingOnItWaitsForHoursAndIsHealthyWithATag(String driver) {
        var device = VirtualDevice.reader(driver);

        for (int minute = 0; minute < HOURS * 60; minute++) {
            device.pass(MINUTE);
            assertThat(device.health()).as("empty, after %d min", minute).isEqualTo(WAITING);
        }
        device.put(tagOf(driver));
        device.pass(SECOND);
        assertThat(device.health()).as("with a tag").isEqualTo(HEALTHY);
    }

    @ParameterizedTest
    @MethodSource("readersThatAreAsked")
    void aReaderThatAnswersIsHealthyForHoursWithATagOrWithout(String driver) {
        var device = VirtualDevice.reader(driver);
        device.pass(Duration.ofSeconds(2));

        for (int minute = 0; minute < HOURS * 60; minute++) {
            if (minute % 2 == 0) {
                device.put(tagOf(driver));
            } else {
                device.lift(tagOf(driver));
            }
            device.pass(MINUTE);
            assertThat(device.health()).as("after %d min", minute).isEqualTo(HEALTHY);
        }
    }

    @ParameterizedTest
    @MethodSource("devicesThatTalk")
    void whatShouldTalkAndDoesNotIsSilent(VirtualDevice device) {
        device.pass(MINUTE).play(Faults.script().silence(MINUTE)).pass(Duration.ofSeconds(30));

        assertThat(device.health()).isInstanceOf(Health.Silent.class);
        device.pass(MINUTE);
        assertThat(device.health()).as("once it is heard again").isEqualTo(HEALTHY);
    }

    @ParameterizedTest
    @MethodSource("readersThatAreSilentByNature")
    void aLineThatIsCutIsNotSeenAtAReaderThatIsSilentByNature(String driver) {
        var device = VirtualDevice.reader(driver);

        device.play(Faults.script().silence(MINUTE)).pass(Duration.ofSeconds(30));

        assertThat(device.health()).isEqualTo(WAITING);
    }

    @ParameterizedTest
    @MethodSource("allDevices")
    void oneByteAgainAndAgainIsAFaultOfTheWires(VirtualDevice device) {
        device.play(Faults.script().stuckAt(0x00, MINUTE)).pass(Duration.ofSeconds(30));

        assertThat(device.health()).isEqualTo(new Health.OneByte(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a02yyuw", "maxbotix", "line"})
    void aSensorThatTalksAtAnotherSpeedIsAtTheWrongSpeed(String driver) {
        var device = VirtualDevice.sensor(driver);

        device.play(Faults.script().wrongBaud(MINUTE)).pass(Duration.ofSeconds(30));

        assertThat(device.health()).isEqualTo(new Health.WrongSpeed(9600));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rdm6300", "em18", "parallax", "line"})
    void aReaderWhoseTagIsNeverUnderstoodIsAtTheWrongSpeed(String driver) {
        var device = VirtualDevice.reader(driver);

        device.play(Faults.script().wrongBaud(MINUTE));
        device.put(tagOf(driver));
        device.pass(Duration.ofSeconds(30));

        assertThat(device.health()).isInstanceOf(Health.WrongSpeed.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jsn-sr04t", "urm37", "us100"})
    void aSensorThatIsAskedAtAnotherSpeedUnderstandsNothingAndIsSilent(String driver) {
        var device = VirtualDevice.sensor(driver);

        device.play(Faults.script().wrongBaud(MINUTE)).pass(Duration.ofSeconds(30));

        assertThat(device.health()).isInstanceOf(Health.Silent.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a02yyuw", "jsn-sr04t", "urm37"})
    void manyBrokenFramesAreNoise(String driver) {
        var device = VirtualDevice.sensor(driver);
        device.pass(MINUTE);
        var script = Faults.script();
        for (int second = 0; second < 60; second++) {
            script = script.flippedBits(3, random).after(SECOND);
        }

        device.play(script).pass(Duration.ofSeconds(59));

        assertThat(noise(device)).isEqualTo(Noise.BROKEN_FRAMES);
    }

    @Test
    void noiseOnAnEmptyPadThatHasReadATagIsNoWrongSpeed() {
        var device = VirtualDevice.reader("rdm6300");
        device.put(tagOf("rdm6300"));
        device.pass(SECOND);
        device.lift(tagOf("rdm6300"));
        var script = Faults.script();
        for (int second = 0; second < 60; second++) {
            script = script.noise(16, random).after(SECOND);
        }

        device.pass(Duration.ofSeconds(20)).play(script).pass(Duration.ofSeconds(59));

        assertThat(noise(device)).isEqualTo(Noise.BROKEN_FRAMES);
    }

    @ParameterizedTest
    @MethodSource("sensors")
    void distancesThatJumpToAndFroAreNoise(String driver) {
        var device = VirtualDevice.sensor(driver);

        for (int reading = 0; reading < 600; reading++) {
            device.distance(random.nextInt(600, 1500));
            device.pass(Duration.ofMillis(100));
        }

        assertThat(noise(device)).isEqualTo(Noise.SCATTER);
    }

    @ParameterizedTest
    @MethodSource("sensors")
    void aSlotThatIsCoveredAndFreeAgainAllTheTimeIsNoise(String driver) {
        var device = VirtualDevice.sensor(driver);

        for (int change = 0; change < 60; change++) {
            device.distance(change % 2 == 0 ? 320 : 410);
            device.pass(SECOND);
        }

        assertThat(noise(device)).isEqualTo(Noise.FLICKER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a02yyuw", "jsn-sr04t", "us100"})
    void aSensorThatShouldJitterAndDoesNotIsStuck(String driver) {
        var device = VirtualDevice.sensor(driver);

        device.pass(Duration.ofMinutes(29));
        assertThat(device.health()).isEqualTo(HEALTHY);
        device.pass(Duration.ofMinutes(2));

        assertThat(device.health())
                .isInstanceOfSatisfying(
                        Health.Stuck.class, stuck -> assertThat(stuck.mm()).isEqualTo(900));
    }

    @ParameterizedTest
    @ValueSource(strings = {"maxbotix", "urm37", "line"})
    void aSensorThatFiltersOrCountsInCentimetresMayRepeatItself(String driver) {
        var device = VirtualDevice.sensor(driver);

        device.pass(Duration.ofHours(HOURS));

        assertThat(device.health()).isEqualTo(HEALTHY);
    }

    @Test
    void openSpaceIsNeitherStuckNorNoise() {
        var device = VirtualDevice.sensor("a02yyuw");

        for (int second = 0; second < HOURS * 3600; second++) {
            device.distance(second % 2 == 0 ? 0 : 5500);
            device.pass(SECOND);
        }

        assertThat(device.health()).isEqualTo(HEALTHY);
        assertThat(device.vitals().outOfRange()).isGreaterThan(HOURS * 3600);
    }

    @Test
    void whatIsNotThereIsAbsentOrReconnecting() {
        var device = VirtualDevice.sensor("a02yyuw").pass(MINUTE);

        device.lose();
        assertThat(device.health()).isEqualTo(new Health.Reconnecting("It was unplugged."));
        device.open().pass(SECOND);

        assertThat(device.health()).isEqualTo(HEALTHY);
    }

    @Test
    void showsTheLatestBytesDistancesAndRates() {
        var device = VirtualDevice.sensor("a02yyuw").pass(MINUTE);
        device.distance(224);
        device.pass(SECOND);

        var vitals = device.vitals();
        assertThat(vitals.rawHex()).endsWith("FF 00 E0 DF").hasSize(64 * 3 - 1);
        assertThat(vitals.distances()).hasSize(120).endsWith(224).contains(900);
        assertThat(vitals.readingsPerSecond()).isBetween(9.5, 10.5);
        assertThat(vitals.errorsPerMinute()).isZero();
        assertThat(vitals.sinceByte()).isLessThan(Duration.ofMillis(101));
        assertThat(vitals.coveredMm()).hasValue(VirtualDevice.COVERED_AT_MM);
    }

    private static Noise noise(VirtualDevice device) {
        assertThat(device.health()).isInstanceOf(Health.Noisy.class);
        return ((Health.Noisy) device.health()).noise();
    }

    static Stream<String> sensors() {
        return Models.sensors().stream();
    }

    static Stream<String> readersThatAreSilentByNature() {
        return Stream.of("rdm6300", "em18", "parallax", "line", "nexmosphere");
    }

    /** With the other half above, all that can be simulated. */
    static Stream<String> readersThatAreAsked() {
        var silent = readersThatAreSilentByNature().toList();
        return Models.readers().stream().filter(driver -> !silent.contains(driver));
    }

    static Stream<VirtualDevice> devicesThatTalk() {
        return Stream.concat(
                sensors().map(VirtualDevice::sensor), readersThatAreAsked().map(VirtualDevice::reader));
    }

    static Stream<VirtualDevice> allDevices() {
        return Stream.concat(devicesThatTalk(), readersThatAreSilentByNature().map(VirtualDevice::reader));
    }

    private static String tagOf(String driver) {
        return switch (driver) {
            case "nexmosphere" -> "002";
            case "pn532" -> "B0864D25";
            case "rdm6300", "em18", "parallax", "line" -> "62E3086CED";
            default -> "30751FEB705C5904E3D50D70";
        };
    }
}
