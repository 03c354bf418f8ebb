package io.placard.kiosk;

import io.placard.catalog.Catalog;
import io.placard.hardware.Hardware;
import io.placard.hardware.HardwareEvent;
import io.placard.kiosk.bridge.SensorBridge;
import io.placard.kiosk.chime.Chimes;
import io.placard.kiosk.display.FramePrompt;
import io.placard.kiosk.display.JavaFxStart;
import io.placard.kiosk.display.JavaFxStart.JavaFxStartException;
import io.placard.kiosk.metrics.Metrics;
import io.placard.kiosk.operations.DevicesJson;
import io.placard.kiosk.operations.Observed;
import io.placard.kiosk.operations.ProcessClock;
import io.placard.kiosk.operations.SensorFeed;
import io.placard.kiosk.operations.Trace;
import io.placard.kiosk.operations.web.Endpoint;
import io.placard.kiosk.sensing.LiveDevices;
import io.placard.kiosk.settings.Settings;
import io.placard.kiosk.speech.SpeechProgram;
import io.placard.kiosk.speech.SpeechSearch;
import io.placard.kiosk.staff.place.StaffPlace;
import io.placard.kiosk.ui.film.Cinema;
import io.placard.kiosk.ui.film.JavaFxProjector;
import io.placard.kiosk.watchdog.Heartbeat;
import io.placard.kiosk.watchdog.ProvenStart;
import io.placard.kiosk.watchdog.SafeSpell;
import io.placard.kiosk.watchdog.Sign;
import io.placard.kiosk.watchdog.Watchdog;
import io.placard.sync.Films;
import io.placard.sync.Outbox;
import io.placard.sync.SyncEngine;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one composition root: builds the kiosk in the order of its dependencies and closes it in reverse. Reading it is
 * reading the architecture.
 */
