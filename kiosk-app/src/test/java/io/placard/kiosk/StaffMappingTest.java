package io.placard.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.catalog.Assignment.ToProduct;
import io.placard.catalog.local.Meaning;
import io.placard.catalog.search.ProductIndex;
import io.placard.hardware.HardwareEvent;
import io.placard.kiosk.samples.OnFxThread;
import io.placard.kiosk.samples.SampleAssignments;
import io.placard.kiosk.samples.SampleCatalog;
import io.placard.kiosk.samples.SampleProducts;
import io.placard.kiosk.shell.Route;
import io.placard.kiosk.shell.Source;
import io.placard.kiosk.staff.place.StaffPlace;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Tags mapped as a new installer does, with fingers on the screen and hands at a pad. */
@ExtendWith(OnFxThread.class)
class StaffMappingTest {
    private static final int MOST_ACTIONS_A_TAG = 3;

    @TempDir
    private Path folder;

    private final SampleCatalog catalog = new SampleCatalog(SampleProducts.products(40));
    private final SampleAssignments assignments = new SampleAssignments();
    private StaffedShop shop;
    private int actions;

    @BeforeEach
    void enterStaffMode() {
        var index = new ProductIndex();
        index.apply(catalog.listed(), List.of());
        var mapping = StaffMapping.of(catalog, index, assignments, Runnable::run);
        shop = new StaffedShop(folder);
        shop.staff.offer(StaffPlace.MAPPING, mapping::screen);
        shop.tapSign(5);
        shop.enter("2580");
    }

    @Test
    void tenTagsAreMappedInTwoActionsEach() {
        shop.press("#staff-to-mapping");
        var products = new HashSet<>();

        for (var tag = 0; tag < 10; tag++) {
            actions = 0;
            var code = String.format(Locale.ROOT, "0A00B1C2%02X", tag);
            layDown(code);
            touchCard(0);

            assertThat(actions).isLessThanOrEqualTo(MOST_ACTIONS_A_TAG);
            products.add(assignments.meaning(code).target().orElseThrow());
        }

        assertThat(products).as("each tag another product").hasSize(10);
        assertThat(assignments.local()).extracting(Meaning::code).hasSize(10);
    }

    @Test
    void aSlotIsMappedByCoveringIt() {
        shop.press("#staff-to-mapping");

        shop.staff.takes(new HardwareEvent.SlotCovered("slot-3", 3, 0));
        touchCard(0);

        assertThat(assignments.meaning("3").target()).isPresent();
    }

    @Test
    void handsLeadNowhereElseMeanwhile() {
        shop.press("#staff-to-mapping");

        assertThat(layDown("0A00B1C2D3")).isTrue();
        assertThat(shop.navigator.current().route()).isEqualTo(new Route.Staff());
    }

    @Test
    void nothingListensAnyLongerWhenStaffModeIsClosed() {
        shop.press("#staff-to-mapping");
        shop.press("#staff-leave");

        assertThat(layDown("0A00B1C2D3")).isFalse();
    }

    @Test
    void whatATagStandsForAndWhoSaysSoIsReadBeforeItIsReplaced() {
        assignments.storeSays("0A00B1C2D3", new ToProduct(7));
        shop.press("#staff-to-mapping");

        layDown("0A00B1C2D3");

        var name = catalog.find(7).orElseThrow().name();
        assertThat(shop.words("#mapping-stands")).isEqualTo("The store says: " + name);
        touchCard(0);
        layDown("0A00B1C2D3");
        assertThat(shop.words("#mapping-stands")).startsWith("Said on this kiosk: ");
        assertThat(shop.words("#mapping-besides")).startsWith("The store says otherwise: " + name);
    }

    @Test
    void oneTouchTakesTheLastOneBack() {
        shop.press("#staff-to-mapping");
        layDown("0A00B1C2D3");
        touchCard(0);

        shop.press("#mapping-undo");

        assertThat(assignments.meaning("0A00B1C2D3").target()).isEmpty();
        assertThat(shop.words("#mapping-code")).isEqualTo("0A00B1C2D3");
    }

    @Test
    void anUnknownTagsPageLeadsStaffToItsMapping() {
        shop.navigator.go(new Route.UnknownTagNotice("62E3086CED"), Source.RFID, 0);

        shop.press("#staff-strip-assign");

        assertThat(shop.words("#mapping-code")).isEqualTo("62E3086CED");
    }

    private boolean layDown(String tag) {
        actions++;
        return shop.staff.takes(new HardwareEvent.TagPut("pad-A", tag, 0));
    }

    /** The cards in the order in which they stand on the screen: suggestions first. */
    private void touchCard(int index) {
        actions++;
        shop.click(".mapping-suggestion", index);
    }
}
