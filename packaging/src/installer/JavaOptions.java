import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The Java machine's options, which the launchers of an application folder read too. */
final class JavaOptions {
    /** Where the installed jars are; the launcher that jpackage makes knows it by this name. */
    static final String JARS = "$APPDIR";

    private JavaOptions() {}

    /** Those of the file that a Java of the kiosk's own needs: it has no modules to be told of. */
    static List<String> read(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#") && !line.startsWith("--add-modules"))
                .toList();
    }
}
