package io.placard.kiosk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.catalog.StoreSettings.OutOfStock;
import io.placard.catalog.StoreSettings.TagRules;
import io.placard.hardware.HardwareEvent;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompareByHandTest extends HandsAtTheShelf {
    @Test
    void comparesProductsThatLieBesideEachOther() {
        put(TEA);
        put(COFFEE);

        assertThat(navigator.current()).isEqualTo(new Visit(compared(1L, 2L), Source.RFID, false, now));
    }

    @Test
    void comparesAcrossPadsAndSlotsAndKnowsTheSameProduct() {
        put(TEA);
        hands.on(new HardwareEvent.SlotCovered("slot-3", 3, now));
        assertThat(shown()).isEqualTo(compared(1L, 2L));

        put(COFFEE);
        assertThat(shown()).as("coffee lies in its slot already").isEqualTo(compared(1L, 2L));
    }

    @Test
    void leavesTheComparisonForWhatStillLiesThere() {
        put(TEA);
        put(COFFEE);
        later(5000);

        remove(TEA);
        assertThat(shown()).isEqualTo(COFFEE_PAGE);

        later(5000);
        remove(COFFEE);
        assertThat(shown()).isEqualTo(COFFEE_PAGE);
    }

    @Test
    void comparesTheThreeThatWereLaidDownLast() {
        put(TEA);
        put(COFFEE);
        put(SOLD_OUT);
        put(COCOA);
        assertThat(shown()).isEqualTo(compared(2L, 3L, 5L));

        later(5000);
        remove(SOLD_OUT);
        assertThat(shown()).isEqualTo(compared(1L, 2L, 5L));
    }

    @Test
    void comparesAgainWhereOneOfThemOnlyFlickered() {
        put(TEA);
        put(COFFEE);
        later(5000);
        remove(TEA);
        later(500);

        hands.on(new HardwareEvent.TagPut("pad-A", TEA, now));

        assertThat(shown()).isEqualTo(compared(1L, 2L));
    }

    @Test
    void doesNotCompareAgainWhereTheShopperHasMovedOn() {
        put(TEA);
        put(COFFEE);
        later(5000);
        remove(TEA);
        navigator.home();
        later(500);

        hands.on(new HardwareEvent.TagPut("pad-A", TEA, now));

        assertThat(shown()).isEqualTo(new Route.Home());
    }

    @Test
    void comparesNothingWhereTheStoreWantsOneTagAtATime() {
        useRules(new TagRules(true, OutOfStock.OPEN_MARKED, true));

        put(TEA);
        put(COFFEE);

        assertThat(shown()).isEqualTo(TEA_PAGE);
    }

    @Test
    void aLookAtWhatRestsInTheShelfIsNoComparison() {
        for (var tag : List.of(TEA, COFFEE)) {
            later(10_000);
            remove(tag);
            put(tag);
        }

        assertThat(shown()).isEqualTo(COFFEE_PAGE);
    }

    @Test
    void forgetsWhatAShopperLeftBehind() {
        put(TEA);
        later(60_000);
        hands.endSession();
        navigator.endSession();

        put(COFFEE);

        assertThat(shown()).isEqualTo(COFFEE_PAGE);
    }

    @Test
    void comparesNoBrands() {
        put(TEA);
        put(BRAND);

        assertThat(shown()).isEqualTo(new Route.BrandPage(8));
    }

    private static Route compared(Long... ids) {
        return new Route.ComparePage(List.of(ids));
    }
}
