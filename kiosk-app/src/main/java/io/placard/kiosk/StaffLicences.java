package io.placard.kiosk;

import io.placard.kiosk.licences.Licences;
import io.placard.kiosk.licences.ShippedLicences;
import io.placard.kiosk.operations.web.Answer;
import io.placard.kiosk.operations.web.Endpoint;
import io.placard.kiosk.staff.licences.LicencesView;
import io.placard.kiosk.staff.licences.LicencesViewModel;
import io.placard.kiosk.staff.place.StaffScreen;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The licences of what ships, on the staff's screen and at the operations endpoint. */
final class StaffLicences {
    private static final Logger log = LoggerFactory.getLogger(StaffLicences.class);

    private StaffLicences() {}

    /** Makes the staff's screen, on the JavaFX thread; the list is read beside it. */
    static Function<Look, StaffScreen> screen(Executor fxThread) {
        return screen(work -> Thread.ofPlatform().daemon().name("licences").start(work), fxThread);
    }

    static Function<Look, StaffScreen> screen(Executor beside, Executor fxThread) {
        return look -> {
            var model = new LicencesViewModel(answer -> beside.execute(() -> {
                var licences = read();
                fxThread.execute(() -> answer.accept(licences));
            }));
            return new LicencesView(model, look.theme(), look.texts());
        };
    }

    /** The same as a text. */
    static Endpoint endpoint() {
        return Endpoint.get("/licences.txt", _ -> {
            try {
                return Answer.of(200, "text/plain; charset=utf-8", ShippedLicences.forPeople());
            } catch (IOException e) {
                throw new UncheckedIOException("The list of licences cannot be read", e);
            }
        });
    }

    private static Licences read() {
        try {
            return ShippedLicences.read();
        } catch (IOException e) {
            log.warn("The list of licences cannot be read", e);
            return new Licences(List.of());
        }
    }
}
