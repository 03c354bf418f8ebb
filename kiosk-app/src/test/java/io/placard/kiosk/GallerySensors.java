package io.placard.kiosk;

import io.placard.catalog.Assignment;
import io.placard.catalog.live.LiveCatalog;
import io.placard.catalog.live.StoreStructure;
import io.placard.hardware.DeviceReport;
import io.placard.hardware.DeviceSettings;
import io.placard.hardware.DeviceStatus;
import io.placard.hardware.DeviceVitals;
import io.placard.hardware.health.Health;
import io.placard.hardware.health.Health.Noise;
import io.placard.hardware.health.Vitals;
import io.placard.kiosk.samples.SampleProducts;
import io.placard.kiosk.sensing.LiveDevices;
import io.placard.kiosk.staff.sensors.Calibrated;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Readers and sensors as the gallery's staff see them: well, and in every kind of trouble. */
final class GallerySensors {
    private static final String TAG = "62E3086CED";
    private static final String TAG_BYTES = "02 36 32 45 33 30 38 36 43 45 44 30 38 03";
    private static final DeviceStatus ONLINE = new DeviceStatus.Online();
    private static final Health WELL_NOW = new Health.Healthy();
    private static final int READINGS = 120;

    static final List<DeviceVitals> WELL = List.of(
            reader("pad-left", ONLINE, WELL_NOW, TAG, TAG_BYTES),
            reader("pad-right", ONLINE, new Health.Waiting(), null, ""),
            sensor(1, WELL_NOW, 620, 4, true),
            sensor(2, WELL_NOW, 640, 9, false));

    static final List<DeviceVitals> TROUBLED_PADS = List.of(
            reader("pad-left", absent(), new Health.Absent(reason()), null, ""),
            reader("pad-middle", reconnecting(), new Health.Reconnecting(reason()), TAG, TAG_BYTES),
            reader("pad-right", ONLINE, new Health.WrongSpeed(9600), null, "F8 00 98 E6 1E 80 F8 7E 06 9E"),
            reader("pad-wall", faulty(), new Health.Faulty("The reader does not answer. Check its power."), TAG, ""));

    static final List<DeviceVitals> TROUBLED_SLOTS = List.of(
            sensor(1, new Health.Silent(Duration.ofMinutes(4)), 620, 4, false),
            sensor(2, new Health.Stuck(84, Duration.ofMinutes(47)), 84, 1, false),
            sensor(3, new Health.Noisy(Noise.BROKEN_FRAMES, 131), 620, 12, true),
            sensor(4, new Health.Noisy(Noise.SCATTER, 62), 700, 400, false),
            sensor(5, new Health.Noisy(Noise.FLICKER, 55), 130, 40, true),
            sensor(6, new Health.OneByte(0), 620, 4, false));

    private GallerySensors() {}

    /** What shows these to staff. */
    static StaffSensors showing(List<DeviceVitals> devices) {
        var products = SampleProducts.products(3);
        var catalog = new LiveCatalog(Locale.US, Clock.systemUTC());
        var first = products.getFirst().id();
        catalog.replaceAll(
                products,
                StoreStructure.EMPTY.withAssignments(List.of(
                        new Assignment(TAG, new Assignment.ToProduct(first)),
                        new Assignment(
                                "1", new Assignment.ToProduct(products.getLast().id())))));
        return new StaffSensors(
                new LiveDevices(() -> devices, catalog), (_, told) -> told.accept(new Calibrated.Set(620, 434)));
    }

    private static DeviceVitals reader(
            String name, DeviceStatus status, Health health, @Nullable String tag, String raw) {
        var port = "/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A50285BI-if00-port0";
        var settings = new DeviceSettings.Reader(name, "rdm6300", port);
        var readAt = tag == null ? null : Instant.now();
        return new DeviceVitals(
                new DeviceReport(settings, status, tag, readAt, 1204, 3, status.equals(ONLINE) ? 0 : 2),
                health,
                tag == null ? 0 : 15.3,
                0,
                0,
                Duration.ofMillis(65),
                raw,
                List.of(),
                OptionalInt.empty());
    }

    private static DeviceVitals sensor(int number, Health health, int mm, int jitter, boolean isVisited) {
        var settings = new DeviceSettings.DistanceSensor(
                "slot-" + number, "a02yyuw", "usb:1a86:7523:0@0000:00:14.0-1." + number, number, 120);
        var distances = course(mm, jitter, isVisited);
        var last = Integer.toString(distances.getLast());
        return new DeviceVitals(
                new DeviceReport(settings, ONLINE, last, Instant.now(), 88_213, 131, 0),
                health,
                9.9,
                health.equals(WELL_NOW) ? 0 : 131,
                health.equals(WELL_NOW) ? 0 : 14,
                Duration.ofMillis(100),
                "FF 02 6C 6D FF 02 6B 6C FF 02 6C 6D FF 02 6E 6F FF 02 6C 6D FF 02 6B 6C FF 02 6C 6D FF 02 6D 6E",
                distances,
                OptionalInt.of(120));
    }

    private static List<Integer> course(int mm, int jitter, boolean isVisited) {
        var random = new Random(mm);
        var course = new ArrayList<Integer>();
        for (var reading = 0; reading < READINGS; reading++) {
            var isHand = isVisited && reading > 40 && reading < 65;
            var isNothing = isVisited && reading > 95 && reading < 100;
            course.add(isNothing ? Vitals.NOTHING : (isHand ? 60 : mm) + random.nextInt(jitter));
        }
        return course;
    }

    private static DeviceStatus absent() {
        return new DeviceStatus.Absent(reason());
    }

    private static DeviceStatus reconnecting() {
        return new DeviceStatus.Reconnecting(reason());
    }

    private static DeviceStatus faulty() {
        return new DeviceStatus.Faulty("The reader does not answer. Check its power.");
    }

    private static String reason() {
        return "/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A50285BI-if00-port0 is not there: plug it in";
    }
}
