package io.placard.kiosk.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What tells this kiosk from its neighbours: a random name, made at the first start and kept in the data folder. */
public final class KioskId {
    private static final Logger log = LoggerFactory.getLogger(KioskId.class);
    private static final String FILE = "kiosk-id";
    private static final Pattern VALID = Pattern.compile("[0-9a-f-]{36}");

    private KioskId() {}

    /** The id kept in this folder; a new one where there is none, kept from now on if the folder can be written. */
    public static String keptIn(Path dataDir) {
        var file = dataDir.resolve(FILE);
        try {
            var kept = Files.readString(file).strip();
            if (VALID.matcher(kept).matches()) {
                return kept;
            }
            log.warn("{} holds no kiosk id; it gets a new one", file);
        } catch (NoSuchFileException _) {
            log.info("First start with the data folder {}", dataDir);
        } catch (IOException e) {
            log.warn("Could not read {}; this start gets a new kiosk id", file, e);
        }
        var fresh = UUID.randomUUID().toString();
        keep(file, fresh);
        return fresh;
    }

    private static void keep(Path file, String id) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            var unfinished = file.resolveSibling(FILE + ".new");
            Files.writeString(unfinished, id + "\n");
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            log.warn("Could not keep the kiosk id in {}; make the folder writable", file, e);
        }
    }
}
