package io.placard.kiosk;

import io.placard.hardware.Hardware;
import io.placard.kiosk.command.ProgramVersion;
import io.placard.kiosk.demo.DemoEndpoint;
import io.placard.kiosk.display.JavaFxStart;
import io.placard.kiosk.display.ScreenOutline;
import io.placard.kiosk.display.ScreenPicture;
import io.placard.kiosk.logging.LogFile;
import io.placard.kiosk.metrics.Metrics;
import io.placard.kiosk.operations.Observed;
import io.placard.kiosk.operations.Observed.DisplayState;
import io.placard.kiosk.operations.Observed.FilmState;
import io.placard.kiosk.operations.Observed.Life;
import io.placard.kiosk.operations.OperationsServer;
import io.placard.kiosk.operations.OperationsServer.Controls;
import io.placard.kiosk.operations.SensorFeed;
import io.placard.kiosk.operations.web.Endpoint;
import io.placard.kiosk.sensing.LiveDevices;
import io.placard.kiosk.staff.place.StaffPlace;
import io.placard.kiosk.support.SupportEndpoints;
import io.placard.kiosk.ui.film.Cinema;
import io.placard.kiosk.updates.KioskSigns;
import io.placard.kiosk.updates.QuietTime;
import io.placard.kiosk.updates.UpdateDesk;
import io.placard.kiosk.updates.UpdateStatusFile;
import io.placard.kiosk.watchdog.Watchdog;
import io.placard.sync.SyncEngine;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** Puts together what staff and operators look after the kiosk with, on its screen and at its endpoint. */
final class OperationsOpening {
    /** The JavaFX thread is asked once a second. */
    private static final long PROMPT_MS = 3000;

    private final Plan plan;
    private final ThisRun run;
    private final SyncEngine engine;
    private final KioskScreen screen;
    private final FxThread fxThread;

    OperationsOpening(Plan plan, ThisRun run, SyncEngine engine, KioskScreen screen, FxThread fxThread) {
        this.plan = plan;
        this.run = run;
        this.engine = engine;
        this.screen = screen;
        this.fxThread = fxThread;
    }

    /** Tells staff how the kiosk is; returns what answers the same from afar. */
    List<Endpoint> serveStaff(Observed observed, LiveDevices devices, Clock clock) {
        var support = SupportKit.of(plan, observed, run, clock);
        Supplier<ZoneId> zone = () -> engine.catalog().settings().timeZone();
        fxThread.execute(() -> {
            var staff = screen.staff();
            staff.serve(texts -> StaffFacts.of(observed, devices.look(texts)), engine::resync);
            staff.offer(StaffPlace.DIAGNOSTICS, SupportKit.screen(support, run, engine::resync, zone, clock, fxThread));
            staff.offer(StaffPlace.LICENCES, StaffLicences.screen(fxThread));
            run.mode().findSafe().ifPresent(safe -> staff.announce(texts -> SafeWords.strip(safe, texts, zone.get())));
        });
        var endpoints = new ArrayList<>(new SupportEndpoints(support, run.restart()).all());
        endpoints.add(StaffLicences.endpoint());
        Moving.endpoint(plan, engine.assignments(), clock).ifPresent(endpoints::add);
        return endpoints;
    }

    /** Where status, metrics and diagnostics get their facts. */
    Observed observed(JavaFxStart javaFx, Cinema cinema, Hardware hardware, Watchdog watchdog, UpdateDesk updates) {
        return new Observed(
                ProgramVersion.ofThisBuild(),
                run.process(),
                displayOf(javaFx),
                screen::state,
                engine::status,
                engine.outbox()::status,
                engine.pictures()::status,
                () -> new FilmState(engine.films().status(), cinema.failures()),
                hardware::devices,
                watchdog::sinceLastAnswerMs,
                () -> new Life(
                        watchdog.sinceLastFrameMs(), run.mode(), screen.window().isLit()),
                updates::find);
    }

    private Supplier<DisplayState> displayOf(JavaFxStart javaFx) {
        var content = screen.window().content();
        var display = new DisplayState(javaFx.pipeline(), (int) content.getWidth(), (int) content.getHeight());
        return () -> display;
    }

    /** Tells the program that installs updates what it has to know. */
    UpdateDesk updates(LongSupplier lastAnswerMs, Clock clock) {
        Supplier<KioskSigns> signs = () -> new KioskSigns(
                lastAnswerMs.getAsLong() < PROMPT_MS && !run.mode().isSafe(),
                !screen.state().view().equals("attract"),
                engine.catalog().size());
        var here = new UpdateDesk.Surroundings(
                plan.folders().dataDir(),
                ProgramVersion.ofThisBuild(),
                () -> engine.catalog().settings().timeZone(),
                signs);
        var quiet = new QuietTime(plan.updates(), plan.display().hours());
        return new UpdateDesk(here, plan.updates(), quiet, new UpdateStatusFile(UpdateStatusFile.HOME), clock);
    }

    /** @param endpoints what the topics answer */
    OperationsServer server(Observed observed, SensorFeed feed, Metrics metrics, List<Endpoint> endpoints) {
        return new OperationsServer(plan.operations(), observed, feed, controls(metrics), endpoints);
    }

    private Controls controls(Metrics metrics) {
        var content = screen.window().content();
        return new Controls(
                new ScreenPicture(content, fxThread)::png,
                new ScreenOutline(content, fxThread)::touchables,
                engine::resync,
                metrics::prometheusText,
                LogFile.in(plan.folders().logDir()),
                plan.folders().dataDir().resolve("secret"),
                plan.demo() == null ? null : new DemoEndpoint(plan.demo()));
    }
}
