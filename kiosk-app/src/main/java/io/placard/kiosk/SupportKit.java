package io.placard.kiosk;

import io.placard.kiosk.operations.Observed;
import io.placard.kiosk.operations.StatusJson;
import io.placard.kiosk.staff.diagnostics.DiagnosisWords;
import io.placard.kiosk.staff.diagnostics.DiagnosticsActions;
import io.placard.kiosk.staff.diagnostics.DiagnosticsView;
import io.placard.kiosk.staff.diagnostics.DiagnosticsViewModel;
import io.placard.kiosk.staff.place.StaffScreen;
import io.placard.kiosk.staff.place.TimeWords;
import io.placard.kiosk.support.BundleShelf;
import io.placard.kiosk.support.Diagnosis;
import io.placard.kiosk.support.Diagnostician;
import io.placard.kiosk.support.Redaction;
import io.placard.kiosk.support.Support;
import io.placard.kiosk.support.SupportBundle;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts together what helps whoever mends the kiosk, for staff at its screen and for operators. */
final class SupportKit {
    private static final Logger log = LoggerFactory.getLogger(SupportKit.class);

    private SupportKit() {}

    static Support of(Plan plan, Observed observed, ThisRun run, Clock clock) {
        var config = new ConfigText(plan);
        var redaction = new Redaction(config.secrets());
        var diagnostician = new Diagnostician(observed, plan.sync().apiUrl(), plan.folders(), run.errors(), clock);
        var status = new StatusJson(observed);
        var parts = List.of(
                new SupportBundle.Part("config.toml", config::text),
                new SupportBundle.Part("status.json", () -> new String(status.write(), StandardCharsets.UTF_8)));
        var bundle = new SupportBundle(diagnostician, plan.folders(), parts, redaction);
        return new Support(
                diagnostician, bundle, new BundleShelf(bundle, plan.folders().dataDir(), clock), redaction);
    }

    /** Makes the staff's screen, on the JavaFX thread; what waits is done beside it. */
    static Function<Look, StaffScreen> screen(
            Support support, ThisRun run, Runnable resync, Supplier<ZoneId> zone, Clock clock, Executor fxThread) {
        var actions = new Actions(support, run, resync, fxThread);
        return look -> {
            var times = new TimeWords(look.texts(), clock, zone);
            var model = new DiagnosticsViewModel(actions, new DiagnosisWords(look.texts(), times, zone), look.texts());
            return new DiagnosticsView(model, look.theme(), look.texts());
        };
    }

    private record Actions(Support support, ThisRun run, Runnable resyncNow, Executor fxThread)
            implements DiagnosticsActions {
        private static final String BY_STAFF = "asked for by staff at the screen";

        @Override
        public void look(Consumer<Diagnosis> found) {
            beside(() -> {
                var diagnosis = support.diagnostician().look();
                fxThread.execute(() -> found.accept(diagnosis));
            });
        }

        @Override
        public void export(Consumer<Optional<Path>> written) {
            beside(() -> {
                var file = put();
                fxThread.execute(() -> written.accept(file));
            });
        }

        @Override
        public void resync() {
            resyncNow.run();
        }

        @Override
        public void restart() {
            run.restart().ask(BY_STAFF);
        }

        @Override
        public void startNormally() {
            run.restart().askNormal(BY_STAFF);
        }

        private Optional<Path> put() {
            try {
                return Optional.of(support.shelf().put());
            } catch (IOException | RuntimeException e) {
                log.warn("No support bundle could be written", e);
                return Optional.empty();
            }
        }

        private static void beside(Runnable work) {
            Thread.ofPlatform().daemon().name("support").start(work);
        }
    }
}
