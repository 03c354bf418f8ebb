package io.placard.kiosk.watchdog;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.kiosk.watchdog.Vigil.Signs;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class VigilTest {
    private static final int HOURS = 72;
    private static final int SECONDS = HOURS * 3600;

    private final Vigil vigil = new Vigil();
    private long frames;

    @Test
    void findsAThreadThatDoesNotAnswerAfterTwentySeconds() {
        for (var second = 1; second < 20; second++) {
            assertThat(vigil.beat(new Signs(false, false, 0))).isEqualTo(Verdict.ALIVE);
        }
        assertThat(vigil.beat(new Signs(false, false, 0))).isEqualTo(Verdict.THREAD_HUNG);
    }

    @Test
    void findsAScreenThatIsNoLongerDrawnFifteenSecondsAfterItWasChanged() {
        vigil.beat(new Signs(true, false, 7));
        for (var second = 1; second < 15; second++) {
            assertThat(vigil.beat(new Signs(true, true, 7))).isEqualTo(Verdict.ALIVE);
        }
        assertThat(vigil.beat(new Signs(true, true, 7))).isEqualTo(Verdict.NO_FRAMES);
    }

    @Test
    void letsAScreenBeStillThatOwesNoFrame() {
        for (var second = 0; second < SECONDS; second++) {
            assertThat(vigil.beat(new Signs(true, false, 7))).isEqualTo(Verdict.ALIVE);
        }
    }

    @Test
    void letsASlowMachineTakeNineteenSecondsForEachAnswer() {
        for (var second = 0; second < SECONDS; second++) {
            var isAnswered = second % 20 == 19;
            assertThat(vigil.beat(new Signs(isAnswered, false, 0))).isEqualTo(Verdict.ALIVE);
        }
    }

    @Test
    void letsAMachineLiveForDaysThatStallsAtRandomButComesBackInTime() {
        var random = RandomGenerator.of("L64X128MixRandom");
        var silentFor = 0;
        var owedFor = 0;
        for (var second = 0; second < SECONDS; second++) {
            silentFor = random.nextInt(3) == 0 || silentFor == 18 ? 0 : silentFor + 1;
            var isDrawn = random.nextInt(4) == 0 || owedFor == 13;
            owedFor = isDrawn ? 0 : owedFor + 1;
            frames += isDrawn ? 1 : 0;
            assertThat(vigil.beat(new Signs(silentFor == 0, owedFor > 0, frames)))
                    .as("second %d", second)
                    .isEqualTo(Verdict.ALIVE);
        }
    }

    @Test
    void countsAFrameThatCameForAnotherReason() {
        for (var second = 0; second < SECONDS; second++) {
            assertThat(vigil.beat(new Signs(true, true, second / 10))).isEqualTo(Verdict.ALIVE);
        }
    }
}
