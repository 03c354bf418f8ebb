package io.placard.kiosk.sensing;

import io.placard.catalog.Assignment;
import io.placard.catalog.Brand;
import io.placard.catalog.Catalog;
import io.placard.catalog.Category;
import io.placard.catalog.Product;
import io.placard.hardware.DeviceSettings;
import io.placard.hardware.DeviceVitals;
import io.placard.kiosk.ui.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Looks at all devices. Safe to use from any thread; answers at once.
 *
 * @param catalog all products, also those that shoppers are not shown
 */
public record LiveDevices(Supplier<List<DeviceVitals>> vitals, Catalog catalog) {
    /** As they are now, in the order of the configuration. */
    public List<LiveDevice> look(Texts texts) {
        return vitals.get().stream()
                .map(each -> new LiveDevice(each, HealthWords.of(each.health(), texts), meaning(each)))
                .toList();
    }

    private String meaning(DeviceVitals device) {
        var code = switch (device.report().settings()) {
            case DeviceSettings.Reader _ -> device.report().findLastValue();
            case DeviceSettings.DistanceSensor slot -> Optional.of(Integer.toString(slot.number()));
        };
        return code.flatMap(catalog::assignment).map(this::nameOf).orElse("");
    }

    private String nameOf(Assignment assignment) {
        return switch (assignment.target()) {
            case Assignment.ToProduct(var id) ->
                catalog.find(id).map(Product::name).orElse("#" + id);
            case Assignment.ToBrand(var id) -> brand(id);
            case Assignment.ToCategory(var id) -> category(id);
            case Assignment.ToBrandInCategory(var brand, var category) ->
                Stream.of(brand(brand), category(category)).collect(Collectors.joining(" \u00b7 "));
        };
    }

    private String brand(long id) {
        return catalog.findBrand(id).map(Brand::name).orElse("#" + id);
    }

    private String category(long id) {
        return catalog.findCategory(id).map(Category::name).orElse("#" + id);
    }
}
