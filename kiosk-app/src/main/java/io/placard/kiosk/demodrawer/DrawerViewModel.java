package io.placard.kiosk.demodrawer;

import io.placard.catalog.Catalog;
import io.placard.catalog.Product;
import io.placard.kiosk.demo.DemoControls;
import io.placard.kiosk.demo.DemoSlot;
import io.placard.kiosk.demo.DemoTag;
import io.placard.kiosk.demo.ProductEdit;
import io.placard.kiosk.demo.broadcast.ChangeSource;
import io.placard.kiosk.shell.Navigator;
import io.placard.kiosk.shell.Route;
import io.placard.kiosk.shell.Visit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * What the demo's drawer shows and does. Used on the JavaFX thread; the demo's controls may take a moment and are used
 * on another.
 */
public final class DrawerViewModel {
    private static final int FEW = 2;
    private static final int PERCENT_OFF = 20;
    private static final BigDecimal CHEAPER = new BigDecimal("0.9");

    private final DemoControls controls;
    private final Catalog catalog;
    private final Executor background;
    private final Executor fxThread;
    private final ReadOnlyObjectWrapper<Bench> bench = new ReadOnlyObjectWrapper<>(Bench.EMPTY);
    private Optional<Long> productId = Optional.empty();
    private volatile String trouble = "";

    /** @param background where the controls are used, because some of them take a moment */
    public DrawerViewModel(
            DemoControls controls, Catalog catalog, Navigator navigator, Executor background, Executor fxThread) {
        this.controls = controls;
        this.catalog = catalog;
        this.background = background;
        this.fxThread = fxThread;
        navigator.currentProperty().subscribe(this::visited);
    }

    public ReadOnlyObjectProperty<Bench> benchProperty() {
        return bench.getReadOnlyProperty();
    }

    /** Looks again; others may have used the controls as well. */
    public void refresh() {
        background.execute(this::look);
    }

    /** Lays the tag on the pad, or lifts it where it lies there already. */
    public void touch(DemoTag tag) {
        var lies = bench.get().isOnPad(tag);
        act(() -> {
            if (lies) {
                controls.removeTag();
            } else {
                controls.putTag(tag.code());
            }
        });
    }

    /** Covers the slot, or frees it. */
    public void touch(DemoSlot slot) {
        act(() -> {
            if (slot.covered()) {
                controls.uncover(slot.number());
            } else {
                controls.cover(slot.number());
            }
        });
    }

    /** The store lowers the price by a tenth. */
    public void lowerPrice() {
        var price = bench.get()
                .product()
                .flatMap(product -> product.prices().stream().findFirst());
        price.ifPresent(it ->
                edit(edit -> edit.withPrice(it.amount().multiply(CHEAPER).setScale(2, RoundingMode.HALF_UP))));
    }

    /** The store starts a promotion, or ends those that run. */
    public void togglePromotion() {
        var runs = bench.get()
                .product()
                .filter(product -> !product.promotions().isEmpty())
                .isPresent();
        edit(edit -> edit.withPercentOff(runs ? 0 : PERCENT_OFF));
    }

    public void setFewLeft() {
        edit(edit -> edit.withStock(FEW));
    }

    public void setOutOfStock() {
        edit(edit -> edit.withStock(0));
    }

    /** One is sold at the till: the back end tells no kiosk of it. */
    public void sellOne() {
        bench.get()
                .product()
                .ifPresent(product -> edit(
                        edit -> edit.withStock(Math.max(0, product.stock() - 1)).from(ChangeSource.POINT_OF_SALE)));
    }

    public void unpublish() {
        edit(edit -> edit.withPublished(false));
    }

    public void delete() {
        productId.ifPresent(id -> act(() -> controls.delete(id)));
    }

    /** Brings back what was deleted last. */
    public void undelete() {
        act(controls::undelete);
    }

    public void toggleNetwork() {
        act(() -> {
            if (controls.isNetworkCut()) {
                controls.restoreNetwork();
            } else {
                controls.cutNetwork();
            }
        });
    }

    public void toggleChurn() {
        act(() -> controls.setChurning(!controls.isChurning()));
    }

    private void edit(UnaryOperator<ProductEdit> change) {
        productId.ifPresent(id -> act(() -> controls.edit(id, change.apply(ProductEdit.NONE))));
    }

    private void act(Runnable action) {
        background.execute(() -> {
            try {
                action.run();
                trouble = "";
            } catch (IllegalStateException | IllegalArgumentException e) {
                // The controls say in words for a person what this platform cannot do.
                trouble = String.valueOf(e.getMessage());
            }
            look();
        });
    }

    /** On the background's thread. */
    private void look() {
        var tags = controls.tags();
        var onPad = controls.tagOnPad();
        var slots = controls.slots();
        var cut = controls.isNetworkCut();
        var churning = controls.isChurning();
        var said = trouble;
        fxThread.execute(() -> set(new Bench(tags, onPad, slots, cut, churning, product(), said)));
    }

    private void visited(Visit visit) {
        if (visit.route() instanceof Route.ProductPage(var id)) {
            productId = Optional.of(id);
            var now = bench.get();
            set(new Bench(
                    now.tags(), now.onPad(), now.slots(), now.isCut(), now.isChurning(), product(), now.trouble()));
        }
    }

    private Optional<Product> product() {
        return productId.flatMap(catalog::find);
    }

    private void set(Bench loaded) {
        if (!loaded.equals(bench.get())) {
            bench.set(loaded);
        }
    }

    /**
     * How the demo stands.
     *
     * @param product the one whose page was shown last; edits concern it
     * @param trouble why the last action failed; empty where it did not
     */
    public record Bench(
            List<DemoTag> tags,
            Optional<String> onPad,
            List<DemoSlot> slots,
            boolean isCut,
            boolean isChurning,
            Optional<Product> product,
            String trouble) {
        static final Bench EMPTY =
                new Bench(List.of(), Optional.empty(), List.of(), false, false, Optional.empty(), "");

        public Bench {
            tags = List.copyOf(tags);
            slots = List.copyOf(slots);
        }

        boolean isOnPad(DemoTag tag) {
            return onPad.filter(tag.code()::equals).isPresent();
        }
    }
}
