package io.placard.sync;

import io.placard.sync.SyncSettings.LiveSettings;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Follows a store and reads all of it, until it is killed. Says on standard output when a complete read has ended. */
final class CrashChild {
    private CrashChild() {}

    /** Folder, the store's address, the live server's port. */
    public static void main(String[] arguments) throws InterruptedException {
        var live = new LiveSettings(
                null, null, "127.0.0.1", Integer.parseInt(arguments[2]), null, false, null, null, null);
        var settings = new SyncSettings(
                URI.create(arguments[1]),
                7,
                "secret",
                Path.of(arguments[0]),
                "kiosk-1",
                Locale.ROOT,
                live,
                Duration.ofMinutes(15),
                Duration.ofSeconds(60),
                List.of());
        var said = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        var engine = SyncEngine.open(settings, Clock.systemUTC(), new Random(1), notice -> say(notice, said));
        engine.load();
        engine.follow();
        engine.resync();
        Thread.currentThread().join();
    }

    private static void say(SyncNotice notice, PrintStream said) {
        if (notice instanceof SyncNotice.Reconciled read && read.kind() == SyncNotice.Kind.FULL && read.ok()) {
            said.println("read");
        }
    }
}
