package io.placard.kiosk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.catalog.StoreSettings.OutOfStock;
import io.placard.catalog.StoreSettings.TagRules;
import io.placard.hardware.HardwareEvent;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How long products lay that shoppers laid down and lifted. */
class DwellTest extends HandsAtTheShelf {
    private final List<Dwell> told = new ArrayList<>();

    @BeforeEach
    void listen() {
        hands.onLifted(told::add);
    }

    @Test
    void fromThePadToTheHand() {
        put(TEA);
        later(4_321);
        remove(TEA);
        settle();

        assertThat(told).containsExactly(new Dwell(1, Source.RFID, Duration.ofMillis(4_321)));
    }

    @Test
    void fromCoveringASlotToUncoveringIt() {
        hands.on(new HardwareEvent.SlotCovered("slot-3", 3, now));
        later(7_000);
        hands.on(new HardwareEvent.SlotUncovered("slot-3", 3, now));
        settle();

        assertThat(told).containsExactly(new Dwell(2, Source.ULTRASONIC, Duration.ofSeconds(7)));
    }

    @Test
    void aFlickerIsNoLift() {
        put(TEA);
        later(3_000);
        remove(TEA);
        later(200);
        hands.on(new HardwareEvent.TagPut("pad-A", TEA, now));
        settle();
        assertThat(told).isEmpty();

        remove(TEA);
        settle();

        assertThat(told).containsExactly(new Dwell(1, Source.RFID, Duration.ofMillis(5_200)));
    }

    @Test
    void eachOfTwoThatLieTogether() {
        put(TEA);
        later(1_000);
        hands.on(new HardwareEvent.TagPut("pad-B", COFFEE, now));
        later(5_000);
        remove(COFFEE);
        later(3_000);
        remove(TEA);
        settle();

        assertThat(told)
                .containsExactlyInAnyOrder(
                        new Dwell(2, Source.RFID, Duration.ofSeconds(5)),
                        new Dwell(1, Source.RFID, Duration.ofSeconds(9)));
    }

    @Test
    void isToldBeforeTheSameProductIsLaidDownAnew() {
        put(TEA);
        later(2_000);
        remove(TEA);
        put(TEA);

        assertThat(told).containsExactly(new Dwell(1, Source.RFID, Duration.ofSeconds(2)));
    }

    @Test
    void nothingThatRestsInItsPlaceSinceAnotherSession() {
        put(TEA);
        later(60_000);
        hands.endSession();
        later(60_000);
        remove(TEA);
        settle();

        assertThat(told).isEmpty();
    }

    @Test
    void whatWasLiftedJustBeforeTheEndOfTheSession() {
        put(TEA);
        later(2_000);
        remove(TEA);

        hands.endSession();

        assertThat(told).containsExactly(new Dwell(1, Source.RFID, Duration.ofSeconds(2)));
    }

    @Test
    void nothingWhereTheReaderOnlySupposesThatItIsGone() {
        put(TEA);
        later(2_000);
        hands.on(new HardwareEvent.TagRemoved("keys", TEA, now, true));
        settle();

        assertThat(told).isEmpty();
    }

    @Test
    void nothingWhereTheClockWasSetBack() {
        put(TEA);
        later(-3_600_000);
        remove(TEA);
        settle();

        assertThat(told).isEmpty();
    }

    @Test
    void aProductThatOnlyANoticeSpokeOf() {
        useRules(new TagRules(true, OutOfStock.SHOW_NOTICE, false));
        put(SOLD_OUT);
        later(2_000);
        remove(SOLD_OUT);
        settle();

        assertThat(told).containsExactly(new Dwell(3, Source.RFID, Duration.ofSeconds(2)));
    }

    @Test
    void nothingOfWhatIsNoProductOrMayNotBeNamed() {
        hidden = Set.of(1L);
        for (var tag : List.of(TEA, BRAND, UNPUBLISHED, "FFFFFFFFFF")) {
            put(tag);
            later(2_000);
            remove(tag);
        }
        settle();

        assertThat(told).isEmpty();
    }

    @Test
    void nothingThatWasNotListenedToBecauseAnotherLayThere() {
        useRules(new TagRules(true, OutOfStock.OPEN_MARKED, true));
        put(TEA);
        put(COFFEE);
        later(2_000);
        remove(COFFEE);
        settle();

        assertThat(told).isEmpty();
    }

    private void settle() {
        later(2_000);
        hands.settle(Instant.EPOCH.plus(now, ChronoUnit.MICROS));
    }
}
