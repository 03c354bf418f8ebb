package io.placard.kiosk.shell;

import io.placard.catalog.Assignment;
import io.placard.catalog.Catalog;
import io.placard.catalog.Product;
import io.placard.hardware.HardwareEvent;
import io.placard.kiosk.shell.LaidDown.Thing;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Decides what a tag or a slot brings up: placing a product shows what its assignment names, and so does lifting one
 * that has rested, unless it is shown already or the same hand has just put another one down. Products that shoppers
 * have laid beside each other are compared until all but one are lifted. Used on the JavaFX thread only; time comes
 * with the events.
 */
public final class HardwareNavigation {
    /** A tag that is back this soon after its own removal was never lifted; µs. */
    private static final long FLICKER_MICROS = 1_500_000;
    /** A removal this soon after another tag's placing belongs to that placing: a swap, or a hand that moves on; µs. */
    private static final long SAME_HAND_MICROS = 1_500_000;

    private final Catalog catalog;
    private final Navigator navigator;
    private final BooleanSupplier isOffline;
    private final Predicate<Product> isHidden;
    private final Map<String, Long> removedAt = new HashMap<>();
    private final LaidDown laidDown = new LaidDown();
    private final Dwells dwells = new Dwells(FLICKER_MICROS);
    private Optional<String> openedBy = Optional.empty();
    /** What a lift from a comparison led to. */
    private Optional<Route> remaining = Optional.empty();

    private long openedAt = Long.MIN_VALUE / 2;

    /**
     * @param catalog all products, also those that are hidden
     * @param isHidden whether shoppers are told nothing of it but that it is for patients
     */
    public HardwareNavigation(
            Catalog catalog, Navigator navigator, BooleanSupplier isOffline, Predicate<Product> isHidden) {
        this.isHidden = isHidden;
        this.catalog = catalog;
        this.navigator = navigator;
        this.isOffline = isOffline;
    }

    /** From now on tells how long each product lay that a shopper laid down and lifted. */
    public void onLifted(Consumer<Dwell> heard) {
        dwells.onLifted(heard);
    }

    /** Time has passed. */
    public void settle(Instant now) {
        dwells.settle(ChronoUnit.MICROS.between(Instant.EPOCH, now));
    }

    /** Navigates where the event asks for it. */
    public void on(HardwareEvent event) {
        switch (event) {
            case HardwareEvent.TagPut put -> put(put.tag(), Source.RFID, put.frameMicros());
            case HardwareEvent.TagRemoved lifted
            when lifted.isAssumed() -> forget(new Thing(lifted.tag(), Source.RFID));
            case HardwareEvent.TagRemoved lifted -> removed(lifted.tag(), Source.RFID, lifted.frameMicros());
            case HardwareEvent.SlotCovered covered ->
                put(slot(covered.number()), Source.ULTRASONIC, covered.frameMicros());
            case HardwareEvent.SlotUncovered free ->
                removed(slot(free.number()), Source.ULTRASONIC, free.frameMicros());
            case HardwareEvent.Reading _, HardwareEvent.StatusChanged _ -> {}
        }
    }

