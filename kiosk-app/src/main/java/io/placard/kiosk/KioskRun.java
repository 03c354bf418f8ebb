package io.placard.kiosk;

import io.placard.kiosk.command.ExitCode;
import io.placard.kiosk.command.KioskStarter;
import io.placard.kiosk.command.Terminal;
import io.placard.kiosk.demo.DemoSettings;
import io.placard.kiosk.demo.DemoStore;
import io.placard.kiosk.display.DisplayProbe;
import io.placard.kiosk.display.JavaFxStart;
import io.placard.kiosk.display.JavaFxStart.JavaFxStartException;
import io.placard.kiosk.logging.LogFile;
import io.placard.kiosk.operations.ProcessClock;
import io.placard.kiosk.settings.Folders;
import io.placard.kiosk.settings.KioskId;
import io.placard.kiosk.settings.Settings.Display;
import io.placard.kiosk.settings.Settings.Renderer;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs one kiosk from its start until somebody ends the process. */
final class KioskRun implements KioskStarter {
    private static final Logger log = LoggerFactory.getLogger(KioskRun.class);
    private static final int CLOSE_TIMEOUT_S = 10;

    private final Terminal terminal;
    private final ProcessClock process = ProcessClock.ofThisProcess();

    KioskRun(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public int run(RunRequest request) {
        var settings = request.settings();
        var folders = request.folders();
        var jsonLog = settings.telemetry().jsonLog();
        return onDisplay(settings.display(), folders, jsonLog, request.requireDisplay(), javaFx -> {
            var sync = settings.syncSettings(folders.dataDir(), KioskId.keptIn(folders.dataDir()));
            return untilEnded(
                    new Plan(
                            sync,
                            settings.sensors(),
                            settings.display(),
                            settings.operations(),
                            settings.bridge(),
                            settings.staff(),
                            settings.store().medical(),
                            folders,
                            settings.store().productUrl(),
                            settings.telemetry(),
                            null),
                    javaFx);
        });
    }

    @Override
    public int demo(DemoRequest request) {
        var surroundings = request.surroundings();
        var folders = request.folders();
        var jsonLog = surroundings.telemetry().jsonLog();
        return onDisplay(surroundings.display(), folders, jsonLog, request.requireDisplay(), javaFx -> {
            try (var store = DemoStore.open(DemoSettings.of(request.products()))) {
                return untilEnded(Plan.demo(store, surroundings, folders), javaFx);
            } catch (IOException e) {
                terminal.err().println("The demo store could not open its ports on 127.0.0.1: " + e.getMessage());
                return ExitCode.UNUSABLE;
            }
        });
    }

    private int onDisplay(Display display, Folders folders, boolean jsonLog, boolean requireDisplay, OnDisplay work) {
        var whyNone = DisplayProbe.ofThisProcess().whyNone();
        if (whyNone.isPresent()) {
            terminal.err().println("No display: " + whyNone.get() + ".");
            if (requireDisplay) {
                return ExitCode.NO_DISPLAY;
            }
            terminal.err().println("The kiosk goes on without; its screen is the operations endpoint's /screen.png.");
        }
        LibraryFolders.moveInto(folders.dataDir());
        var javaFx = new JavaFxStart(whyNone.isPresent());
        javaFx.begin(display.renderer() == Renderer.SOFTWARE);
        try (var _ = LogFile.open(folders.logDir(), jsonLog)) {
            return work.run(javaFx);
        } catch (JavaFxStartException e) {
            log.error("The kiosk has no screen", e);
            terminal.err().println(e.getMessage() + ". Try display.renderer = \"software\", or see the log.");
            return ExitCode.NO_DISPLAY;
        }
    }

    private int untilEnded(Plan plan, JavaFxStart javaFx) throws JavaFxStartException {
        Thread.setDefaultUncaughtExceptionHandler(
                (thread, failure) -> log.error("Nobody expected this, in thread {}", thread.getName(), failure));
        var ended = new CountDownLatch(1);
        var closed = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(ended, closed), "placard-end"));
        try (var _ = Kiosk.open(plan, process, javaFx)) {
            ended.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } finally {
            closed.countDown();
        }
        return ExitCode.OK;
    }

    /** Whoever ends the process waits until the kiosk has closed in order; then it has ended well. */
    private static void end(CountDownLatch ended, CountDownLatch closed) {
        ended.countDown();
        try {
            if (closed.await(CLOSE_TIMEOUT_S, TimeUnit.SECONDS)) {
                Runtime.getRuntime().halt(ExitCode.OK);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** What is done once JavaFX is starting. */
    @FunctionalInterface
    private interface OnDisplay {
        int run(JavaFxStart javaFx) throws JavaFxStartException;
    }
}
