package io.placard.kiosk;

import io.placard.kiosk.command.KioskStarter.SetupRequest;
import io.placard.kiosk.command.Terminal;
import io.placard.kiosk.display.JavaFxStart;
import io.placard.kiosk.display.JavaFxStart.JavaFxStartException;
import io.placard.kiosk.operations.SetupServer;
import io.placard.kiosk.operations.web.Endpoint;
import io.placard.kiosk.settings.Settings;
import io.placard.kiosk.settings.SettingsFile.BeforeSetup;
import io.placard.kiosk.settings.SettingsResult;
import io.placard.kiosk.setup.FarAccess;
import io.placard.kiosk.setup.Setup;
import io.placard.kiosk.setup.SetupDraft;
import io.placard.kiosk.setup.SystemMachine;
import io.placard.kiosk.setup.browser.SetupEndpoints;
import io.placard.kiosk.setup.parts.Asking;
import io.placard.kiosk.ui.Languages;
import io.placard.kiosk.watchdog.Frames;
import io.placard.kiosk.watchdog.Heartbeat;
import io.placard.kiosk.watchdog.Watchdog;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A kiosk without a configuration: asks for one, on the screen and in a browser, until it is written. */
final class FirstStart {
    private static final Logger log = LoggerFactory.getLogger(FirstStart.class);

    private final SetupRequest request;
    private final JavaFxStart javaFx;
    private final Terminal terminal;
    private final ThisRun thisRun;
    private final CountDownLatch ended;
    private final FarAccess access;
    private final FxThread fxThread = new FxThread();
    private final CompletableFuture<Path> written = new CompletableFuture<>();

    /** @param ended becomes zero when the run is to end, set up or not */
    FirstStart(SetupRequest request, JavaFxStart javaFx, Terminal terminal, ThisRun thisRun, CountDownLatch ended) {
        this.request = request;
        this.javaFx = javaFx;
        this.terminal = terminal;
        this.thisRun = thisRun;
        this.ended = ended;
        access = FarAccess.of(
                request.before().given(), request.before().surroundings().operations());
    }

    private List<Endpoint> endpoints(Setup setup) {
        return new SetupEndpoints(setup, access.madeToken()).endpoints();
    }

    /**
     * Returns the kiosk that has been entered, once that is written; its window stays until the kiosk's covers it.
     * Empty where the run ended before; a setup goes on where it was left.
     */
    Optional<Plan> run() throws JavaFxStartException {
        javaFx.await();
        var threads = Executors.newThreadPerTaskExecutor(
                Thread.ofVirtual().name("setup-", 0).factory());
        try (var setup = setup(threads)) {
            threads.execute(this::awaitEnd);
            return plan(threads, setup);
        } finally {
            // A store that is still being asked keeps nobody waiting.
            threads.shutdownNow();
        }
    }

    private Optional<Plan> plan(ExecutorService threads, Setup setup) {
        var surroundings = request.before().surroundings();
        var elsewhere = new Elsewhere();
        var screen = fxThread.submit(() -> new SetupScreen(
                                setup, new Asking(threads, fxThread), surroundings.display(), javaFx, elsewhere::words)
                        .open())
                .get();
        log.info("This kiosk is not set up yet; it asks for what it needs");
        var read = Optional.<Plan>empty();
        var secretDir = request.folders().dataDir().resolve("secret");
        try (var watchdog = watchdog();
                var server = elsewhere.open(
                        surroundings.operations(), secretDir, endpoints(setup), screen.content(), fxThread)) {
            watchdog.open();
            if (canBeReached(server)) {
                read = read();
            }
        }
        fxThread.execute(read.isPresent() ? screen::closeOnceCovered : screen::close);
        return read;
    }

    /** The setup is watched as the kiosk is, but for its frames, which change at a touch only. */
    private Watchdog watchdog() {
        var heartbeat = new Heartbeat(fxThread, System::nanoTime);
        return new Watchdog(
                heartbeat,
                Frames.UNSEEN,
                () -> {},
                (isAnswered, _) -> thisRun.service().beat(isAnswered, isAnswered, "Not set up yet; asks on its screen"),
                thisRun.lastWords());
    }

    /** Without a display there is only the browser. */
    private boolean canBeReached(SetupServer server) {
        var place = server.place();
        if (javaFx.isHeadless()) {
            terminal.err()
                    .println(place.map(it -> "This kiosk is not set up yet. Open " + Elsewhere.url(it)
                                    + " in a browser on this computer, or on another one through ssh -L "
                                    + it.port() + ":127.0.0.1:" + it.port() + " KIOSK.")
                            .orElse("This kiosk is not set up yet and has neither a display nor a free port to be set"
                                    + " up through; set PLACARD_OPERATIONS_PORT, or write "
                                    + request.home().asked() + "."));
        }
        return place.isPresent() || !javaFx.isHeadless();
    }

    private Setup setup(ExecutorService threads) {
        var display = request.before().surroundings().display();
        var start = SetupDraft.of(access.given(), language(request.before()), display.diagonalInches());
        return new Setup(
                start,
                new SystemMachine(),
                request.settings(),
                request.home(),
                request.folders().dataDir(),
                threads,
                written::complete);
    }

    /** The one that the settings name; else the system's where the kiosk's words are written in it. */
    static Locale language(BeforeSetup before) {
        var configured = before.surroundings().display().locale();
        if (before.given().find("display", "locale").isPresent()) {
            return configured;
        }
        return Languages.besides(configured).stream()
                .filter(each -> each.getLanguage().equals(Locale.getDefault().getLanguage()))
                .findFirst()
                .orElse(configured);
    }

    private Optional<Plan> read() {
        try {
            var file = written.get();
            return switch (request.settings().read(file)) {
                case SettingsResult.Usable<Settings>(var settings) ->
                    Optional.of(Plan.of(settings, () -> request.settings().readWhole(file), request.folders()));
                case SettingsResult.Unusable<Settings>(var problems) -> {
                    problems.forEach(problem -> terminal.err().println("  " + problem.line()));
                    yield Optional.empty();
                }
            };
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (CancellationException _) {
            return Optional.empty();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Nobody fails this", e);
        }
    }

    private void awaitEnd() {
        try {
            ended.await();
            written.cancel(false);
        } catch (InterruptedException _) {
            // The setup has ended, and the run goes on.
            Thread.currentThread().interrupt();
        }
    }
}
