package io.placard.kiosk;

import io.placard.kiosk.demo.DemoEndpoint;
import io.placard.kiosk.display.ScreenOutline;
import io.placard.kiosk.display.ScreenPicture;
import io.placard.kiosk.logging.LogFile;
import io.placard.kiosk.metrics.Metrics;
import io.placard.kiosk.operations.Observed;
import io.placard.kiosk.operations.OperationsServer;
import io.placard.kiosk.operations.OperationsServer.Controls;
import io.placard.kiosk.operations.SensorFeed;
import io.placard.kiosk.operations.web.Endpoint;
import io.placard.kiosk.sensing.LiveDevices;
import io.placard.kiosk.staff.place.StaffPlace;
import io.placard.kiosk.support.SupportEndpoints;
import io.placard.sync.SyncEngine;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Puts together what staff and operators look after the kiosk with, on its screen and at its endpoint. */
final class OperationsOpening {
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
