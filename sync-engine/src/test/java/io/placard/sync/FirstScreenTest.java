package io.placard.sync;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.sync.SyncSettings.LiveSettings;
import io.placard.sync.cache.Cache;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a process does before it can show what it has. */
class FirstScreenTest {
    @TempDir
    private Path folder;

    @Test
    void waitsForNoJdbi() throws IOException, InterruptedException {
        Cache.open(folder, InstantSource.system()).close();

        var child = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-Xlog:class+load",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Loaded.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        try (var said = child.inputReader()) {
            var classes = said.readAllLines();
            assertThat(classes).anyMatch(line -> line.contains(" " + SyncEngine.class.getName() + " "));
            assertThat(classes).noneMatch(line -> line.contains(" org.jdbi.v3.core.Jdbi "));
        }
        assertThat(child.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(child.exitValue()).isZero();
    }

    /** Loads what is in a folder, and ends. */
    static final class Loaded {
        private Loaded() {}

        public static void main(String[] arguments) {
            var live = new LiveSettings(null, null, null, null, null, true, null, null, null);
            var settings = new SyncSettings(
                    URI.create("http://127.0.0.1:9/"),
                    7,
                    "secret",
                    Path.of(arguments[0]),
                    "kiosk-1",
                    Locale.ROOT,
                    live,
                    Duration.ofMinutes(15),
                    Duration.ofSeconds(60),
                    List.of());
            SyncEngine.open(settings, Clock.systemUTC(), new Random(1), _ -> {}).load();
            Runtime.getRuntime().halt(0);
        }
    }
}