final class Kiosk implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Kiosk.class);
    /** A display that is off takes no frames at all. */
    private static final int FIRST_PAGE_WITHIN_S = 2;

    private final Deque<AutoCloseable> opened = new ArrayDeque<>();
    /** What the topics answer at the operations endpoint; filled before that opens. */
    private final List<Endpoint> endpoints = new ArrayList<>();

    private Kiosk() {}

    /**
     * Opens a kiosk; when this returns its home screen has been painted.
     *
     * @param javaFx begun already, so that it starts while the cache is read
     * @throws JavaFxStartException where there is nothing to paint with
     */
    static Kiosk open(Plan plan, ThisRun run, JavaFxStart javaFx) throws JavaFxStartException {
        var kiosk = new Kiosk();
        try {
            kiosk.build(plan, run, javaFx);
            return kiosk;
        } catch (JavaFxStartException | RuntimeException e) {
            kiosk.close();
            throw e;
        }
    }

    private void build(Plan plan, ThisRun run, JavaFxStart javaFx) throws JavaFxStartException {
        var clock = Clock.systemUTC();
        var fxThread = new FxThread();
        var trace = keep(openTrace(plan, run.process()));
        var engine = keep(SyncEngine.open(plan.sync(), clock, RandomGenerator.getDefault(), trace::sync));
        var catalog = engine.catalog();
        javaFx.await();
        var cinema = cinema(engine.films(), fxThread);
        var opening = new ScreenOpening(plan, javaFx, engine.pictures(), cinema, fxThread, clock);
        var built = fxThread.submit(() -> opening.build(catalog, engine.search(), engine::status, trace));
        engine.load();
        log.info(
                "{} products from the cache, {} ms after the start",
                catalog.size(),
                run.process().ageMillis());
        var screen = keepOnFxThread(fxThread, built.get());
        awaitFirstPage(fxThread.submit(screen::open).get());
        var later = follow(engine, run);
        answer(plan, engine.outbox(), fxThread, screen);

        var feed = feedOf(plan, trace);
        var hardware = keep(Hardware.open(plan.devices(), tag -> isAssigned(catalog, tag), clock));
        listen(hardware, feed, engine, fxThread, screen);
        var devices = watch(hardware, catalog, clock, fxThread, screen);
        plan.bridge().ifPresent(bridge -> openBridge(bridge, plan, hardware));
        var watchdog = watch(run, engine, fxThread, screen, later);

        var operations = new OperationsOpening(plan, run, engine, screen, fxThread);
        var updates = keep(operations.updates(watchdog::sinceLastAnswerMs, clock));
        var observed = operations.observed(javaFx, cinema, hardware, watchdog, updates);
        var metrics = keep(metrics(plan, observed, trace));
        screen.frames().times().tell(metrics.frames());
        endpoints.addAll(operations.serveStaff(observed, devices, clock));
        keep(Moving.arrived(plan, engine)).open();
        keep(operations.server(observed, feed, metrics, endpoints)).open();
        updates.open();
    }

    /** All else competes with the first page for the processor, and nobody sees what it comes to before. */
    private static void awaitFirstPage(CountDownLatch painted) {
        try {
            if (!painted.await(FIRST_PAGE_WITHIN_S, TimeUnit.SECONDS)) {
                log.warn("The first page has not been painted after {} s; all else begins", FIRST_PAGE_WITHIN_S);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static Metrics metrics(Plan plan, Observed observed, Trace trace) {
        return new Metrics(
                observed, trace::lost, plan.telemetry().push(), plan.sync().kioskId());
    }

    private static Cinema cinema(Films films, FxThread fxThread) {
        var reader = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().daemon().name("film-files").factory());
        return new Cinema(films, new JavaFxProjector(fxThread), reader, fxThread);
    }

    private static Trace openTrace(Plan plan, ProcessClock process) {
        var trace = new Trace(plan.folders().logDir(), process);
        trace.open();
        trace.appStarted();
        return trace;
    }

    /** What answers a shopper besides the screen: a voice, a sound, and what others are told. */
    private void answer(Plan plan, Outbox outbox, FxThread fxThread, KioskScreen screen) {
        keep(new SpeechProgram(Kiosk::speechProgram, screen.aloud().through(fxThread)))
                .open();
        var interactions = new Interactions(outbox);
        fxThread.execute(() -> screen.tell(interactions));
        if (plan.display().sound()) {
            var chimes = keep(Chimes.onSoundCard());
            chimes.open();
            fxThread.execute(() -> screen.tell(chimes::visited));
        }
    }

    /** In safe mode the store is left alone until the start is proven, unless there is nothing at all to show. */
    private static Runnable follow(SyncEngine engine, ThisRun run) {
        if (run.mode().isSafe() && engine.catalog().size() > 0) {
            log.warn("Safe mode: the store is left alone until ten seconds have gone well");
            engine.serve();
            return engine::follow;
        }
        engine.follow();
        return () -> {};
    }

    /** @param stable called once, when the start is proven */
    private Watchdog watch(ThisRun run, SyncEngine engine, FxThread fxThread, KioskScreen screen, Runnable stable) {
        var frames = new FramePrompt(screen.frames(), screen.window());
        var proven = new ProvenStart(stable);
        var spell = run.mode()
                .findSafe()
                .map(safe -> new SafeSpell(safe, () -> run.restart().ask("safe mode is over")));
        Runnable second = () -> {
            proven.beat();
            fxThread.execute(() -> {
                // The frames first: whatever a tick may come to, they must be seen.
                frames.beat();
                screen.tick();
                spell.ifPresent(it -> it.beat(!screen.state().view().equals("attract")));
            });
        };
        Sign sign = (isAnswered, drawn) ->
                run.service().beat(isAnswered, drawn > 0, ServiceWords.of(run.mode(), engine.status()));
        var heartbeat = new Heartbeat(fxThread, System::nanoTime);
        var watchdog = keep(new Watchdog(heartbeat, frames, second, sign, run.lastWords()));
        watchdog.open();
        return watchdog;
    }

    private static Optional<Path> speechProgram() {
        return SpeechSearch.in(Objects.requireNonNullElse(System.getenv("PATH"), ""));
    }

    private static SensorFeed feedOf(Plan plan, Trace trace) {
        var feed = new SensorFeed(plan.devices());
        feed.listen(trace::sensor);
        return feed;
    }

    private static boolean isAssigned(Catalog catalog, String tag) {
        return catalog.assignment(tag).isPresent();
    }

    private void listen(Hardware hardware, SensorFeed feed, SyncEngine engine, FxThread fxThread, KioskScreen screen) {
        var mapping = StaffMapping.of(engine.catalog(), engine.search(), engine.assignments(), fxThread);
        fxThread.execute(() -> mapping.open(screen));
        hardware.keyboard().ifPresent(line -> fxThread.execute(() -> screen.readKeys(line)));
        hardware.listen(event -> heard(event, feed, fxThread, screen));
        hardware.listen(mapping::heard);
        endpoints.addAll(mapping.endpoints());
    }

    /** Shows the devices to staff, here and from afar. */
    private LiveDevices watch(Hardware hardware, Catalog catalog, Clock clock, FxThread fxThread, KioskScreen screen) {
        var devices = new LiveDevices(hardware::vitals, catalog);
        var sensors = new StaffSensors(devices, new Calibrating(hardware, fxThread));
        fxThread.execute(() -> screen.staff().offer(StaffPlace.SENSORS, sensors::open));
        endpoints.add(new DevicesJson(devices, clock).endpoint());
        return devices;
    }

    private void openBridge(Settings.Bridge settings, Plan plan, Hardware hardware) {
        var bridge = keep(new SensorBridge(settings, plan.devices(), hardware::setCoveredMm));
        bridge.open();
        var listening = hardware.listen(bridge::accept);
        keep(listening::run);
    }

    /** The screen first: a trace can wait, a hand cannot. */
    private static void heard(HardwareEvent event, SensorFeed feed, FxThread fxThread, KioskScreen screen) {
        if (!(event instanceof HardwareEvent.Reading)) {
            fxThread.execute(() -> screen.on(event));
        }
        feed.accept(event);
    }

    private <T extends AutoCloseable> T keep(T part) {
        opened.push(part);
        return part;
    }

    /**
     * Nobody waits for the JavaFX thread here: while the process ends, JavaFX ends by itself and may be gone already.
     */
    private KioskScreen keepOnFxThread(FxThread fxThread, KioskScreen screen) {
        opened.push(() -> fxThread.execute(screen::close));
        return screen;
    }

    @Override
    public void close() {
        while (!opened.isEmpty()) {
            var part = opened.pop();
            try {
                part.close();
            } catch (Exception e) { // one part that cannot be closed must not keep the others open
                log.warn("A part of the kiosk could not be closed", e);
            }
        }
    }
}
