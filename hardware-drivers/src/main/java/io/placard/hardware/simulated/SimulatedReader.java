package io.placard.hardware.simulated;

import io.placard.hardware.simulated.fault.Faults;
import io.placard.hardware.simulated.model.Models;
import io.placard.hardware.simulated.model.ReaderModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/**
 * A reader of tags that speaks as the real one does: on a pseudo-terminal at the pace of its line, or for readers with
 * a network plug on a TCP port of this machine. It obeys only requests whose check holds. Safe to use from any thread.
 */
public final class SimulatedReader implements AutoCloseable {
    private static final int FIRST = 1;

    private final SimulatedDevice<ReaderModel> device;

    private SimulatedReader(SimulatedDevice<ReaderModel> device) {
        this.device = device;
    }

    /** The drivers whose readers can be simulated. */
    public static Set<String> drivers() {
        return Models.readers();
    }

    /**
     * A reader with nothing on it.
     *
     * @throws IOException where the platform has no pseudo-terminals; says what to do
     * @throws IllegalArgumentException where no reader with this driver can be simulated; names those that can
     */
    public static SimulatedReader open(String driver) throws IOException {
        return new SimulatedReader(SimulatedDevice.open(driver, Models.reader(driver), Optional.empty()));
    }

    /**
     * The same, behind a link, which leads to it even after it was unplugged and plugged in again.
     *
     * @param link where nothing is yet; readers with a network plug need none
     */
    public static SimulatedReader open(String driver, Path link) throws IOException {
        return new SimulatedReader(SimulatedDevice.open(driver, Models.reader(driver), Optional.of(link)));
    }

    /** The port to configure. */
    public String port() {
        return device.port();
    }

    /** Lays a tag on the reader's first antenna; readers for one tag pass over the one that lay there. */
    public void put(String tag) {
        put(FIRST, tag);
    }

    /** Lays a tag on an antenna, counted from 1. */
    public void put(int antenna, String tag) {
        device.change(model -> model.put(antenna, tag));
    }

    /** Lifts a tag from the first antenna. */
    public void lift(String tag) {
        lift(FIRST, tag);
    }

    /** Lifts a tag from an antenna. */
    public void lift(int antenna, String tag) {
        device.change(model -> model.lift(antenna, tag));
    }

    /**
     * Plays faults from now on.
     *
     * @return completes when the last has ended
     * @throws IllegalStateException where others are still played
     */
    public CompletableFuture<Void> play(Faults faults) {
        return device.play(faults);
    }

    /** How many bytes it was sent that were no sound request, or none it knows. */
    public int refusedBytes() {
        return device.refusedBytes();
    }

    /** The port hangs up, as when the reader is unplugged; within a second. */
    @Override
    public void close() {
        device.close();
    }
}
