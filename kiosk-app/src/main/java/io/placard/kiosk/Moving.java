package io.placard.kiosk;

import io.placard.catalog.local.LocalAssignments;
import io.placard.kiosk.operations.web.Endpoint;
import io.placard.kiosk.transfer.ArrivedAssignments;
import io.placard.kiosk.transfer.ExportEndpoint;
import io.placard.sync.SyncEngine;
import java.time.InstantSource;
import java.util.Optional;

/** Puts together what lets a kiosk become another one's successor. */
final class Moving {
    private Moving() {}

    /** Gives the file for the successor; the demo has none. */
    static Optional<Endpoint> endpoint(Plan plan, LocalAssignments assignments, InstantSource clock) {
        return Optional.ofNullable(plan.config())
                .map(config -> new ExportEndpoint(config, assignments::json, clock).endpoint());
    }

    /** Takes over what the predecessor's staff said. */
    static ArrivedAssignments arrived(Plan plan, SyncEngine engine) {
        return new ArrivedAssignments(
                plan.folders().dataDir(),
                engine.assignments(),
                () -> engine.status().times().inStepAt() != null);
    }
}
