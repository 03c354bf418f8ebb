package io.placard.kiosk.demo.bench;

import io.placard.hardware.DeviceSettings;
import io.placard.hardware.simulated.SimulatedA02yyuw;
import io.placard.hardware.simulated.SimulatedRdm6300;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * An RDM6300 pad and three A02YYUW sensors that are not there: their bytes take the same way as a real device's. Safe
 * to use from any thread.
 */
public final class DemoBench implements AutoCloseable {
    private static final int SLOTS = 3;
    private static final int COVERED_MM = 45;
    private static final int FREE_MM = 620;
    private static final int JITTER_MM = 4;

    private final SimulatedRdm6300 pad;
    private final SortedMap<Integer, SimulatedA02yyuw> sensors;
    private final Set<Integer> covered = new TreeSet<>();
    private Optional<String> tag = Optional.empty();

    private DemoBench(SimulatedRdm6300 pad, SortedMap<Integer, SimulatedA02yyuw> sensors) {
        this.pad = pad;
        this.sensors = sensors;
    }

    /**
     * An empty pad and free slots.
     *
     * @throws IOException where the platform has no pseudo-terminals; says what to do
     */
    public static DemoBench open() throws IOException {
        var bench = new DemoBench(SimulatedRdm6300.open(), new TreeMap<>());
        try {
            for (var number = 1; number <= SLOTS; number++) {
                var sensor = SimulatedA02yyuw.open();
                bench.sensors.put(number, sensor);
                sensor.distance(FREE_MM);
                sensor.jitter(JITTER_MM);
            }
            return bench;
        } catch (IOException e) {
            bench.close();
            throw e;
        }
    }

    /** The devices as a config file would name them. */
    public List<DeviceSettings> devices() {
        var devices = new ArrayList<DeviceSettings>();
        devices.add(new DeviceSettings.Reader("pad-A", "rdm6300", pad.port()));
        sensors.forEach((number, sensor) -> devices.add(new DeviceSettings.DistanceSensor(
                "slot-" + number, "a02yyuw", sensor.port(), number, DeviceSettings.DistanceSensor.DEFAULT_COVERED_MM)));
        return devices;
    }

    public synchronized Optional<String> tag() {
        return tag;
    }

    /** Lays a tag on the pad in place of any other. */
    public synchronized void put(String code) {
        pad.put(code);
        tag = Optional.of(code);
    }

    /** Lifts the tag. */
    public synchronized void remove() {
        pad.remove();
        tag = Optional.empty();
    }

    public Set<Integer> slots() {
        return sensors.keySet();
    }

    public synchronized boolean isCovered(int number) {
        return covered.contains(number);
    }

    /** Puts something over a slot. */
    public synchronized void cover(int number) {
        sensor(number).distance(COVERED_MM);
        covered.add(number);
    }

    /** Frees a slot. */
    public synchronized void uncover(int number) {
        sensor(number).distance(FREE_MM);
        covered.remove(number);
    }

    private SimulatedA02yyuw sensor(int number) {
        var sensor = sensors.get(number);
        if (sensor == null) {
            throw new IllegalArgumentException("There is no slot " + number + "; the demo has " + sensors.keySet());
        }
        return sensor;
    }

    @Override
    public void close() {
        pad.close();
        sensors.values().forEach(SimulatedA02yyuw::close);
    }
}
