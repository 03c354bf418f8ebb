package io.placard.kiosk.demodrawer;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.kiosk.demo.DemoControls;
import io.placard.kiosk.demo.DemoSlot;
import io.placard.kiosk.demo.DemoTag;
import io.placard.kiosk.demo.ProductEdit;
import io.placard.kiosk.demo.broadcast.ChangeSource;
import io.placard.kiosk.samples.SampleCatalog;
import io.placard.kiosk.samples.SampleProducts;
import io.placard.kiosk.shell.Navigator;
import io.placard.kiosk.shell.Route;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DrawerViewModelTest {
    private static final DemoTag TAG = new DemoTag("0F001E9D50", DemoTag.Kind.PRODUCT, "Sample 4", 4L);

    private final FakeBench bench = new FakeBench();
    private final Navigator navigator = new Navigator(Clock.systemUTC());
    private final DrawerViewModel viewModel = new DrawerViewModel(
            bench, new SampleCatalog(SampleProducts.products(6)), navigator, Runnable::run, Runnable::run);

    @BeforeEach
    void look() {
        viewModel.refresh();
    }

    @Test
    void laysATagDownAndLiftsItAgain() {
        viewModel.touch(TAG);
        assertThat(viewModel.benchProperty().get().onPad()).contains("0F001E9D50");

        viewModel.touch(TAG);
        assertThat(viewModel.benchProperty().get().onPad()).isEmpty();
    }

    @Test
    void coversASlotAndFreesIt() {
        viewModel.touch(viewModel.benchProperty().get().slots().getFirst());
        assertThat(bench.covered).isTrue();

        viewModel.touch(viewModel.benchProperty().get().slots().getFirst());
        assertThat(bench.covered).isFalse();
    }

    @Test
    void editsTheProductThatWasSeenLast() {
        navigator.go(new Route.ProductPage(4));
        navigator.home();
        viewModel.setFewLeft();

        assertThat(bench.edits).containsExactly(ProductEdit.NONE.withStock(2));
    }

    @Test
    void sellsAtTheTillWithoutABroadcast() {
        navigator.go(new Route.ProductPage(4));
        viewModel.sellOne();

        assertThat(bench.edits).containsExactly(ProductEdit.NONE.withStock(11).from(ChangeSource.POINT_OF_SALE));
    }

    @Test
    void editsNothingBeforeAProductWasSeen() {
        viewModel.setOutOfStock();

        assertThat(bench.edits).isEmpty();
    }

    @Test
    void saysWhatThisPlatformCannotDo() {
        bench.canSimulate = false;
        viewModel.touch(TAG);

        assertThat(viewModel.benchProperty().get().trouble()).isEqualTo("No pseudo-terminals here");
    }

    @Test
    void cutsTheNetworkAndRestoresIt() {
        viewModel.toggleNetwork();
        assertThat(viewModel.benchProperty().get().isCut()).isTrue();

        viewModel.toggleNetwork();
        assertThat(viewModel.benchProperty().get().isCut()).isFalse();
    }

    private static final class FakeBench implements DemoControls {
        private final List<ProductEdit> edits = new ArrayList<>();
        private Optional<String> onPad = Optional.empty();
        private boolean canSimulate = true;
        private boolean covered;
        private boolean cut;
        private boolean churning;

        @Override
        public List<DemoTag> tags() {
            return List.of(TAG);
        }

        @Override
        public Optional<String> tagOnPad() {
            return onPad;
        }

        @Override
        public void putTag(String code) {
            if (!canSimulate) {
                throw new IllegalStateException("No pseudo-terminals here");
            }
            onPad = Optional.of(code);
        }

        @Override
        public void removeTag() {
            onPad = Optional.empty();
        }

        @Override
        public List<DemoSlot> slots() {
            return List.of(new DemoSlot(1, covered, "Sample 5"));
        }

        @Override
        public void cover(int number) {
            covered = true;
        }

        @Override
        public void uncover(int number) {
            covered = false;
        }

        @Override
        public boolean edit(long productId, ProductEdit edit) {
            return edits.add(edit);
        }

        @Override
        public boolean delete(long productId) {
            return true;
        }

        @Override
        public boolean deleteAsDuplicate(long productId) {
            return true;
        }

        @Override
        public boolean undelete() {
            return true;
        }

        @Override
        public void cutNetwork() {
            cut = true;
        }

        @Override
        public void restoreNetwork() {
            cut = false;
        }

        @Override
        public boolean isNetworkCut() {
            return cut;
        }

        @Override
        public void setChurning(boolean on) {
            churning = on;
        }

        @Override
        public boolean isChurning() {
            return churning;
        }
    }
}
