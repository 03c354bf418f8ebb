package io.placard.kiosk.operations;

import io.placard.hardware.DeviceReport;
import io.placard.kiosk.updates.Updates;
import io.placard.kiosk.watchdog.StartMode;
import io.placard.sync.Outbox;
import io.placard.sync.Pictures;
import io.placard.sync.SyncStatus;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Where status and metrics get their facts. All suppliers are asked on the endpoint's threads, and answer at once.
 *
 * @param lastPulseMs how long ago the JavaFX thread last showed that it lives, ms
 * @param updates reads a small file; empty where nothing installs updates here
 */
public record Observed(
        String version,
        ProcessClock process,
        Supplier<DisplayState> display,
        Supplier<ScreenState> screen,
        Supplier<SyncStatus> sync,
        Supplier<Outbox.Status> outbox,
        Supplier<Pictures.Status> pictures,
        Supplier<FilmState> films,
        Supplier<List<DeviceReport>> devices,
        LongSupplier lastPulseMs,
        Supplier<Life> life,
        Supplier<Optional<Updates>> updates) {
    /** How full the Java heap is now, and how large it may become, bytes. */
    public static Memory memory() {
        var runtime = Runtime.getRuntime();
        return new Memory(runtime.totalMemory() - runtime.freeMemory(), runtime.maxMemory());
    }

    /** Of the Java heap, bytes. */
    public record Memory(long used, long most) {}

    /**
     * Whether the kiosk lives, and how.
     *
     * @param isScreenOn false outside of the shop's hours
     * @param lastFrameMs how long ago a frame was last seen to have been drawn, ms
     */
    public record Life(long lastFrameMs, StartMode mode, boolean isScreenOn) {}

    /**
     * What films there are.
     *
     * @param unplayable that could not be played, since the start
     */
    public record FilmState(Pictures.Status files, long unplayable) {}

    /**
     * What draws, and on how much.
     *
     * @param pipeline {@code es2} (graphics processor), {@code sw} (software) or {@code headless}
     * @param width px
     * @param height px
     */
    public record DisplayState(String pipeline, int width, int height) {}
}
