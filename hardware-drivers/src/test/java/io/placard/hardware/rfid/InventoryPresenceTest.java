package io.placard.hardware.rfid;

import static io.placard.hardware.rfid.PlacedChange.put;
import static io.placard.hardware.rfid.PlacedChange.removed;
import static org.assertj.core.api.Assertions.assertThat;

import io.placard.hardware.option.Options;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class InventoryPresenceTest {
    private static final String KNOWN = "E280689400005024";
    private static final String OTHER_KNOWN = "300833B2DDD906C0";
    private static final String UNKNOWN = "0326920100000000";
    private static final int ROUND_MS = 100;
    private static final int QUIET_DBM = -60;
    private static final int LOUD_DBM = -50;
    private static final long TEN_HOURS_MS = Duration.ofHours(10).toMillis();

    private final List<PlacedChange> changes = new ArrayList<>();
    private InventoryPresence presence = presence(InventorySettings.UHF);

    @Test
    void aKnownTagCountsAtOnce() {
        see("1", KNOWN, LOUD_DBM, 0);

        assertThat(changes).containsExactly(put("1", KNOWN));
    }

    @Test
    void anUnknownTagCountsInItsSecondRound() {
        see("1", UNKNOWN, LOUD_DBM, 0);
        see("1", UNKNOWN, LOUD_DBM, 20);
        assertThat(changes).isEmpty();
        round("1", 100);
        round("1", 200);
        see("1", UNKNOWN, LOUD_DBM, 250);
        assertThat(changes).containsExactly(put("1", UNKNOWN));
    }

    @Test
    void anUnknownTagThatIsSeenOnceInAWhileIsNone() {
        for (int ms = 0; ms < 60_000; ms += 500) {
            see("1", UNKNOWN, LOUD_DBM, ms);
            round("1", ms + ROUND_MS);
        }

        assertThat(changes).isEmpty();
    }

    @Test
    void aTagIsLiftedAfterEightMissesAndTwelveHundredMilliseconds() {
        see("1", KNOWN, LOUD_DBM, 0);
        for (int ms = 100; ms < 1200; ms += ROUND_MS) {
            round("1", ms);
        }
        assertThat(changes).containsExactly(put("1", KNOWN));
        round("1", 1200);
        assertThat(changes).containsExactly(put("1", KNOWN), removed("1", KNOWN));
    }

    @Test
    void slowRoundsLiftNoTagBeforeTheirNumber() {
        see("1", KNOWN, LOUD_DBM, 0);
        round("1", 10);
        for (int i = 1; i < 8; i++) {
            round("1", 10 + i * 1000);
        }
        assertThat(changes).containsExactly(put("1", KNOWN));
        round("1", 8010);
        assertThat(changes).endsWith(removed("1", KNOWN));
    }

    @Test
    void aRoundThatWasNotCleanMissesNothing() {
        see("1", KNOWN, LOUD_DBM, 0);
        for (int ms = 100; ms < 1400; ms += ROUND_MS) {
            presence.sign(nanos(ms));
            quiet(ms);
        }

        assertThat(changes).containsExactly(put("1", KNOWN));
    }

    @Test
    void aReaderThatFallsSilentKeepsItsTagsForOneAndAHalfSeconds() {
        see("1", KNOWN, LOUD_DBM, 0);
        round("1", 10);
        quiet(1509);
        assertThat(changes).containsExactly(put("1", KNOWN));
        quiet(1510);
        assertThat(changes).endsWith(removed("1", KNOWN));
    }

    @Test
    void aReaderWithoutRoundsIsJudgedBySilence() {
        presence = presence(InventorySettings.UHF.with(new Options(Map.of("misses", 0))));
        see("1", UNKNOWN, LOUD_DBM, 0);
        see("1", UNKNOWN, LOUD_DBM, 100);
        assertThat(changes).containsExactly(put("1", UNKNOWN));
        quiet(1299);
        assertThat(changes).hasSize(1);
        quiet(1300);
        assertThat(changes).endsWith(removed("1", UNKNOWN));
    }

    @Test
    void severalTagsLieOnOneAntennaAndAreLiftedOneByOne() {
        see("1", KNOWN, LOUD_DBM, 0);
        see("1", OTHER_KNOWN, LOUD_DBM, 1);
        for (int ms = 100; ms <= 1300; ms += ROUND_MS) {
            see("1", OTHER_KNOWN, LOUD_DBM, ms - 1);
            round("1", ms);
        }

        assertThat(changes).containsExactly(put("1", KNOWN), put("1", OTHER_KNOWN), removed("1", KNOWN));
    }

    @Test
    void whereOneTagHasRoomAnotherTakesItsPlaceAtOnceAndTheFirstIsPassedOver() {
        presence = presence(InventorySettings.HF_POLL);
        see("", KNOWN, InventoryPresence.NO_RSSI, 0);
        round("", 10);
        see("", OTHER_KNOWN, InventoryPresence.NO_RSSI, 100);
        round("", 110);
        see("", KNOWN, InventoryPresence.NO_RSSI, 200);
        round("", 210);

        assertThat(changes).containsExactly(put("", KNOWN), removed("", KNOWN), put("", OTHER_KNOWN));
    }

    @Test
    void aTagBelowTheFloorIsElsewhere() {
        presence = presence(InventorySettings.UHF.with(new Options(Map.of("rssi_floor_dbm", QUIET_DBM))));
        see("1", KNOWN, QUIET_DBM - 1, 0);
        assertThat(changes).isEmpty();
        see("1", KNOWN, QUIET_DBM, 10);
        assertThat(changes).containsExactly(put("1", KNOWN));
    }

    @Test
    void aTagBelongsToTheAntennaThatHearsItByFarTheLoudest() {
        for (int ms = 0; ms < 500; ms += ROUND_MS) {
            see("1", KNOWN, QUIET_DBM, ms);
            see("2", KNOWN, QUIET_DBM + 5, ms + 10);
        }
        assertThat(changes).containsExactly(put("1", KNOWN));
        for (int ms = 500; ms < 800; ms += ROUND_MS) {
            see("3", KNOWN, QUIET_DBM + 6, ms);
        }
        assertThat(changes).containsExactly(put("1", KNOWN), removed("1", KNOWN), put("3", KNOWN));
    }

    @Test
    void ditherBetweenTwoAntennasMovesNoTag() {
        var random = new Random(3);
        for (long ms = 0; ms < TEN_HOURS_MS; ms += ROUND_MS) {
            see("1", KNOWN, LOUD_DBM + random.nextInt(9) - 4, ms);
            round("1", ms + 20);
            see("2", KNOWN, LOUD_DBM + random.nextInt(9) - 4, ms + 50);
            round("2", ms + 70);
        }

        assertThat(changes).containsExactly(put("1", KNOWN));
    }

    @Test
    void aTagCarriedToAnotherAntennaIsRemovedAndPutInOneStep() {
        see("1", KNOWN, LOUD_DBM, 0);
        for (int ms = 100; ms <= 1300; ms += ROUND_MS) {
            see("2", KNOWN, LOUD_DBM, ms - 1);
            round("1", ms);
            round("2", ms);
        }

        assertThat(changes).containsExactly(put("1", KNOWN), removed("1", KNOWN), put("2", KNOWN));
    }

    @Test
    void whatTheReaderItselfTellsCountsAtOnce() {
        presence = presence(InventorySettings.NATIVE);
        see("001", "004", InventoryPresence.NO_RSSI, 0);
        quiet(100_000);
        assertThat(changes).containsExactly(put("001", "004"));
        changes.addAll(presence.gone("007", "004"));
        changes.addAll(presence.gone("001", "004"));
        changes.addAll(presence.gone("001", "004"));
        assertThat(changes).containsExactly(put("001", "004"), removed("001", "004"));
    }

    @Test
    void aListOfAllTagsRemovesThoseThatItDoesNotName() {
        presence = presence(InventorySettings.NATIVE);
        see("007", "004", InventoryPresence.NO_RSSI, 0);
        see("007", "002", InventoryPresence.NO_RSSI, 0);
        round("007", 0);
        see("007", "002", InventoryPresence.NO_RSSI, 5000);
        round("007", 5000);

        assertThat(changes).containsExactly(put("007", "004"), put("007", "002"), removed("007", "004"));
    }

    @Test
    void aLostPortKeepsItsTagsForTwoSeconds() {
        see("1", KNOWN, LOUD_DBM, 0);
        presence.lost(nanos(50));
        quiet(2049);
        assertThat(changes).containsExactly(put("1", KNOWN));
        quiet(2050);
        assertThat(changes).endsWith(removed("1", KNOWN));
    }

    @Test
    void aPortThatIsBackGivesItsTagsTimeToShow() {
        see("1", KNOWN, LOUD_DBM, 0);
        presence.lost(nanos(50));
        presence.opened(nanos(1900));
        for (int ms = 2000; ms < 3100; ms += ROUND_MS) {
            round("1", ms);
        }
        assertThat(changes).containsExactly(put("1", KNOWN));
        round("1", 3100);
        assertThat(changes).endsWith(removed("1", KNOWN));
    }

    @Test
    void ghostsAreNeverTags() {
        var random = new Random(5);
        for (int i = 0; i < 100_000; i++) {
            var ghost = new byte[8];
            random.nextBytes(ghost);
            see("1", HexFormat.of().withUpperCase().formatHex(ghost), LOUD_DBM, i * 10L);
            if (i % 10 == 9) {
                round("1", i * 10L);
            }
        }

        assertThat(changes).isEmpty();
    }

    @Test
    void oneReadInTenMissedForTenHoursRemovesNoMoreThanChanceAllows() {
        var settings = InventorySettings.HF_POLL;

        long removals = removalsInTenHours(settings, 0.1);

        assertThat(removals).isLessThanOrEqualTo(Misses.mostRemovals(TEN_HOURS_MS / ROUND_MS, 0.1, settings.misses()));
    }

    @Test
    void threeReadsInTenMissedForTenHoursRemoveNoMoreThanChanceAllows() {
        // 1200 ms of silence are twelve missed rounds of 100 ms, more than the eight that are asked for.
        long removals = removalsInTenHours(InventorySettings.UHF, 0.3);

        assertThat(removals).isLessThanOrEqualTo(Misses.mostRemovals(TEN_HOURS_MS / ROUND_MS, 0.3, 11));
    }

    private long removalsInTenHours(InventorySettings settings, double fails) {
        presence = presence(settings);
        var random = new Random(11);
        for (long ms = 0; ms < TEN_HOURS_MS; ms += ROUND_MS) {
            if (ms == 0 || random.nextDouble() >= fails) {
                see("1", UNKNOWN, LOUD_DBM, ms);
            }
            round("1", ms + 1);
        }
        assertThat(changes).first().isEqualTo(put("1", UNKNOWN));
        return changes.stream()
                .filter(change -> change.change() instanceof TagChange.Removed)
                .count();
    }

    private static InventoryPresence presence(InventorySettings settings) {
        return new InventoryPresence(settings, Set.of(KNOWN, OTHER_KNOWN)::contains);
    }

    private void see(String place, String tag, int rssiDbm, long ms) {
        changes.addAll(presence.seen(place, tag, rssiDbm, nanos(ms)));
    }

    private void round(String place, long ms) {
        changes.addAll(presence.roundEnded(place, nanos(ms)));
    }

    private void quiet(long ms) {
        changes.addAll(presence.quiet(nanos(ms)));
    }

    /** Far from zero and over the end of the numbers, as System.nanoTime may be. */
    private static long nanos(long ms) {
        return Long.MAX_VALUE - 3_000_000_000L + ms * 1_000_000;
    }
}
