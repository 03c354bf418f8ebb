import java.util.Locale;

/** The systems that there are installers for. */
enum Platform {
    LINUX,
    WINDOWS,
    MAC;

    static Platform ofThisMachine() {
        var name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (name.contains("win")) {
            return WINDOWS;
        }
        return name.contains("mac") ? MAC : LINUX;
    }

    /** Where what is particular to it lies, below {@code packaging/src}. */
    String folder() {
        return switch (this) {
            case LINUX -> "linux";
            case WINDOWS -> "windows";
            case MAC -> "macos";
        };
    }

    /**
     * The installed kiosk's data; jpackage's launcher fills in what begins with a dollar sign. On Linux systemd or our own
     * scripts say where that is: within a desktop it is its user's, who may write to no other.
     */
    String dataFolder() {
        return switch (this) {
            case LINUX -> "$STATE_DIRECTORY";
            case WINDOWS -> "$ProgramData/Placard/data";
            case MAC -> "$HOME/Library/Application Support/Placard";
        };
    }

    /** It and the processor, in the names of files. */
    String label() {
        return folder() + "-" + System.getProperty("os.arch");
    }

    /** What native libraries end with. */
    String librarySuffix() {
        return switch (this) {
            case LINUX -> ".so";
            case WINDOWS -> ".dll";
            case MAC -> ".dylib";
        };
    }
}
