import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The Java machine's options, which the launchers of an application folder read too. */
final class JavaOptions {
    /** Where the installed jars are; the launcher that jpackage makes knows it by this name. */
    static final String JARS = "$APPDIR";

    private JavaOptions() {}

    /**
     * Those of the application's files that a Java of the kiosk's own needs: it has no modules to be told of.
     *
     * @param java the command of that Java
     */
    static List<String> read(Path bin, Path java) throws IOException, InterruptedException {
        var lines = new ArrayList<>(Files.readAllLines(bin.resolve("java.options")));
        lines.addAll(Files.readAllLines(bin.resolve(hasShenandoah(java) ? "shenandoah.options" : "g1.options")));
        if (Platform.ofThisMachine() == Platform.LINUX) {
            lines.addAll(Files.readAllLines(bin.resolve("linux.options")));
        }
        return lines.stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#") && !line.startsWith("--add-modules"))
                .toList();
    }

    /** A Java without this collector does not start with it. */
    private static boolean hasShenandoah(Path java) throws IOException, InterruptedException {
        return new ProcessBuilder(java.toString(), "-XX:+UseShenandoahGC", "-version")
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }
}
