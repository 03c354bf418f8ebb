package io.placard.kiosk;

import io.placard.catalog.Assignment.ToBrand;
import io.placard.catalog.Assignment.ToProduct;
import io.placard.catalog.local.Meaning.Delivery;
import io.placard.catalog.search.ProductIndex;
import io.placard.hardware.HardwareEvent;
import io.placard.kiosk.GalleryShop.Scene;
import io.placard.kiosk.GalleryShop.Stage;
import io.placard.kiosk.samples.SampleAssignments;
import io.placard.kiosk.samples.SampleCatalog;
import io.placard.kiosk.shell.Route;
import io.placard.kiosk.staff.place.StaffPlace;
import java.util.List;
import java.util.function.Consumer;

/** Staff who say what tags and slots stand for, in all states that this can be in. */
final class GalleryMapping {
    private static final HardwareEvent NEW_TAG = new HardwareEvent.TagPut("pad-left", "04A15E82B01990", 0);
    private static final HardwareEvent KNOWN_TAG = new HardwareEvent.TagPut("pad-left", "62E3086CED", 0);
    private static final HardwareEvent GONE_TAG = new HardwareEvent.TagPut("pad-left", "0A00B1C2D3", 0);
    private static final long GONE = 999_999_999;

    private GalleryMapping() {}

    static List<Scene> scenes(SampleCatalog catalog) {
        return List.of(
                scene("mapping-begin", catalog, _ -> {}),
                scene("mapping-new-tag", catalog, stage -> stage.staff().sense(NEW_TAG)),
                scene("mapping-conflict", catalog, stage -> stage.staff().sense(KNOWN_TAG)),
                scene("mapping-gone", catalog, stage -> stage.staff().sense(GONE_TAG)),
                scene("mapping-done", catalog, stage -> {
                    stage.staff().sense(NEW_TAG);
                    stage.staff().touch(".mapping-suggestion");
                }),
                scene("mapping-chosen", catalog, stage -> stage.staff().touch(".mapping-suggestion")),
                scene("mapping-typing", catalog, stage -> {
                    stage.staff().touch("#mapping-field");
                    stage.staff().sense(KNOWN_TAG);
                }),
                scene("mapping-brands", catalog, stage -> {
                    stage.staff().sense(new HardwareEvent.SlotCovered("slot-3", 3, 0));
                    stage.staff().press("#mapping-kind-brand-in-category");
                }),
                scene("mapping-said", catalog, stage -> stage.staff().press("#mapping-list")));
    }

    private static Scene scene(String name, SampleCatalog catalog, Consumer<Stage> act) {
        return new Scene(
                name,
                stage -> {
                    stage.go(new Route.Home());
                    stage.staff().offer(StaffPlace.MAPPING, mapping(catalog)::screen);
                    stage.staff().enter();
                    stage.staff().press("#staff-to-mapping");
                    act.accept(stage);
                },
                stage -> stage.staff().leave());
    }

    private static StaffMapping mapping(SampleCatalog catalog) {
        var index = new ProductIndex();
        index.apply(catalog.listed(), List.of());
        var products = catalog.listed();
        var assignments = new SampleAssignments();
        assignments.storeSays("62E3086CED", new ToProduct(products.get(1).id()));
        assignments.assign("62E3086CED", new ToProduct(products.get(8).id()));
        assignments.assign("0A00B1C2D3", new ToProduct(GONE));
        assignments.assign("3", new ToBrand(catalog.brands().getFirst().id()));
        assignments.delivered("3", Delivery.SENT).delivered("62E3086CED", Delivery.QUEUED);
        assignments.assign("04A15E82B01991", new ToProduct(products.get(3).id()));
        assignments.storeSays("04A15E82B01991", new ToProduct(products.get(4).id()));
        var mapping = StaffMapping.of(catalog, index, assignments, Runnable::run);
        mapping.heard(new HardwareEvent.TagPut("pad-left", "7F00C0FFEE", 0));
        mapping.heard(new HardwareEvent.TagPut("pad-left", "04A15E82B01990", 0));
        return mapping;
    }
}
