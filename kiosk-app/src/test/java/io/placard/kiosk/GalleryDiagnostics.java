package io.placard.kiosk;

import io.placard.kiosk.staff.diagnostics.DiagnosisWords;
import io.placard.kiosk.staff.diagnostics.DiagnosticsActions;
import io.placard.kiosk.staff.diagnostics.DiagnosticsView;
import io.placard.kiosk.staff.diagnostics.DiagnosticsViewModel;
import io.placard.kiosk.staff.place.StaffScreen;
import io.placard.kiosk.staff.place.TimeWords;
import io.placard.kiosk.support.Diagnosis;
import io.placard.kiosk.support.SampleDiagnosis;
import io.placard.kiosk.watchdog.StartMode;
import io.placard.kiosk.watchdog.StartMode.Cause;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The diagnostics of a kiosk that has seen better days. */
final class GalleryDiagnostics {
    private GalleryDiagnostics() {}

    static StartMode.Safe safe(Instant now) {
        return new StartMode.Safe(
                now,
                Duration.ofMinutes(10),
                List.of(
                        new Cause(now.minusSeconds(170), "The JavaFX thread has not answered for 20 s"),
                        new Cause(now.minusSeconds(95), "OutOfMemory encountered: Java heap space"),
                        new Cause(now.minusSeconds(20), "SIGSEGV; Problematic frame: C [libprism_es2.so+0x1234]")));
    }

    static StaffScreen screen(Look look) {
        Supplier<ZoneId> zone = () -> ZoneOffset.UTC;
        var clock = Clock.systemUTC();
        var words = new DiagnosisWords(look.texts(), new TimeWords(look.texts(), clock, zone), zone);
        return new DiagnosticsView(
                new DiagnosticsViewModel(new Found(), words, look.texts()), look.theme(), look.texts());
    }

    private static final class Found implements DiagnosticsActions {
        @Override
        public void look(Consumer<Diagnosis> found) {
            var now = Instant.now();
            found.accept(SampleDiagnosis.at(now, safe(now)));
        }

        @Override
        public void export(Consumer<Optional<Path>> written) {}

        @Override
        public void resync() {}

        @Override
        public void restart() {}

        @Override
        public void startNormally() {}
    }
}
