package io.placard.kiosk.staff.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.catalog.Assignment.Target;
import io.placard.catalog.Assignment.ToBrand;
import io.placard.catalog.Assignment.ToBrandInCategory;
import io.placard.catalog.Assignment.ToCategory;
import io.placard.catalog.Assignment.ToProduct;
import io.placard.catalog.search.ProductIndex;
import io.placard.kiosk.samples.SampleAssignments;
import io.placard.kiosk.samples.SampleCatalog;
import io.placard.kiosk.samples.SampleProducts;
import io.placard.kiosk.staff.mapping.MappingPage.Act;
import io.placard.kiosk.staff.mapping.MappingPage.Done;
import io.placard.kiosk.staff.mapping.MappingPage.Reason;
import io.placard.kiosk.staff.mapping.MappingPage.Suggestion;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MappingViewModelTest {
    private static final String TAG = "0A00B1C2D3";

    private final SampleCatalog catalog = new SampleCatalog(SampleProducts.products(12));
    private final SampleAssignments assignments = new SampleAssignments();
    private final MappingViewModel.Memory memory = new MappingViewModel.Memory();
    private final UnknownTags unknown = new UnknownTags();
    private final MappingViewModel viewModel = viewModel();

    private MappingViewModel viewModel() {
        var index = new ProductIndex();
        index.apply(catalog.listed(), List.of());
        return new MappingViewModel(
                catalog,
                index,
                assignments,
                memory,
                () -> unknown.lately(code -> !assignments.meaning(code).target().isEmpty()),
                Runnable::run);
    }

    @Test
    void whatIsTouchedIsWhatTheTagStandsFor() {
        viewModel.laid(TAG, "pad-A");
        viewModel.choose(new ToProduct(3));

        assertThat(now(TAG)).contains(new ToProduct(3));
        assertThat(page().done()).contains(new Done(Act.ASSIGNED, TAG, Optional.of(new ToProduct(3))));
        assertThat(page().laid()).as("it waits for the next one").isEmpty();
    }

    @Test
    void whatWasTouchedBeforeIsWhatTheNextTagStandsFor() {
        viewModel.choose(new ToProduct(3));
        viewModel.laid(TAG, "pad-A");

        assertThat(now(TAG)).contains(new ToProduct(3));
        assertThat(page().chosen()).isEmpty();
    }

    @Test
    void showsWhatATagStandsForAlreadyBeforeItIsReplaced() {
        assignments.storeSays(TAG, new ToProduct(1));
        viewModel.choose(new ToProduct(3));
        viewModel.laid(TAG, "pad-A");

        assertThat(now(TAG)).contains(new ToProduct(1));
        assertThat(page().laid().orElseThrow().meaning().target()).contains(new ToProduct(1));
        assertThat(page().choices().suggestions()).first().isEqualTo(new Suggestion(Reason.CHOSEN, new ToProduct(3)));
    }

    @Test
    void aSecondTouchLetsGoOfWhatWasTouched() {
        viewModel.choose(new ToProduct(3));
        viewModel.choose(new ToProduct(3));

        assertThat(page().chosen()).isEmpty();
    }

    @Test
    void anUndoneTagLiesThereAgain() {
        viewModel.laid(TAG, "pad-A");
        viewModel.choose(new ToProduct(3));

        viewModel.undo();

        assertThat(now(TAG)).isEmpty();
        assertThat(page().laid().orElseThrow().code()).isEqualTo(TAG);
    }

    @Test
    void whatIsTakenBackStandsForWhatTheStoreSays() {
        assignments.storeSays(TAG, new ToProduct(1));
        assignments.assign(TAG, new ToProduct(2));

        viewModel.withdraw(TAG);

        assertThat(now(TAG)).contains(new ToProduct(1));
        assertThat(page().done()).contains(new Done(Act.WITHDRAWN, TAG, Optional.of(new ToProduct(1))));
    }

    @Test
    void suggestsTheNextProductInTheListThatHasNoTag() {
        var list = page().choices().found();
        assignments.storeSays("04A1", list.get(1));
        viewModel.laid(TAG, "pad-A");
        viewModel.choose(list.get(0));

        assertThat(page().choices().suggestions()).first().isEqualTo(new Suggestion(Reason.NEXT, list.get(2)));
    }

    @Test
    void suggestsWhatWasOnTheScreenBefore() {
        memory.see(new ToBrand(11));

        var later = viewModel();

        assertThat(later.pageProperty().get().choices().suggestions())
                .contains(new Suggestion(Reason.SEEN, new ToBrand(11)));
    }

    @Test
    void keepsTheQueryFromTagToTagAndFromVisitToVisit() {
        viewModel.type("te");
        viewModel.laid(TAG, "pad-A");
        viewModel.choose(page().choices().found().getFirst());

        assertThat(page().choices().typed()).isEqualTo("te");
        assertThat(viewModel().pageProperty().get().choices().typed()).isEqualTo("te");
    }

    @Test
    void findsBrandsCategoriesAndBrandsWithinThemByTheirWords() {
        viewModel.use(Kind.BRAND);
        viewModel.type("loo");
        assertThat(page().choices().found()).containsExactly(new ToBrand(12));

        viewModel.use(Kind.CATEGORY);
        viewModel.type("TEA");
        assertThat(page().choices().found()).containsExactly(new ToCategory(2));

        viewModel.use(Kind.BRAND_IN_CATEGORY);
        assertThat(page().choices().found()).isNotEmpty().allMatch(ToBrandInCategory.class::isInstance);
    }

    @Test
    void offersTagsThatWereSeenLatelyUntilTheyAreKnown() {
        unknown.add(new UnknownTags.Seen("04A1", "pad-A", Instant.EPOCH));
        unknown.add(new UnknownTags.Seen("04A2", "pad-A", Instant.EPOCH));
        unknown.add(new UnknownTags.Seen("04A1", "pad-B", Instant.EPOCH));
        viewModel.tick();
        assertThat(page().lately()).extracting(UnknownTags.Seen::code).containsExactly("04A1", "04A2");

        viewModel.laid("04A1", "");
        viewModel.choose(new ToProduct(3));

        assertThat(page().lately()).extracting(UnknownTags.Seen::code).containsExactly("04A2");
    }

    @Test
    void listsWhatWasSaidHereAlone() {
        assignments.storeSays("04A1", new ToProduct(1));
        viewModel.laid(TAG, "pad-A");
        viewModel.choose(new ToProduct(3));

        viewModel.toggleList();

        assertThat(page().isListing()).isTrue();
        assertThat(page().said()).extracting(each -> each.code()).containsExactly(TAG);
    }

    private MappingPage page() {
        return viewModel.pageProperty().get();
    }

    private Optional<Target> now(String code) {
        return assignments.meaning(code).target();
    }
}
