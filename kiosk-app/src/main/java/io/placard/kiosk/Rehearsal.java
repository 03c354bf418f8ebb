package io.placard.kiosk;

import io.placard.kiosk.command.ExitCode;
import io.placard.kiosk.command.KioskStarter;
import io.placard.kiosk.command.PlacardCommand;
import io.placard.kiosk.command.SystemProbes;
import io.placard.kiosk.command.Terminal;
import io.placard.kiosk.demo.DemoControls;
import io.placard.kiosk.demo.DemoSettings;
import io.placard.kiosk.demo.DemoStore;
import io.placard.kiosk.demo.DemoTag;
import io.placard.kiosk.display.JavaFxStart;
import io.placard.kiosk.display.JavaFxStart.JavaFxStartException;
import io.placard.kiosk.logging.LogFile;
import io.placard.kiosk.settings.SettingsFile.Surroundings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * A short demo that plays by itself and ends: the training run for Java's ahead-of-time cache (JEP 514), by which the
 * kiosk later starts in half the time. Takes the way that {@code placard run} takes. Run by the build, without a
 * display.
 */
final class Rehearsal implements KioskStarter {
    private static final String CONFIG = """
            [store]
            api_url = "http://127.0.0.1/"
            catalog_id = 1
            token = "the demo store has its own"

            [operations]
            port = 0
            """;
    private static final int STEP_MS = 400;
    private static final int SNAPSHOT_MS = 7_000;
    /** Enough that Java learns what is worth compiling first. */
    private static final int PRODUCTS = 1500;

    private Rehearsal() {}

    /** @param arguments the folder for the demo's data */
    static void main(String[] arguments) throws IOException {
        var folder = Files.createDirectories(Path.of(arguments[0]));
        var config = Files.writeString(folder.resolve("placard.toml"), CONFIG);
        var command = new PlacardCommand(Terminal.ofThisProcess(), Map.of(), new Rehearsal(), new SystemProbes());
        System.exit(command.execute(List.of("run", "--config", config.toString(), "--data-dir", folder.toString())));
    }

    @Override
    public int run(RunRequest request) {
        var settings = request.settings();
        var folders = request.folders();
        LibraryFolders.moveInto(folders.dataDir());
        var javaFx = new JavaFxStart(true);
        javaFx.begin(true);
        try (var _ = LogFile.open(folders.logDir(), settings.telemetry().jsonLog());
                var store = DemoStore.open(DemoSettings.of(PRODUCTS))) {
            var surroundings = new Surroundings(
                    settings.sync(),
                    settings.display(),
                    settings.operations(),
                    settings.bridge(),
                    settings.staff(),
                    settings.store().medical(),
                    settings.telemetry(),
                    settings.updates());
            var plan = Plan.demo(store, surroundings, folders);
            // Twice: a first start that reads the store, and one that finds its cache.
            play(plan, javaFx, store.controls(), SNAPSHOT_MS);
            play(plan, javaFx, store.controls(), STEP_MS);
            return ExitCode.OK;
        } catch (IOException | JavaFxStartException e) {
            throw new IllegalStateException("The rehearsal broke off", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ExitCode.CHECK_FAILED;
        }
    }

    @Override
    public int setUp(SetupRequest request) {
        return ExitCode.UNUSABLE;
    }

    @Override
    public int demo(DemoRequest request) {
        return ExitCode.UNUSABLE;
    }

    @Override
    public int showTrouble(TroubleRequest request) {
        return ExitCode.UNUSABLE;
    }

    private static void play(Plan plan, JavaFxStart javaFx, DemoControls controls, int firstPauseMs)
            throws JavaFxStartException, InterruptedException {
        try (var _ = Kiosk.open(plan, ThisRun.alone(plan.folders()), javaFx)) {
            pause(firstPauseMs);
            for (var tag : controls.tags().stream().limit(8).map(DemoTag::code).toList()) {
                controls.putTag(tag);
                pause(STEP_MS);
            }
            controls.removeTag();
            controls.cover(1);
            pause(2 * STEP_MS);
        }
    }

    private static void pause(int millis) throws InterruptedException {
        var nobody = new CountDownLatch(1);
        if (nobody.await(millis, TimeUnit.MILLISECONDS)) {
            throw new IllegalStateException("Nobody counts this down");
        }
    }
}
