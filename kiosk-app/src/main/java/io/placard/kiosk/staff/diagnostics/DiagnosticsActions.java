package io.placard.kiosk.staff.diagnostics;

import io.placard.kiosk.support.Diagnosis;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** What staff can have done here. All return at once; what is told later is told on the JavaFX thread. */
public interface DiagnosticsActions {
    /** Looks at everything anew. */
    void look(Consumer<Diagnosis> found);

    /** Writes a support bundle, and tells where it is; empty where no disk took it. */
    void export(Consumer<Optional<Path>> written);

    /** Compares the whole catalogue with the store. */
    void resync();

    /** Starts the program anew. */
    void restart();

    /** Starts the program anew, and not in safe mode. */
    void startNormally();
}
