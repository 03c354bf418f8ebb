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

    /** What native libraries end with. */
    String librarySuffix() {
        return switch (this) {
            case LINUX -> ".so";
            case WINDOWS -> ".dll";
            case MAC -> ".dylib";
        };
    }
}
