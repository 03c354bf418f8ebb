package io.placard.kiosk;

import io.placard.kiosk.demo.DemoControls;
import io.placard.kiosk.demo.DemoSettings;
import io.placard.kiosk.demo.DemoStore;
import io.placard.kiosk.demo.DemoTag;
import io.placard.kiosk.display.JavaFxStart;
import io.placard.kiosk.display.JavaFxStart.JavaFxStartException;
import io.placard.kiosk.operations.ProcessClock;
import io.placard.kiosk.settings.Folders;
import io.placard.kiosk.settings.SettingsFile;
import io.placard.kiosk.settings.SettingsResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * A short demo that plays by itself and ends: the training run for Java's ahead-of-time cache (JEP 514), by which the
 * kiosk later starts in half the time. Run by the build, without a display.
 */
final class Rehearsal {
    private static final Map<String, String> ENVIRONMENT = Map.of("PLACARD_OPERATIONS_PORT", "0");
    private static final int STEP_MS = 400;
    private static final int SNAPSHOT_MS = 7_000;
    /** Enough that Java learns what is worth compiling first. */
    private static final int PRODUCTS = 1500;

    private Rehearsal() {}

    /** @param arguments the folder for the demo's data */
    static void main(String[] arguments) throws IOException, JavaFxStartException, InterruptedException {
        var folders = Folders.in(Path.of(arguments[0]));
        var surroundings = surroundings();
        LibraryFolders.moveInto(folders.dataDir());
        var javaFx = new JavaFxStart(true);
        javaFx.begin(true);
        try (var store = DemoStore.open(DemoSettings.of(PRODUCTS))) {
            var plan = Plan.demo(store, surroundings, folders);
            // Twice: a first start that reads the store, and one that finds its cache.
            for (var pause : new int[] {SNAPSHOT_MS, STEP_MS}) {
                try (var _ = Kiosk.open(plan, ProcessClock.ofThisProcess(), javaFx)) {
                    pause(pause);
                    play(store.controls());
                }
            }
        }
        System.exit(0);
    }

    private static SettingsFile.Surroundings surroundings() {
        return switch (new SettingsFile(ENVIRONMENT, Map.of()).readEnvironment()) {
            case SettingsResult.Usable<SettingsFile.Surroundings>(var usable) -> usable;
            case SettingsResult.Unusable<SettingsFile.Surroundings>(var problems) ->
                throw new IllegalStateException(problems.toString());
        };
    }

    private static void play(DemoControls controls) throws InterruptedException {
        for (var tag : controls.tags().stream().limit(8).map(DemoTag::code).toList()) {
            controls.putTag(tag);
            pause(STEP_MS);
        }
        controls.removeTag();
        controls.cover(1);
        pause(2 * STEP_MS);
    }

    private static void pause(int millis) throws InterruptedException {
        var nobody = new CountDownLatch(1);
        if (nobody.await(millis, TimeUnit.MILLISECONDS)) {
            throw new IllegalStateException("Nobody counts this down");
        }
    }
}
