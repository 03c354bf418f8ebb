package io.placard.hardware.rfid;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.hardware.rfid.TagChange.Put;
import io.placard.hardware.rfid.TagChange.Removed;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TagPresenceTest {
    private static final String KNOWN = "62E3086CED";
    private static final String OTHER_KNOWN = "67003BA86C";
    private static final String UNKNOWN = "14008EC793";
    private static final int REPEAT_MS = 65;
    private static final List<String> GHOSTS = List.of(
            "0000000000",
            "000000078F",
            "00F00000F0",
            "F000060007",
            "B59A99E5A9",
            "4FFB388FFF",
            "DA9386B5EA",
            "DAEF6FEE2B");

    private final TagPresence presence = new TagPresence(PresenceSettings.EM4100, Set.of(KNOWN, OTHER_KNOWN)::contains);
    private final List<TagChange> changes = new ArrayList<>();

    @Test
    void aKnownTagCountsAtItsFirstFrame() {
        frame(KNOWN, 0);

        assertThat(changes).containsExactly(new Put(KNOWN));
    }

    @Test
    void anUnknownTagCountsAtItsSecondFrame() {
        frame(UNKNOWN, 0);
        assertThat(changes).isEmpty();
        frame(UNKNOWN, REPEAT_MS);
        assertThat(changes).containsExactly(new Put(UNKNOWN));
    }

    @Test
    void withoutChecksumsAKnownTagNeedsTwoFramesAndAnUnknownOneThree() {
        var known = new TagPresence(PresenceSettings.EM4100.withoutChecksum(), KNOWN::equals);
        assertThat(framesUntilPut(known, KNOWN)).isEqualTo(2);

        var unknown = new TagPresence(PresenceSettings.EM4100.withoutChecksum(), KNOWN::equals);
        assertThat(framesUntilPut(unknown, UNKNOWN)).isEqualTo(3);
    }

    @Test
    void twoFramesOfAnUnknownTagFarApartAreNotOneTag() {
        frame(UNKNOWN, 0);
        frame(UNKNOWN, 251);

        assertThat(changes).isEmpty();
    }

    @Test
    void aTagThatStaysIsToldOnce() {
        for (int ms = 0; ms < 5000; ms += REPEAT_MS) {
            frame(KNOWN, ms);
        }

        assertThat(changes).containsExactly(new Put(KNOWN));
    }

    @Test
    void aTagIsRemovedAfter400MillisecondsOfSilence() {
        frame(KNOWN, 0);
        quiet(399);
        assertThat(changes).containsExactly(new Put(KNOWN));
        quiet(400);
        quiet(500);
        assertThat(changes).containsExactly(new Put(KNOWN), new Removed(KNOWN));
    }

    @Test
    void brokenFramesHoldATagForOneAndAHalfSeconds() {
        frame(KNOWN, 0);
        for (int ms = REPEAT_MS; ms < 1500; ms += REPEAT_MS) {
            presence.sign(nanos(ms));
            quiet(ms);
        }
        assertThat(changes).containsExactly(new Put(KNOWN));
        presence.sign(nanos(1500));
        quiet(1500);
        assertThat(changes).containsExactly(new Put(KNOWN), new Removed(KNOWN));
    }

    @Test
    void aReaderThatSaysATagOnceKeepsItForTheConfiguredTime() {
        var once = new TagPresence(PresenceSettings.EM4100.withRemovedAfter(Duration.ofSeconds(12)), KNOWN::equals);
        once.valid(KNOWN, nanos(0));

        assertThat(once.quiet(nanos(11_999))).isEmpty();
        assertThat(once.quiet(nanos(12_000))).containsExactly(new Removed(KNOWN));
    }

    @Test
    void anotherTagTakesThePlaceOfTheFirstAtOnce() {
        frame(KNOWN, 0);
        frame(OTHER_KNOWN, 300);

        assertThat(changes).containsExactly(new Put(KNOWN), new Removed(KNOWN), new Put(OTHER_KNOWN));
    }

    @Test
    void theEchoOfAReplacedTagIsPassedOver() {
        frame(KNOWN, 0);
        frame(OTHER_KNOWN, 100);
        frame(KNOWN, 165);
        frame(OTHER_KNOWN, 230);
        assertThat(changes).hasSize(3);

        frame(KNOWN, 400);
        assertThat(changes).endsWith(new Removed(OTHER_KNOWN), new Put(KNOWN));
    }

    @Test
    void framesThatCameLateBecauseTheMachineWasBusyRemoveNothing() {
        frame(KNOWN, 0);
        frame(KNOWN, 900);
        quiet(900);

        assertThat(changes).containsExactly(new Put(KNOWN));
    }

    @Test
    void aPortLostForShortKeepsTheTag() {
        frame(KNOWN, 0);
        presence.lost(nanos(50));
        quiet(1999);
        presence.opened(nanos(2000));
        quiet(2300);
        frame(KNOWN, 2350);

        assertThat(changes).containsExactly(new Put(KNOWN));
    }

    @Test
    void aPortLostForTwoSecondsLosesTheTag() {
        frame(KNOWN, 0);
        presence.lost(nanos(50));
        quiet(2050);

        assertThat(changes).containsExactly(new Put(KNOWN), new Removed(KNOWN));
    }

    @Test
    void aTagLiftedWhileThePortWasLostIsRemovedAfterwards() {
        frame(KNOWN, 0);
        presence.lost(nanos(50));
        presence.opened(nanos(1000));
        quiet(1399);
        assertThat(changes).containsExactly(new Put(KNOWN));
        quiet(1400);
        assertThat(changes).endsWith(new Removed(KNOWN));
    }

    @Test
    void ghostsAreNeverTags() {
        var random = new Random(7);
        long ms = 0;
        for (int i = 0; i < 10_000; i++) {
            ms += 300 + random.nextInt(2000);
            frame(GHOSTS.get(random.nextInt(GHOSTS.size())), ms);
            quiet(ms + 100);
        }
        // Several at a time, as real readers have them, but never the same twice.
        for (int i = 0; i < GHOSTS.size(); i++) {
            frame(GHOSTS.get(i), ms + 1000 + i * (long) REPEAT_MS);
        }

        assertThat(changes).isEmpty();
    }

    @Test
    void ghostsBetweenItsFramesDoNotMoveATag() {
        for (int i = 0; i < 500; i++) {
            frame(i % 10 == 9 ? GHOSTS.get(i / 10 % GHOSTS.size()) : KNOWN, i * (long) REPEAT_MS);
        }

        assertThat(changes).containsExactly(new Put(KNOWN));
    }

    @Test
    void oneReadInTenMissedForTenHoursRemovesNoMoreThanChanceAllows() {
        var random = new Random(1);
        long tenHours = Duration.ofHours(10).toMillis();
        for (long ms = 0; ms < tenHours; ms += REPEAT_MS) {
            if (random.nextInt(10) > 0) {
                frame(UNKNOWN, ms);
            }
            quiet(ms);
        }

        // The sixth repeat is due 390 ms after the last frame, the seventh after the 400 ms that remove.
        var removals = changes.stream().filter(Removed.class::isInstance).count();
        assertThat(changes).first().isEqualTo(new Put(UNKNOWN));
        assertThat(removals).isLessThanOrEqualTo(Misses.mostRemovals(tenHours / REPEAT_MS, 0.1, 6));
    }

    private void frame(String tag, long ms) {
        presence.sign(nanos(ms));
        changes.addAll(presence.valid(tag, nanos(ms)));
    }

    private void quiet(long ms) {
        changes.addAll(presence.quiet(nanos(ms)));
    }

    /** Far from zero and over the end of the numbers, as System.nanoTime may be. */
    private static long nanos(long ms) {
        return Long.MAX_VALUE - 3_000_000_000L + ms * 1_000_000;
    }

    private static int framesUntilPut(TagPresence presence, String tag) {
        var frames = 1;
        while (presence.valid(tag, Duration.ofMillis((long) frames * REPEAT_MS).toNanos())
                .isEmpty()) {
            frames++;
        }
        return frames;
    }
}
