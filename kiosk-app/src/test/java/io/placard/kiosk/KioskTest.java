package io.placard.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.kiosk.demo.DemoSettings;
import io.placard.kiosk.demo.DemoStore;
import io.placard.kiosk.demo.ProductEdit;
import io.placard.kiosk.display.JavaFxStart;
import io.placard.kiosk.display.JavaFxStart.JavaFxStartException;
import io.placard.kiosk.settings.Folders;
import io.placard.kiosk.settings.SettingsFile;
import io.placard.kiosk.settings.SettingsFile.Surroundings;
import io.placard.kiosk.settings.SettingsResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The whole kiosk: real pseudo-terminals, a real store on loopback, a real H2 file, a real screen without a display.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has no pseudo-terminals")
class KioskTest {
    private static final Duration DEADLINE = Duration.ofSeconds(60);

    @TempDir
    private Path folder;

    @Test
    void showsWhatLiesOnThePadAndWhatTheStoreChangesMeanwhile()
            throws IOException, InterruptedException, JavaFxStartException {
        var javaFx = new JavaFxStart(true);
        javaFx.begin(true);
        try (var store = DemoStore.open(DemoSettings.of(40).withoutChurn());
                var _ = Kiosk.open(plan(store), ThisRun.alone(Folders.in(folder)), javaFx)) {
            awaitTrace("\"to\":\"live\"");
            var tag = store.controls().tags().getFirst();
            var product = String.valueOf(tag.productId());

            store.controls().putTag(tag.code());
            awaitTrace("\"view\":\"product\",\"product_id\":" + product + ",\"source\":\"rfid\"");
            store.controls().edit(Long.parseLong(product), ProductEdit.NONE.withStock(3));
            awaitTrace("\"event\":\"product_updated\",\"product_id\":" + product);
            store.controls().removeTag();
            awaitTrace("\"type\":\"tag_remove\",\"tag\":\"" + tag.code());
            store.controls().delete(Long.parseLong(product));
            awaitTrace("\"event\":\"product_destroyed\",\"product_id\":" + product);
            awaitTrace("\"view\":\"notice\"");
        }
    }

    private Plan plan(DemoStore store) {
        var settings = new SettingsFile(Map.of("PLACARD_OPERATIONS_PORT", "0"), Map.of()).readEnvironment();
        if (settings instanceof SettingsResult.Usable<Surroundings>(var surroundings)) {
            return Plan.demo(store, surroundings, Folders.in(folder));
        }
        throw new AssertionError(settings.toString());
    }

    /** The trace tells of a page only after the frame that painted it. */
    private void awaitTrace(String words) throws IOException, InterruptedException {
        var trace = folder.resolve("logs").resolve("trace.jsonl");
        var end = System.nanoTime() + DEADLINE.toNanos();
        var tick = new CountDownLatch(1);
        while (System.nanoTime() < end) {
            if (Files.exists(trace) && Files.readString(trace).contains(words)) {
                return;
            }
            assertThat(tick.await(20, TimeUnit.MILLISECONDS)).isFalse();
        }
        assertThat(Files.readString(trace)).contains(words);
    }
}
