package io.placard.kiosk.command;

import io.placard.kiosk.command.Probes.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether the data folder can be written and has room. Leaves no trace, and makes no folder. */
final class DataFolderCheck {
    private static final String WHAT = "data folder";
    private static final long MIB = 1024 * 1024;
    // A catalogue of 17,000 products takes 120 MiB, its pictures up to 500 MiB, logs 100 MiB.
    private static final long NEEDED_MIB = 1024;

    private final Path folder;

    DataFolderCheck(Path folder) {
        this.folder = folder;
    }

    Finding find() {
        var existing = folder;
        while (existing != null && !Files.exists(existing)) {
            existing = existing.getParent();
        }
        if (existing == null || !Files.isDirectory(existing)) {
            return Finding.unusable(WHAT, folder + " cannot be made: " + existing + " is no folder");
        }
        try {
            Files.delete(Files.createTempFile(existing, "placard", ".check"));
            var freeMib = Files.getFileStore(existing).getUsableSpace() / MIB;
            if (freeMib < NEEDED_MIB) {
                return Finding.unusable(
                        WHAT, folder + " has " + freeMib + " MiB free; make room for " + NEEDED_MIB + " MiB");
            }
            return Finding.usable(WHAT, folder + ", " + freeMib + " MiB free");
        } catch (IOException e) {
            return Finding.unusable(
                    WHAT, existing + " cannot be written (" + e.getMessage() + "); let the kiosk's user write there");
        }
    }
}
