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
import io.placard.kiosk.settings.Settings.Display;
import io.placard.kiosk.settings.Settings.Renderer;
import io.placard.kiosk.support.RecentErrors;
import io.placard.kiosk.watchdog.CrashReports;
import io.placard.kiosk.watchdog.End;
import io.placard.kiosk.watchdog.LastWords;
import io.placard.kiosk.watchdog.ProcessEnd;
import io.placard.kiosk.watchdog.Restart;
import io.placard.kiosk.watchdog.RunFile;
import io.placard.kiosk.watchdog.StartMode;
import io.placard.kiosk.watchdog.Supervisor;
import io.placard.kiosk.watchdog.service.ServiceManager;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs one kiosk from its start until somebody ends the process. */
final class KioskRun implements KioskStarter {
    private static final Logger log = LoggerFactory.getLogger(KioskRun.class);
    private static final Duration CLOSE_TIMEOUT = Duration.ofSeconds(10);
    private static final int ANSWERED_WITHIN_MS = 500;

    private final Terminal terminal;
    private final ProcessClock process = ProcessClock.ofThisProcess();
    private final ServiceManager service = ServiceManager.ofThisProcess();

    KioskRun(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public int run(RunRequest request) {
        var settings = request.settings();
        var folders = request.folders();
        return onDisplay(
                settings.display(),
                folders,
                settings.telemetry().jsonLog(),
                request.requireDisplay(),
                start -> untilEnded(Plan.of(settings, request.config(), folders), start));
    }

    @Override
    public int setUp(SetupRequest request) {
        var surroundings = request.before().surroundings();
        var jsonLog = surroundings.telemetry().jsonLog();
        return onDisplay(surroundings.display(), request.folders(), jsonLog, request.requireDisplay(), start -> {
            var plan = new FirstStart(request, start.javaFx(), terminal, start.run(), start.ended()).run();
            return plan.isPresent() ? untilEnded(plan.orElseThrow(), start) : ExitCode.UNUSABLE;
        });
    }

    @Override
    public int demo(DemoRequest request) {
        var surroundings = request.surroundings();
        var folders = request.folders();
        var jsonLog = surroundings.telemetry().jsonLog();
        return onDisplay(surroundings.display(), folders, jsonLog, request.requireDisplay(), start -> {
            try (var store = DemoStore.open(DemoSettings.of(request.products()))) {
                return untilEnded(Plan.demo(store, surroundings, folders), start);
            } catch (IOException e) {
                terminal.err().println("The demo store could not open its ports on 127.0.0.1: " + e.getMessage());
                return ExitCode.UNUSABLE;
            }
        });
    }

    @Override
    public int showTrouble(TroubleRequest request) {
        var surroundings = request.legible().surroundings();
        if (!request.requireDisplay() && DisplayProbe.ofThisProcess().whyNone().isPresent()) {
            // Nobody would see it.
            return ExitCode.UNUSABLE;
        }
        var jsonLog = surroundings.telemetry().jsonLog();
        return onDisplay(surroundings.display(), request.folders(), jsonLog, request.requireDisplay(), start -> {
            new ConfigTrouble(request, start.javaFx(), start.run(), start.ended()).run();
            return ExitCode.OK;
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
        var crash = new CrashReports(folders.dataDir()).tellNewest();
        var runs = new RunFile(folders.dataDir(), Clock.systemUTC());
        var mode = runs.begin(crash);
        var javaFx = new JavaFxStart(whyNone.isPresent());
        javaFx.begin(display.renderer() == Renderer.SOFTWARE || mode.isSafe());
        try (var _ = LogFile.open(folders.logDir(), jsonLog);
                var errors = RecentErrors.listen()) {
            tellOf(runs, mode);
            return opened(runs, mode, javaFx, errors, work);
        }
    }

    private static void tellOf(RunFile runs, StartMode mode) {
        runs.failureBefore().ifPresent(failure -> log.error("The run before this one failed: {}", failure));
        mode.findSafe()
                .ifPresent(safe -> log.error(
                        "Safe mode until {}: software rendering, no readers or sensors, the data of the cache. Why: {}",
                        safe.until(),
                        safe.causes().stream().map(StartMode.Cause::line).toList()));
    }

    private int opened(RunFile runs, StartMode mode, JavaFxStart javaFx, RecentErrors errors, OnDisplay work) {
        var lastWords = new LastWords(runs, Runtime.getRuntime()::halt, ExitCode.HUNG);
        var end = new ProcessEnd(runs, Runtime.getRuntime()::halt, CLOSE_TIMEOUT);
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> {
            if (end.hasBegun()) {
                log.debug("While ending, in thread {}", thread.getName(), failure);
            } else {
                unexpected(thread, failure, lastWords);
            }
        });
        var restart = new Restart(runs, Supervisor::ofThisProcess, () -> endSoon(end.wished()));
        Runtime.getRuntime().addShutdownHook(new Thread(end::onShutdown, "placard-end"));
        var thisRun = new ThisRun(process, mode, restart, lastWords, service, errors);
        var code = ExitCode.CHECK_FAILED;
        try {
            code = worked(work, new Start(javaFx, thisRun, end.wished()), runs);
        } finally {
            end.closed(code);
            restart.startAnew();
        }
        return code;
    }

    private int worked(OnDisplay work, Start start, RunFile runs) {
        try {
            return work.run(start);
        } catch (JavaFxStartException e) {
            log.error("The kiosk has no screen", e);
            runs.end(End.FAILED, "no screen: " + e.getMessage());
            terminal.err().println(e.getMessage() + ". Try display.renderer = \"software\", or see the log.");
            return ExitCode.NO_DISPLAY;
        } catch (RuntimeException e) {
            log.error("The kiosk could not start, or not go on", e);
            runs.end(End.FAILED, "could not start, or not go on: " + e);
            return ExitCode.CHECK_FAILED;
        }
    }

    /** Not at once: whoever asked for it is to get an answer. */
    private static void endSoon(CountDownLatch ended) {
        CompletableFuture.delayedExecutor(ANSWERED_WITHIN_MS, TimeUnit.MILLISECONDS)
                .execute(ended::countDown);
    }

    /** Memory does not come back by itself: what one thread lacks another one holds. */
    private static void unexpected(Thread thread, Throwable failure, LastWords lastWords) {
        if (failure instanceof OutOfMemoryError) {
            lastWords.say(End.OUT_OF_MEMORY, failure.getMessage() + ", in thread " + thread.getName());
        }
        log.error("Nobody expected this, in thread {}", thread.getName(), failure);
    }

    private static int untilEnded(Plan plan, Start start) throws JavaFxStartException {
        var wanted = start.run().mode().isSafe() ? plan.inSafeMode() : plan;
        try (var _ = Kiosk.open(wanted, start.run(), start.javaFx())) {
            start.ended().await();
            start.run().service().ends();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        return ExitCode.OK;
    }

    /**
     * What a kiosk is opened with.
     *
     * @param ended becomes zero when the run is to end
     */
    private record Start(JavaFxStart javaFx, ThisRun run, CountDownLatch ended) {}

    /** What is done once JavaFX is starting. */
    @FunctionalInterface
    private interface OnDisplay {
        int run(Start start) throws JavaFxStartException;
    }
}