    /** The hand was somebody's at work: nothing comes up for it, but what it lifted lies there no longer. */
    public void pass(HardwareEvent event) {
        switch (event) {
            case HardwareEvent.TagRemoved lifted -> forget(new Thing(lifted.tag(), Source.RFID));
            case HardwareEvent.SlotUncovered free -> forget(new Thing(slot(free.number()), Source.ULTRASONIC));
            case HardwareEvent.TagPut _,
                    HardwareEvent.SlotCovered _,
                    HardwareEvent.Reading _,
                    HardwareEvent.StatusChanged _ -> {}
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
        laidDown.forget();
        dwells.endSession();
        remaining = Optional.empty();
        openedBy = Optional.empty();
    }

    private void put(String code, Source source, long at) {
        dwells.settle(at);
        var flickers = at - removedAt.getOrDefault(code, Long.MIN_VALUE / 2) < FLICKER_MICROS;
        if (flickers) {
            backAgain(new Thing(code, source), at);
            return;
        }
        if (isBlockedFor(code)) {
            return;
        }
        var thing = new Thing(code, source);
        laidDown.put(thing);
        destination(code, source).ifPresent(route -> {
            productOf(route).ifPresent(id -> dwells.put(thing, id, at));
            open(beside(route), code, source, at);
        });
    }

    /** It was never lifted: a comparison that ended by that is shown again, unless the shopper has moved on. */
    private void backAgain(Thing thing, long at) {
        laidDown.flickered(thing);
        dwells.flickered(thing);
        if (remaining.filter(navigator.current().route()::equals).isPresent()) {
            remaining = Optional.empty();
            comparison().ifPresent(route -> open(route, thing.code(), thing.source(), at));
        }
    }

    private void removed(String code, Source source, long at) {
        var blocked = isBlockedFor(code);
        var swapped = !isOpenedBy(code) && at - openedAt < SAME_HAND_MICROS;
        removedAt.put(code, at);
        if (isOpenedBy(code)) {
            openedBy = Optional.empty();
        }
        var thing = new Thing(code, source);
        laidDown.lifted(thing);
        dwells.lifted(thing, at);
        if (blocked || isLeftOfComparison(source, at) || swapped) {
            return;
        }
        destination(code, source)
                .filter(route -> !(route instanceof Route.UnknownTagNotice))
                .filter(route -> !route.equals(navigator.current().route()))
                .ifPresent(route -> navigator.go(route, source, at));
    }

    /** Nobody lifted anything: no page comes up, and the same tag may be scanned again at once. */
    private void forget(Thing thing) {
        laidDown.lifted(thing);
        dwells.forget(thing);
        if (isOpenedBy(thing.code())) {
            openedBy = Optional.empty();
        }
    }

    private void open(Route route, String code, Source source, long at) {
        openedBy = Optional.of(code);
        openedAt = at;
        navigator.go(route, source, at);
    }

    /** Ends or narrows the comparison that is shown, where something of it was lifted. */
    private boolean isLeftOfComparison(Source source, long at) {
        if (!(navigator.current().route() instanceof Route.ComparePage(var compared))) {
            return false;
        }
        var left = laidDownProducts();
        if (left.isEmpty() || left.containsAll(compared)) {
            return false;
        }
        var route = comparison().orElseGet(() -> new Route.ProductPage(left.getLast()));
        remaining = Optional.of(route);
        openedBy = laidDown.things().stream().reduce((_, last) -> last).map(Thing::code);
        navigator.go(route, source, at);
        return true;
    }

    /** The comparison with what lies there already, where there is any. */
    private Route beside(Route route) {
        return route instanceof Route.ProductPage ? comparison().orElse(route) : route;
    }

    private Optional<Route> comparison() {
        var ids = laidDownProducts();
        var latest = ids.subList(Math.max(0, ids.size() - Route.ComparePage.MOST), ids.size());
        return latest.size() < 2 ? Optional.empty() : Optional.of(new Route.ComparePage(latest));
    }

    private List<Long> laidDownProducts() {
        return laidDown.things().stream()
                .flatMap(thing -> destination(thing.code(), thing.source()).stream())
                .flatMap(route -> route instanceof Route.ProductPage(var id) ? Stream.of(id) : Stream.empty())
                .distinct()
                .toList();
    }

    private static Optional<Long> productOf(Route route) {
        return switch (route) {
            case Route.ProductPage(var id) -> Optional.of(id);
            case Route.OutOfStockNotice(var id) -> Optional.of(id);
            default -> Optional.empty();
        };
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
        if (product.published() && isHidden.test(product)) {
            return Optional.of(new Route.PatientsNotice());
        }
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
