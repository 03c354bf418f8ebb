package io.placard.kiosk.soak;

import io.placard.hardware.simulated.SimulatedReader;
import io.placard.hardware.simulated.SimulatedSensor;
import io.placard.hardware.simulated.fault.Faults;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * Simulated pads and distance sensors on pseudo-terminals, behind links that stay when one is unplugged, and a reader
 * with a network plug.
 */
final class ShelfDevices implements AutoCloseable {
    static final int SLOTS = 3;

    private static final int COVERED_MM = 45;
    private static final int FREE_MM = 620;
    private static final int JITTER_MM = 4;

    private final SortedMap<String, Pad> pads = new TreeMap<>();
    private final List<SimulatedSensor> slots = new ArrayList<>();

    /** A reader, and the driver it speaks to. */
    record Pad(SimulatedReader reader, String driver) {}

    /** @param links a folder of its own */
    static ShelfDevices open(Path links) throws IOException {
        Files.createDirectories(links);
        var devices = new ShelfDevices();
        devices.pads.put("pad-A", new Pad(SimulatedReader.open("rdm6300", links.resolve("pad-A")), "rdm6300"));
        devices.pads.put("pad-B", new Pad(SimulatedReader.open("rdm6300", links.resolve("pad-B")), "rdm6300"));
        devices.pads.put("gate", new Pad(SimulatedReader.open("llrp"), "llrp"));
        for (var number = 1; number <= SLOTS; number++) {
            var sensor = SimulatedSensor.open("a02yyuw", links.resolve("slot-" + number));
            sensor.jitter(JITTER_MM);
            sensor.distance(FREE_MM);
            devices.slots.add(sensor);
        }
        return devices;
    }

    void put(String pad, String tag) {
        reader(pad).put(tag);
    }

    void lift(String pad, String tag) {
        reader(pad).lift(tag);
    }

    /** @param number from 1 */
    void cover(int number, boolean isCovered) {
        slots.get(number - 1).distance(isCovered ? COVERED_MM : FREE_MM);
    }

    /** Each device's way to have faults played, by name. */
    Map<String, Function<Faults, CompletableFuture<Void>>> faulty() {
        var all = new TreeMap<String, Function<Faults, CompletableFuture<Void>>>();
        pads.forEach((name, pad) -> all.put(name, pad.reader::play));
        for (var number = 1; number <= SLOTS; number++) {
            all.put("slot-" + number, slots.get(number - 1)::play);
        }
        return all;
    }

    /** As the kiosk's config names them. */
    String toml() {
        var toml = new StringBuilder();
        pads.forEach((name, pad) -> toml.append(sensor(name, "rfid", pad.driver, pad.reader.port())));
        for (var number = 1; number <= SLOTS; number++) {
            toml.append(sensor(
                            "slot-" + number,
                            "ultrasonic",
                            "a02yyuw",
                            slots.get(number - 1).port()))
                    .append("number = ")
                    .append(number)
                    .append('\n');
        }
        return toml.toString();
    }

    @Override
    public void close() {
        pads.values().forEach(each -> each.reader.close());
        slots.forEach(SimulatedSensor::close);
    }

    private SimulatedReader reader(String pad) {
        var found = pads.get(pad);
        if (found == null) {
            throw new IllegalArgumentException("There is no " + pad + " but " + pads.keySet());
        }
        return found.reader;
    }

    private static String sensor(String name, String kind, String driver, String port) {
        return "\n[[sensor]]\nname = \"" + name + "\"\nkind = \"" + kind + "\"\ndriver = \"" + driver + "\"\nport = \""
                + port + "\"\n";
    }
}
