package io.placard.kiosk.settings;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** The two folders the kiosk writes to; it writes nowhere else. */
public record Folders(Path dataDir, Path logDir) {
    /** Logs go to {@code logs} in the data folder. */
    public static Folders in(Path dataDir) {
        var absolute = dataDir.toAbsolutePath().normalize();
        return new Folders(absolute, absolute.resolve("logs"));
    }

    /**
     * Where the system wants programs to keep their data: systemd's {@code STATE_DIRECTORY}, the XDG base directory,
     * {@code LOCALAPPDATA} or Application Support.
     */
    public static Path defaultDataDir(Map<String, String> environment, String osName, Path home) {
        if (osName.startsWith("Windows")) {
            return folder(environment, "LOCALAPPDATA")
                    .orElse(home.resolve("AppData").resolve("Local"))
                    .resolve("Placard");
        }
        if (osName.startsWith("Mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Placard");
        }
        return folder(environment, "STATE_DIRECTORY")
                .orElseGet(() -> folder(environment, "XDG_DATA_HOME")
                        .orElse(home.resolve(".local").resolve("share"))
                        .resolve("placard"));
    }

    private static Optional<Path> folder(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name))
                .filter(value -> !value.isBlank())
                .map(Path::of)
                .filter(Path::isAbsolute);
    }
}
