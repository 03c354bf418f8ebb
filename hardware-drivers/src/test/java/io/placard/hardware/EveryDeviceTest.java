package io.placard.hardware;

import static java.time.Duration.ofMillis;
import static org.assertj.core.api.Assertions.assertThat;

import io.placard.hardware.simulated.fault.Faults;
import io.placard.hardware.simulated.model.Models;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * One device of each driver, all at once, each on a pseudo-terminal or TCP port of its own, through the whole stack:
 * what is laid before it is told, and whatever goes wrong meanwhile, nothing that is not so.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has no pseudo-terminals")
@Timeout(60)
class EveryDeviceTest {
    /** Longer than any device takes to be noticed gone, or to be heard again. */
    private static final Duration DEADLINE = Duration.ofSeconds(10);

    /** These talk at all times, so that nonsense comes even where nobody asks and nothing lies there. */
    private static final Set<String> SENSORS_THAT_TALK = Set.of("sensor-a02yyuw", "sensor-maxbotix", "sensor-line");

    @TempDir
    private Path links;

    private SimulatedShop shop;

    /** What goes wrong for a short time, so short that what lies there must be told to lie there all the time. */
    enum Trouble {
        NOISE,
        TRUNCATED_FRAMES,
        FLIPPED_BITS,
        STUCK_LINE,
        SHORT_SILENCE,
        UNPLUGGED;

        private Faults script() {
            var script = Faults.script();
            return switch (this) {
                case NOISE ->
                    script.noise(48, new Random(1))
                            .after(ofMillis(150))
                            .noise(16, new Random(2))
                            .after(ofMillis(300));
                case TRUNCATED_FRAMES -> script.truncated(2).after(ofMillis(600));
                case FLIPPED_BITS -> script.flippedBits(3, new Random(3)).after(ofMillis(800));
                case STUCK_LINE -> script.stuckAt(0x00, ofMillis(500));
                case SHORT_SILENCE -> script.silence(ofMillis(200));
                case UNPLUGGED -> script.unplug().after(ofMillis(400)).plugIn();
            };
        }

        /**
         * TCP brings every byte as it was sent. A Nexmosphere controller says each thing once only, so that what is
         * damaged is lost.
         */
        private boolean befalls(SimulatedSpot spot) {
            return switch (this) {
                case SHORT_SILENCE, UNPLUGGED -> true;
                case NOISE, STUCK_LINE -> !spot.isOnNetwork();
                case TRUNCATED_FRAMES, FLIPPED_BITS ->
                    !spot.isOnNetwork() && !spot.driver().equals("nexmosphere");
            };
        }
    }

    @BeforeEach
    void openShop() throws IOException, InterruptedException {
        shop = SimulatedShop.open(links);
        shop.awaitReady(DEADLINE);
    }

    @AfterEach
    void closeShop() {
        shop.close();
    }

    @Test
    void whatIsPutIsToldAndWhatIsRemovedToo() throws InterruptedException {
        assertThat(shop.readers()).isEqualTo(Models.readers());
        assertThat(shop.sensors()).isEqualTo(Hardware.distanceSensorDrivers());

        shop.putAll();
        shop.awaitPut(DEADLINE);
        shop.liftAll();
        shop.awaitLifted(DEADLINE);

        assertThat(shop.falseChanges()).isEmpty();
        assertThat(shop.refusedBytes()).isEmpty();
        assertThat(shop.invalidFrames()).isEmpty();
        assertThat(shop.notOnline()).isEmpty();
        assertThat(shop.unwell()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Trouble.class)
    void whatLiesThereStaysWhileAShortTroubleLasts(Trouble trouble) throws InterruptedException {
        shop.putAll();
        shop.awaitPut(DEADLINE);
        shop.forget();
        shop.play(trouble::befalls, trouble::script, DEADLINE);

        assertHeardAgain();
        if (trouble == Trouble.STUCK_LINE) {
            assertThat(shop.neverWere(DeviceStatus.Faulty.class, trouble::befalls))
                    .isEmpty();
        }
        if (trouble == Trouble.UNPLUGGED) {
            assertThat(shop.neverWere(DeviceStatus.Reconnecting.class, trouble::befalls))
                    .isEmpty();
        }
    }

    @Test
    void atTheWrongSpeedNothingIsToldAndTheDeviceIsFaultyUntilItIsRight() throws InterruptedException {
        shop.putAll();
        shop.awaitPut(DEADLINE);
        shop.liftAll();
        shop.awaitLifted(DEADLINE);
        shop.forget();
        shop.play(spot -> !spot.isOnNetwork(), () -> Faults.script().wrongBaud(ofMillis(1500)), DEADLINE);

        assertThat(shop.changes(_ -> true)).isEmpty();
        assertThat(shop.neverWere(DeviceStatus.Faulty.class, spot -> SENSORS_THAT_TALK.contains(spot.name())))
                .isEmpty();
        shop.forget();
        shop.awaitReadings(DEADLINE);
        shop.putAll();
        shop.awaitPut(DEADLINE);
        assertThat(shop.falseChanges()).isEmpty();
        assertThat(shop.notOnline()).isEmpty();
    }

    @Test
    void aDeviceThatStartedAnewIsSetUpAnew() throws InterruptedException {
        shop.play(_ -> true, () -> Faults.script().reset(), DEADLINE);
        shop.putAll();
        shop.awaitPut(DEADLINE);

        assertThat(shop.falseChanges()).isEmpty();
        assertThat(shop.notOnline()).isEmpty();
    }

    /** Nothing was told until now; then that what lay there is gone, and that it is there again. */
    private void assertHeardAgain() throws InterruptedException {
        assertThat(shop.changes(_ -> true)).isEmpty();
        shop.liftAll();
        shop.awaitLifted(DEADLINE);
        shop.putAll();
        shop.awaitPut(DEADLINE);
        assertThat(shop.falseChanges()).isEmpty();
        assertThat(shop.notOnline()).isEmpty();
    }
}
