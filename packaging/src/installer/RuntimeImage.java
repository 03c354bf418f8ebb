import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A Java of the kiosk's own: the modules it needs and no others, JavaFX among them. */
final class RuntimeImage {
    /**
     * What {@code jdeps --print-module-deps} names for the jars, and what they only reach for by name: elliptic curves
     * for TLS, card readers, the languages' dates and numbers, file systems in archives.
     */
    static final List<String> MODULES = List.of(
            "java.base",
            "java.desktop",
            "java.instrument",
            "java.logging",
            "java.management",
            "java.naming",
            "java.smartcardio",
            "java.sql",
            "java.xml",
            "javafx.controls",
            "javafx.media",
            "jdk.crypto.ec",
            "jdk.httpserver",
            "jdk.jfr",
            "jdk.localedata",
            "jdk.management",
            "jdk.net",
            "jdk.unsupported",
            "jdk.zipfs");

    private RuntimeImage() {}

    /** Links it. JavaFX's native libraries lie in it as files, so that none is ever unpacked to somebody's home. */
    static Path link(Path javaFx, Path into) throws IOException {
        var suffix = Platform.ofThisMachine().librarySuffix();
        Tool.run(
                "jlink",
                List.of(
                        "--module-path", javaFx.toString(),
                        "--add-modules", String.join(",", MODULES),
                        "--output", into.toString(),
                        // The package is compressed as a whole, which is smaller, and starts faster.
                        "--compress", "zip-0",
                        // Line numbers of Java's own methods: 4 MB of the package, and more of the cache, which is
                        // all in memory. Ours stay in our jars.
                        "--strip-java-debug-attributes",
                        "--no-header-files",
                        "--no-man-pages",
                        "--include-locales", "en,de,es,fr",
                        "--exclude-resources", "glob:/javafx.*/*" + suffix));
        var libraries = into.resolve(Platform.ofThisMachine() == Platform.WINDOWS ? "bin" : "lib");
        Folders.copy(javaFx, libraries, file -> file.toString().endsWith(suffix));
        Files.deleteIfExists(into.resolve("lib/src.zip"));
        return into;
    }
}
