package io.placard.kiosk.sensing;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.catalog.Assignment;
import io.placard.catalog.Brand;
import io.placard.catalog.Category;
import io.placard.catalog.live.LiveCatalog;
import io.placard.catalog.live.StoreStructure;
import io.placard.hardware.DeviceReport;
import io.placard.hardware.DeviceSettings;
import io.placard.hardware.DeviceStatus;
import io.placard.hardware.DeviceVitals;
import io.placard.hardware.health.Health;
import io.placard.kiosk.samples.SampleProducts;
import io.placard.kiosk.ui.Texts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LiveDevicesTest {
    private static final String TAG = "62E3086CED";

    private final LiveCatalog catalog = new LiveCatalog(Locale.US, Clock.systemUTC());
    private DeviceVitals device = reader(null);
    private final LiveDevices devices = new LiveDevices(() -> List.of(device), catalog);

    @Test
    void aTagStandsForItsProduct() {
        assign(new Assignment(TAG, new Assignment.ToProduct(product())));
        device = reader(TAG);

        assertThat(meaning()).isEqualTo("Sample 1");
    }

    @Test
    void aSlotStandsForItsProductWhateverItMeasures() {
        assign(new Assignment("3", new Assignment.ToProduct(product())));
        device = slot(3);

        assertThat(meaning()).isEqualTo("Sample 1");
    }

    @Test
    void aTagStandsForABrandWithinACategory() {
        var some = SampleProducts.products(1).getFirst();
        var brand = some.findBrand().map(Brand::id).orElseThrow();
        var category = some.findCategory().map(Category::id).orElseThrow();
        assign(new Assignment(TAG, new Assignment.ToBrandInCategory(brand, category)));
        device = reader(TAG);

        assertThat(meaning())
                .isEqualTo(some.findBrand().orElseThrow().name() + " \u00b7 "
                        + some.findCategory().orElseThrow().name());
    }

    @Test
    void whatIsNotAssignedStandsForNothing() {
        assign(new Assignment("4500C5D1E9", new Assignment.ToProduct(product())));
        device = reader(TAG);

        assertThat(meaning()).isEmpty();
    }

    @Test
    void aProductThatIsNotKnownYetIsNamedByItsNumber() {
        assign(new Assignment(TAG, new Assignment.ToProduct(987_654)));
        device = reader(TAG);

        assertThat(meaning()).isEqualTo("#987654");
    }

    private String meaning() {
        return devices.look(new Texts(Locale.US)).getFirst().meaning();
    }

    private static long product() {
        return SampleProducts.products(1).getFirst().id();
    }

    private void assign(Assignment assignment) {
        catalog.replaceAll(SampleProducts.products(1), StoreStructure.EMPTY.withAssignments(List.of(assignment)));
    }

    private static DeviceVitals reader(@Nullable String tag) {
        return vitals(new DeviceSettings.Reader("pad-A", "rdm6300", "/dev/ttyUSB0"), tag);
    }

    private static DeviceVitals slot(int number) {
        return vitals(new DeviceSettings.DistanceSensor("slot", "a02yyuw", "/dev/ttyUSB3", number, 120), "620");
    }

    private static DeviceVitals vitals(DeviceSettings settings, @Nullable String value) {
        var readAt = value == null ? null : Instant.EPOCH;
        return new DeviceVitals(
                new DeviceReport(settings, new DeviceStatus.Online(), value, readAt, 0, 0, 0),
                new Health.Healthy(),
                0,
                0,
                0,
                Duration.ZERO,
                "",
                List.of(),
                OptionalInt.empty());
    }
}
