package io.placard.kiosk;

import io.placard.catalog.Assignment.Target;
import io.placard.catalog.Assignment.ToBrand;
import io.placard.catalog.Assignment.ToBrandInCategory;
import io.placard.catalog.Assignment.ToCategory;
import io.placard.catalog.Assignment.ToProduct;
import io.placard.catalog.Catalog;
import io.placard.catalog.local.LocalAssignments;
import io.placard.catalog.search.ProductSearch;
import io.placard.hardware.HardwareEvent;
import io.placard.kiosk.assigning.AssignmentEndpoints;
import io.placard.kiosk.operations.web.Endpoint;
import io.placard.kiosk.shell.Route;
import io.placard.kiosk.shell.Visit;
import io.placard.kiosk.staff.mapping.MappingView;
import io.placard.kiosk.staff.mapping.MappingViewModel;
import io.placard.kiosk.staff.mapping.UnknownTags;
import io.placard.kiosk.staff.place.StaffPlace;
import io.placard.kiosk.staff.place.StaffScreen;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;

/**
 * Learns from staff what tags and slots stand for; remembers for them which page shoppers saw before, and which tags
 * nobody knew. Used on the JavaFX thread, except where a method says otherwise.
 *
 * @param catalog all products, also those that shoppers are not shown: staff put their tags down as well
 */
record StaffMapping(
        Catalog catalog,
        ProductSearch search,
        LocalAssignments assignments,
        UnknownTags unknown,
        MappingViewModel.Memory memory,
        Executor fxThread)
        implements Onlooker {
    static StaffMapping of(Catalog catalog, ProductSearch search, LocalAssignments assignments, Executor fxThread) {
        return new StaffMapping(
                catalog, search, assignments, new UnknownTags(), new MappingViewModel.Memory(), fxThread);
    }

    /** Shows it to staff from now on. */
    void open(KioskScreen screen) {
        screen.staff().offer(StaffPlace.MAPPING, this::screen);
        screen.tell(this);
    }

    /** The same for a browser. */
    List<Endpoint> endpoints() {
        return new AssignmentEndpoints(catalog, search, assignments, this::lately).endpoints();
    }

    StaffScreen screen(Look look) {
        var model = new MappingViewModel(catalog, search, assignments, memory, this::lately, fxThread);
        return new MappingView(model, catalog, look.theme(), look.wording(), look.pictures());
    }

    /** A device has something to say; any thread. */
    void heard(HardwareEvent event) {
        if (event instanceof HardwareEvent.TagPut put
                && catalog.assignment(put.tag()).isEmpty()) {
            var at = Instant.EPOCH.plus(put.frameMicros(), ChronoUnit.MICROS);
            unknown.add(new UnknownTags.Seen(put.tag(), put.device(), at));
        }
    }

    private List<UnknownTags.Seen> lately() {
        return unknown.lately(code -> assignments.meaning(code).target().isPresent());
    }

    @Override
    public void visited(Visit visit) {
        if (visit.route() instanceof Route.Attract) {
            memory.forget();
        } else {
            seenOn(visit.route()).ifPresent(memory::see);
        }
    }

    private static Optional<Target> seenOn(Route route) {
        return switch (route) {
            case Route.ProductPage(var id) -> Optional.of(new ToProduct(id));
            case Route.OutOfStockNotice(var id) -> Optional.of(new ToProduct(id));
            case Route.BrandPage(var id) -> Optional.of(new ToBrand(id));
            case Route.CategoryPage(var id) -> Optional.of(new ToCategory(id));
            case Route.BrandInCategoryPage(var brand, var category) ->
                Optional.of(new ToBrandInCategory(brand, category));
            default -> Optional.empty();
        };
    }
}
