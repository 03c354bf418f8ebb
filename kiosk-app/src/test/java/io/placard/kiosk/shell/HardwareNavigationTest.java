package io.placard.kiosk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.catalog.StoreSettings.OutOfStock;
import io.placard.catalog.StoreSettings.TagRules;
import io.placard.hardware.HardwareEvent;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HardwareNavigationTest extends HandsAtTheShelf {
    @Test
    void opensTheProductOfATag() {
        put(TEA);

        assertThat(navigator.current()).isEqualTo(new Visit(TEA_PAGE, Source.RFID, false, now));
    }

    @Test
    void opensTheProductOfACoveredSlot() {
        hands.on(new HardwareEvent.SlotCovered("slot-3", 3, now));

        assertThat(navigator.current()).isEqualTo(new Visit(COFFEE_PAGE, Source.ULTRASONIC, false, now));
    }

    @Test
    void opensWhatElseATagMayStandFor() {
        put(BRAND);
        assertThat(shown()).isEqualTo(new Route.BrandPage(8));
        put(CATEGORY);
        assertThat(shown()).isEqualTo(new Route.CategoryPage(3));
        put(BRAND_IN_CATEGORY);
        assertThat(shown()).isEqualTo(new Route.BrandInCategoryPage(8, 3));
    }

    @Test
    void saysThatATagStandsForNothing() {
        put("FFFFFFFFFF");

        assertThat(shown()).isEqualTo(new Route.UnknownTagNotice("FFFFFFFFFF"));
    }

    @Test
    void saysOfWhatIsHiddenOnlyThatItIsForPatients() {
        hidden = Set.of(1L, 2L);

        put(TEA);
        assertThat(shown()).isEqualTo(new Route.PatientsNotice());
        navigator.home();
        hands.on(new HardwareEvent.SlotCovered("slot-3", 3, now));
        assertThat(shown()).isEqualTo(new Route.PatientsNotice());
    }

    @Test
    void comparesNothingWithWhatIsHidden() {
        hidden = Set.of(1L);

        put(TEA);
        put(COFFEE);

        assertThat(shown()).isEqualTo(COFFEE_PAGE);
    }

    @Test
    void handsAtWorkBringNothingUpButWhatTheyLiftIsNotComparedAnyMore() {
        put(TEA);
        hands.pass(new HardwareEvent.TagRemoved("pad-A", TEA, now));
        hands.pass(new HardwareEvent.TagPut("pad-A", COCOA, now));
        assertThat(shown()).isEqualTo(TEA_PAGE);

        put(COFFEE);

        assertThat(shown()).isEqualTo(COFFEE_PAGE);
    }

    @Test
    void ignoresASlotThatStandsForNothing() {
        hands.on(new HardwareEvent.SlotCovered("slot-9", 9, now));

        assertThat(shown()).isEqualTo(new Route.Home());
    }

    @Test
    void ignoresTagsWhereTheStoreHasNone() {
        useRules(new TagRules(false, OutOfStock.OPEN_MARKED, false));

        put(TEA);

        assertThat(shown()).isEqualTo(new Route.Home());
    }

    @Test
    void doesWithASoldOutProductWhatTheStoreWants() {
        useRules(new TagRules(true, OutOfStock.DO_NOTHING, false));
        put(SOLD_OUT);
        assertThat(shown()).isEqualTo(new Route.Home());

        useRules(new TagRules(true, OutOfStock.SHOW_NOTICE, false));
        put(SOLD_OUT);
        assertThat(shown()).isEqualTo(new Route.OutOfStockNotice(3));

        useRules(new TagRules(true, OutOfStock.OPEN_MARKED, false));
        put(SOLD_OUT);
        assertThat(shown()).isEqualTo(new Route.ProductPage(3));
    }

    @Test
    void opensNoSoldOutProductWhileOffline() {
        offline = true;

        put(SOLD_OUT);

        assertThat(shown()).isEqualTo(new Route.Home());
    }

    @Test
    void neverShowsAnUnpublishedProduct() {
        put(UNPUBLISHED);

        assertThat(shown()).isEqualTo(new Route.Home());
    }

    @Test
    void staysOnThePageWhenItsOwnProductIsLifted() {
        put(TEA);
        later(5000);
        var before = navigator.current();

        remove(TEA);

        assertThat(navigator.current()).isSameAs(before);
    }

    @Test
    void opensAProductThatRestedAndIsLifted() {
        put(TEA);
        later(60_000);
        hands.endSession();
        navigator.endSession();

        remove(TEA);

        assertThat(shown()).isEqualTo(TEA_PAGE);
    }

    @Test
    void followsASwapWithoutGoingBack() {
        put(TEA);
        later(3000);
        put(COFFEE);
        later(400);
        remove(TEA);

        assertThat(shown()).isEqualTo(COFFEE_PAGE);
    }

    @Test
    void doesNotNavigateWhereATagOnlyFlickers() {
        put(TEA);
        later(2000);
        remove(TEA);
        navigator.home();
        later(500);

        hands.on(new HardwareEvent.TagPut("pad-A", TEA, now));

        assertThat(shown()).isEqualTo(new Route.Home());
    }

    @Test
    void ignoresFurtherTagsUntilTheFirstIsLiftedWhereTheStoreWantsThat() {
        useRules(new TagRules(true, OutOfStock.OPEN_MARKED, true));

        put(TEA);
        later(2000);
        put(COFFEE);
        later(2000);
        remove(COFFEE);
        assertThat(shown()).isEqualTo(TEA_PAGE);

        remove(TEA);
        later(2000);
        put(COFFEE);
        assertThat(shown()).isEqualTo(COFFEE_PAGE);
    }

    @Test
    void opensTheProductOfATagThatTheStoreAssignsWhileItLiesThere() {
        put("AAAAAAAAAA");
        assign("AAAAAAAAAA", 2);

        hands.catalogChanged(now);

        assertThat(shown()).isEqualTo(COFFEE_PAGE);
    }

    @Test
    void staysWhereItIsWhenATagIsAssignedThatWasLiftedBefore() {
        put("AAAAAAAAAA");
        remove("AAAAAAAAAA");
        assign("AAAAAAAAAA", 2);

        hands.catalogChanged(now);

        assertThat(shown()).isEqualTo(new Route.UnknownTagNotice("AAAAAAAAAA"));
    }

    @Test
    void aTagThatOnlyCountsAsLiftedBringsNothingUp() {
        put(TEA);
        navigator.home();
        hands.on(new HardwareEvent.TagRemoved("counter", TEA, now, true));

        assertThat(shown()).isEqualTo(new Route.Home());
    }

    @Test
    void aTagThatIsScannedAgainComesUpAgain() {
        put(TEA);
        navigator.home();
        hands.on(new HardwareEvent.TagRemoved("counter", TEA, now, true));
        hands.on(new HardwareEvent.TagPut("counter", TEA, now));

        assertThat(shown()).isEqualTo(new Route.ProductPage(1));
    }
}
