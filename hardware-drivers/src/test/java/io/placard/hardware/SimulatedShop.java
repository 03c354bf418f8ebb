package io.placard.hardware;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.hardware.health.Health;
import io.placard.hardware.option.Options;
import io.placard.hardware.simulated.fault.Faults;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** One simulated device of each driver in one {@link Hardware}, and what was told of each. For one thread. */
final class SimulatedShop implements AutoCloseable {
    private static final Options UHF = options("removed_ms", 500, "misses", 3, "antennas", "1");
    private static final Options R200 = options("removed_ms", 500, "misses", 3);
    private static final Options PN532 = options("removed_ms", 400, "misses", 3);
    private static final Options NEXMOSPHERE = options("antennas", "1", "ghost_filter", 4);
    private static final Options SENSOR = options("hold_ms", 50);
    private static final String EPC = "30751FEB705C5904E3D50D70";
    private static final String EM4100 = "62E3086CED";

    private final List<SimulatedSpot> spots;
    private final Map<String, DeviceDiary> diaries = new TreeMap<>();
    private final Hardware hardware;

    private SimulatedShop(List<SimulatedSpot> spots) {
        this.spots = spots;
        var tags = spots.stream().map(SimulatedSpot::tag).collect(Collectors.toSet());
        spots.forEach(spot -> diaries.put(spot.name(), new DeviceDiary(spot.tag())));
        hardware =
                Hardware.open(spots.stream().map(SimulatedSpot::settings).toList(), tags::contains, Clock.systemUTC());
        hardware.listen(event -> diary(event.device().replaceFirst("/.*", "")).write(event));
    }

    /** @param links where the devices' links are made, as in {@code /dev/serial/by-id} */
    static SimulatedShop open(Path links) throws IOException {
        var spots = new ArrayList<SimulatedSpot>();
        for (var driver : List.of("rdm6300", "em18", "parallax", "line")) {
            spots.add(SimulatedSpot.reader(driver, EM4100, Options.NONE, links));
        }
        for (var driver : List.of("r2000", "chafon", "thingmagic", "llrp")) {
            spots.add(SimulatedSpot.reader(driver, EPC, UHF, links));
        }
        spots.add(SimulatedSpot.reader("r200", EPC, R200, links));
        spots.add(SimulatedSpot.reader("pn532", "B0864D25", PN532, links));
        spots.add(SimulatedSpot.reader("nexmosphere", "002", NEXMOSPHERE, links));
        for (var driver : List.of("a02yyuw", "jsn-sr04t", "line", "maxbotix", "urm37", "us100")) {
            spots.add(SimulatedSpot.sensor(driver, SENSOR, links));
        }
        return new SimulatedShop(spots);
    }

    Set<String> readers() {
        return drivers(DeviceSettings.Reader.class);
    }

    Set<String> sensors() {
        return drivers(DeviceSettings.DistanceSensor.class);
    }

    /** Each device has its tag put on it, or a hand held before it. */
    void putAll() {
        spots.forEach(SimulatedSpot::put);
    }

    void liftAll() {
        spots.forEach(SimulatedSpot::lift);
    }

    /** Plays a script on each of these devices, and waits until it has ended on all. */
    void play(Predicate<SimulatedSpot> which, Supplier<Faults> faults, Duration deadline) {
        var ends = spots.stream()
                .filter(which)
                .map(spot -> spot.play(faults.get()))
                .toArray(CompletableFuture[]::new);
        assertThat(CompletableFuture.allOf(ends)).succeedsWithin(deadline);
    }

    void awaitReady(Duration deadline) throws InterruptedException {
        await("online", DeviceDiary::isOnline, deadline);
        awaitReadings(deadline);
    }

    /** The sensors know how their slots are. */
    void awaitReadings(Duration deadline) throws InterruptedException {
        await("known to be free or covered", DeviceDiary::isKnown, deadline);
    }

    void awaitPut(Duration deadline) throws InterruptedException {
        await("told to be there", DeviceDiary::isThere, deadline);
    }

    void awaitLifted(Duration deadline) throws InterruptedException {
        await("told to be gone", diary -> !diary.isThere(), deadline);
    }

    /** From now on the diaries are empty, but for what is there. */
    void forget() {
        diaries.values().forEach(DeviceDiary::forget);
    }

    /** What was told of each of these devices, where anything was. */
    Map<String, List<String>> changes(Predicate<SimulatedSpot> which) {
        return collect(which, spot -> diary(spot.name()).changes());
    }

    /** Tags told that lie nowhere, tags told twice. */
    Map<String, List<String>> falseChanges() {
        return collect(_ -> true, spot -> diary(spot.name()).falseChanges());
    }

    /** Those of these devices whose status never was such. */
    List<String> neverWere(Class<? extends DeviceStatus> status, Predicate<SimulatedSpot> which) {
        return spots.stream()
                .filter(which)
                .map(SimulatedSpot::name)
                .filter(name -> !diary(name).hasBeen(status))
                .toList();
    }

    /** Devices that are not online now. */
    List<String> notOnline() {
        return hardware.devices().stream()
                .filter(report -> !(report.status() instanceof DeviceStatus.Online))
                .map(report -> report.settings().name())
                .toList();
    }

    /** Devices that are not judged to be well. */
    List<String> unwell() {
        return hardware.vitals().stream()
                .filter(vitals ->
                        !(vitals.health() instanceof Health.Healthy || vitals.health() instanceof Health.Waiting))
                .map(vitals -> vitals.report().settings().name() + ": " + vitals.health())
                .toList();
    }

    Map<String, List<String>> invalidFrames() {
        var found = new TreeMap<String, List<String>>();
        hardware.devices().stream()
                .filter(report -> report.invalidFrames() > 0)
                .forEach(report -> found.put(report.settings().name(), List.of(report.invalidFrames() + " invalid")));
        return found;
    }

    /** Devices that were sent something they do not know. */
    Map<String, List<String>> refusedBytes() {
        return collect(
                _ -> true, spot -> spot.refusedBytes() == 0 ? List.of() : List.of(spot.refusedBytes() + " bytes"));
    }

    @Override
    public void close() {
        hardware.close();
        spots.forEach(SimulatedSpot::close);
    }

    private DeviceDiary diary(String name) {
        return Objects.requireNonNull(diaries.get(name));
    }

    private Set<String> drivers(Class<? extends DeviceSettings> kind) {
        return spots.stream()
                .map(SimulatedSpot::settings)
                .filter(kind::isInstance)
                .map(DeviceSettings::driver)
                .collect(Collectors.toSet());
    }

    private void await(String what, Predicate<DeviceDiary> condition, Duration deadline) throws InterruptedException {
        long end = System.nanoTime() + deadline.toNanos();
        var missing = new ArrayList<String>();
        for (var diary : diaries.entrySet()) {
            long left = Math.max(0, end - System.nanoTime());
            if (!diary.getValue().await(condition, TimeUnit.NANOSECONDS.toMillis(left))) {
                missing.add(diary.getKey());
            }
        }
        assertThat(missing).as("devices that are not %s", what).isEmpty();
    }

    private Map<String, List<String>> collect(
            Predicate<SimulatedSpot> which, Function<SimulatedSpot, List<String>> what) {
        var found = new TreeMap<String, List<String>>();
        spots.stream().filter(which).forEach(spot -> {
            var some = what.apply(spot);
            if (!some.isEmpty()) {
                found.put(spot.name(), some);
            }
        });
        return found;
    }

    private static Options options(Object... keysAndValues) {
        var values = new TreeMap<String, Object>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            values.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return new Options(values);
    }
}
