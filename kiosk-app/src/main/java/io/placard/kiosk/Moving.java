package io.placard.kiosk;

import io.placard.catalog.local.LocalAssignments;
import io.placard.kiosk.operations.web.Endpoint;
import io.placard.kiosk.staff.door.AttemptFile;
import io.placard.kiosk.staff.door.AttemptLimiter;
import io.placard.kiosk.staff.door.SteadyTime;
import io.placard.kiosk.transfer.ArrivedAssignments;
import io.placard.kiosk.transfer.ExportEndpoint;
import io.placard.sync.SyncEngine;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Predicate;

/** Puts together what lets a kiosk become another one's successor. */
final class Moving {
    private Moving() {}

    /** Gives the file for the successor to who knows the staff PIN; the demo has none. */
    static Optional<Endpoint> endpoint(Plan plan, LocalAssignments assignments, Clock clock) {
        return Optional.ofNullable(plan.config())
                .map(config -> new ExportEndpoint(config, assignments::json, staffPin(plan, clock), clock).endpoint());
    }

    /** Delays wrong tries as the PIN pad does, and apart from it: no program can lock staff out of the pad. */
    private static Predicate<char[]> staffPin(Plan plan, Clock clock) {
        var tries = plan.folders().dataDir().resolve("secret").resolve("export");
        var limiter = new AttemptLimiter(new AttemptFile(tries), new SteadyTime(clock, System::nanoTime));
        return digits -> {
            synchronized (limiter) {
                var isRight = plan.staff().findPinHash().isPresent()
                        && limiter.begin()
                        && plan.staff().findPinHash().get().matches(digits);
                if (isRight) {
                    limiter.succeeded();
                }
                return isRight;
            }
        };
    }

    /** Takes over what the predecessor's staff said. */
    static ArrivedAssignments arrived(Plan plan, SyncEngine engine) {
        return new ArrivedAssignments(
                plan.folders().dataDir(),
                engine.assignments(),
                () -> engine.status().times().inStepAt() != null);
    }
}
