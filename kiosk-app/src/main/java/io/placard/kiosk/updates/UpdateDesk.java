package io.placard.kiosk.updates;

import io.placard.kiosk.updates.QuietTime.Stretch;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells the program that installs updates when it may, whether the kiosk is in use, and that this version runs well: in
 * the file {@code update-window} in the data folder, written when something of it changes. Looks every five seconds, on
 * a thread of its own.
 */
public final class UpdateDesk implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(UpdateDesk.class);
    private static final String FILE = "update-window";
    private static final int PERIOD_S = 5;

    /** Well at this many looks in a row: ten seconds, as for a start that counts as proven. */
    private static final int PROVEN_AFTER = 3;

    private final Surroundings here;
    private final UpdateSettings settings;
    private final QuietTime quiet;
    private final UpdateStatusFile statusFile;
    private final InstantSource clock;
    private final CountDownLatch closed = new CountDownLatch(1);
    private int wellInARow;
    private String written = "";

    /**
     * What the desk knows of the kiosk; asked on its thread, and answers at once.
     *
     * @param version the one that runs
     * @param zone the store's
     */
    public record Surroundings(Path dataDir, String version, Supplier<ZoneId> zone, Supplier<KioskSigns> signs) {}

    public UpdateDesk(
            Surroundings here,
            UpdateSettings settings,
            QuietTime quiet,
            UpdateStatusFile statusFile,
            InstantSource clock) {
        this.here = here;
        this.settings = settings;
        this.quiet = quiet;
        this.statusFile = statusFile;
        this.clock = clock;
    }

    /** Begins to tell. */
    public void open() {
        Thread.ofPlatform().daemon().name("updates").start(this::lookUntilClosed);
    }

    /** How it stands; empty where nothing installs updates here. Any thread. */
    public Optional<Updates> find() {
        return statusFile
                .read()
                .map(status -> new Updates(
                        here.version(),
                        status,
                        settings.automatic(),
                        quiet.next(clock.instant(), here.zone().get())));
    }

    @Override
    public void close() {
        closed.countDown();
    }

    private void lookUntilClosed() {
        try {
            do {
                lookSafely();
            } while (!closed.await(PERIOD_S, TimeUnit.SECONDS));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** A look that fails must not be the last one. */
    private void lookSafely() {
        try {
            look();
        } catch (RuntimeException e) {
            log.warn("Could not look at what concerns updates", e);
        }
    }

    /** Writes what is new. */
    void look() {
        var now = clock.instant();
        var signs = here.signs().get();
        wellInARow = signs.isWell() ? wellInARow + 1 : 0;
        var text = text(now, signs);
        if (!text.equals(written)) {
            write(text);
            written = text;
        }
    }

    private String text(Instant now, KioskSigns signs) {
        var next = quiet.next(now, here.zone().get());
        // Only then does it matter, and the file is not written with every shopper.
        var isInUse = signs.isInUse() && next.filter(it -> it.holds(now)).isPresent();
        return "version=" + here.version() + '\n'
                + "automatic=" + word(settings.automatic()) + '\n'
                + "from=" + next.map(Stretch::from).map(Instant::getEpochSecond).orElse(0L) + '\n'
                + "to=" + next.map(Stretch::to).map(Instant::getEpochSecond).orElse(0L) + '\n'
                + "in_use=" + word(isInUse) + '\n'
                + "proven=" + word(wellInARow >= PROVEN_AFTER) + '\n'
                + "has_products=" + word(signs.products() > 0) + '\n';
    }

    private void write(String text) {
        var part = here.dataDir().resolve(FILE + ".new");
        try {
            Files.writeString(part, text, StandardCharsets.US_ASCII);
            Files.move(
                    part,
                    here.dataDir().resolve(FILE),
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            log.warn("Could not write {}: updates go by what it said before", FILE, e);
        }
    }

    private static String word(boolean yes) {
        return yes ? "yes" : "no";
    }
}
