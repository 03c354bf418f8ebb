package io.placard.kiosk.shell;

import io.placard.catalog.Assignment;
import io.placard.catalog.Catalog;
import io.placard.catalog.Product;
import io.placard.hardware.HardwareEvent;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Decides what a tag or a slot brings up: placing a product shows what its assignment names, and so does lifting one
 * that has rested, unless it is shown already or the same hand has just put another one down. Used on the JavaFX thread
 * only; time comes with the events.
 */
public final class HardwareNavigation {
    /** A tag that is back this soon after its own removal was never lifted; µs. */
    private static final long FLICKER_MICROS = 1_500_000;
    /** A removal this soon after another tag's placing belongs to that placing: a swap, or a hand that moves on; µs. */
    private static final long SAME_HAND_MICROS = 1_500_000;

    private final Catalog catalog;
    private final Navigator navigator;
    private final BooleanSupplier isOffline;
    private final Map<String, Long> removedAt = new HashMap<>();
    private Optional<String> openedBy = Optional.empty();
    private long openedAt = Long.MIN_VALUE / 2;

    public HardwareNavigation(Catalog catalog, Navigator navigator, BooleanSupplier isOffline) {
        this.catalog = catalog;
        this.navigator = navigator;
        this.isOffline = isOffline;
    }

    /** Navigates where the event asks for it. */
    public void on(HardwareEvent event) {
        switch (event) {
            case HardwareEvent.TagPut put -> put(put.tag(), Source.RFID, put.frameMicros());
            case HardwareEvent.TagRemoved lifted when lifted.isAssumed() -> forget(lifted.tag());
            case HardwareEvent.TagRemoved lifted -> removed(lifted.tag(), Source.RFID, lifted.frameMicros());
            case HardwareEvent.SlotCovered covered ->
                put(slot(covered.number()), Source.ULTRASONIC, covered.frameMicros());
            case HardwareEvent.SlotUncovered free ->
                removed(slot(free.number()), Source.ULTRASONIC, free.frameMicros());
            case HardwareEvent.Reading _, HardwareEvent.StatusChanged _ -> {}
        }
    }

    /**
     * The catalogue changed: a tag that nobody knew when it was put down may stand for something now. In µs since the
     * epoch.
     */
    public void catalogChanged(long nowMicros) {
        if (navigator.current().route() instanceof Route.UnknownTagNotice(var code) && isOpenedBy(code)) {
            destination(code, Source.RFID)
                    .filter(route -> !(route instanceof Route.UnknownTagNotice))
                    .ifPresent(route -> navigator.go(route, Source.RFID, nowMicros));
        }
    }

    /** The session ended: whatever lies on the pads rests there now. */
    public void endSession() {
        removedAt.clear();
        openedBy = Optional.empty();
    }

    private void put(String code, Source source, long at) {
        var flickers = at - removedAt.getOrDefault(code, Long.MIN_VALUE / 2) < FLICKER_MICROS;
        if (flickers || isBlockedFor(code)) {
            return;
        }
        destination(code, source).ifPresent(route -> open(route, code, source, at));
    }

    private void removed(String code, Source source, long at) {
        var blocked = isBlockedFor(code);
        var swapped = !isOpenedBy(code) && at - openedAt < SAME_HAND_MICROS;
        removedAt.put(code, at);
        if (isOpenedBy(code)) {
            openedBy = Optional.empty();
        }
        if (blocked || swapped) {
            return;
        }
        destination(code, source)
                .filter(route -> !(route instanceof Route.UnknownTagNotice))
                .filter(route -> !route.equals(navigator.current().route()))
                .ifPresent(route -> navigator.go(route, source, at));
    }

    /** Nobody lifted anything: no page comes up, and the same tag may be scanned again at once. */
    private void forget(String code) {
        if (isOpenedBy(code)) {
            openedBy = Optional.empty();
        }
    }

    private void open(Route route, String code, Source source, long at) {
        openedBy = Optional.of(code);
        openedAt = at;
        navigator.go(route, source, at);
    }

    private boolean isOpenedBy(String code) {
        return openedBy.filter(code::equals).isPresent();
    }

    private boolean isBlockedFor(String code) {
        return catalog.settings().tagRules().blockSimultaneous() && openedBy.isPresent() && !isOpenedBy(code);
    }

    private Optional<Route> destination(String code, Source source) {
        if (source == Source.RFID && !catalog.settings().tagRules().enabled()) {
            return Optional.empty();
        }
        var assignment = catalog.assignment(code);
        if (assignment.isEmpty()) {
            // A slot without a product is nobody's mistake; a tag without one is.
            return source == Source.RFID ? Optional.of(new Route.UnknownTagNotice(code)) : Optional.empty();
        }
        return switch (assignment.get().target()) {
            case Assignment.ToProduct(var id) -> catalog.find(id).flatMap(this::productRoute);
            case Assignment.ToBrand(var id) -> Optional.of(new Route.BrandPage(id));
            case Assignment.ToCategory(var id) -> Optional.of(new Route.CategoryPage(id));
            case Assignment.ToBrandInCategory(var brand, var category) ->
                Optional.of(new Route.BrandInCategoryPage(brand, category));
        };
    }

    private Optional<Route> productRoute(Product product) {
        if (product.isListed()) {
            return Optional.of(new Route.ProductPage(product.id()));
        }
        if (!product.published()) {
            return Optional.empty();
        }
        return switch (catalog.settings().tagRules().outOfStock()) {
            case DO_NOTHING -> Optional.empty();
            // The contract: offline nobody knows whether it is still out of stock, so the page is not shown.
            case OPEN_MARKED ->
                isOffline.getAsBoolean() ? Optional.empty() : Optional.of(new Route.ProductPage(product.id()));
            case SHOW_NOTICE -> Optional.of(new Route.OutOfStockNotice(product.id()));
        };
    }

    private static String slot(int number) {
        return Integer.toString(number);
    }
}
