package io.placard.kiosk.frame;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.kiosk.samples.SampleCatalog;
import io.placard.kiosk.samples.SampleProducts;
import io.placard.kiosk.shell.Navigator;
import io.placard.kiosk.shell.Route;
import io.placard.kiosk.ui.Texts;
import io.placard.sync.SyncState;
import io.placard.sync.SyncStatus;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FrameViewModelTest {
    private static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");

    private final Clock clock = Clock.fixed(NOON, ZoneOffset.UTC);
    private final SampleCatalog catalog = new SampleCatalog(SampleProducts.products(6));
    private final Navigator navigator = new Navigator(clock);
    private final FrameViewModel viewModel =
            new FrameViewModel(catalog, navigator, new Texts(Locale.US), clock, Runnable::run, () -> {});

    @Test
    void saysNothingWhileThePricesAreRight() {
        viewModel.showSync(status(SyncState.LIVE, NOON.minusSeconds(5)));

        assertThat(viewModel.ageProperty().get()).isEmpty();
    }

    @Test
    void saysSinceWhenThePricesMayBeOld() {
        viewModel.showSync(status(SyncState.OFFLINE, NOON.minusSeconds(3600)));

        assertThat(viewModel.ageProperty().get()).isEqualTo("Prices as of 11:00");
    }

    @Test
    void namesTheDayWhereItIsNotToday() {
        viewModel.showSync(status(SyncState.OFFLINE, NOON.minusSeconds(86_400)));

        assertThat(viewModel.ageProperty().get()).isEqualTo("Prices as of Tuesday 24 November, 12:00");
    }

    @Test
    void asksShoppersToAskWhereThePricesAreVeryOld() {
        viewModel.showSync(status(SyncState.POLLING, NOON.minusSeconds(86_401)));

        assertThat(viewModel.ageProperty().get()).isEqualTo("Please ask us for today's price");
    }

    @Test
    void saysSoAsWellWhereItPollsInVain() {
        viewModel.showSync(status(SyncState.POLLING, NOON.minusSeconds(600)));

        assertThat(viewModel.ageProperty().get()).isNotEmpty();
    }

    @Test
    void knowsNoAgeBeforeTheFirstSync() {
        viewModel.showSync(status(SyncState.OFFLINE, null));

        assertThat(viewModel.ageProperty().get()).isEmpty();
    }

    @Test
    void marksTheCategoryThatIsShown() {
        navigator.go(new Route.BrandInCategoryPage(11, 2));
        assertThat(viewModel.hereProperty().get()).contains(2L);

        viewModel.home();
        assertThat(viewModel.hereProperty().get()).isEmpty();
    }

    @Test
    void leadsBackAndToCategories() {
        viewModel.open(SampleProducts.TEA);
        assertThat(navigator.current().route()).isEqualTo(new Route.CategoryPage(2));
        assertThat(viewModel.canGoBackProperty().get()).isTrue();

        viewModel.back();
        assertThat(navigator.current().route()).isEqualTo(new Route.Home());
    }

    private static SyncStatus status(SyncState state, @Nullable Instant inStepAt) {
        return new SyncStatus(
                state,
                6,
                6,
                new SyncStatus.Times(null, null, null, inStepAt),
                new SyncStatus.EventCounts(0, 0, 0, 0, 0, 0, 0),
                new SyncStatus.ReconcileCounts(0, 0, 0, 0),
                0,
                0,
                null);
    }
}
