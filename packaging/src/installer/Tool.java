import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.spi.ToolProvider;

/** Runs the tools that do the work; what they say is shown where they fail. */
final class Tool {
    private static final Optional<Instant> TIME =
            Optional.ofNullable(System.getProperty("placard.timestamp")).map(Instant::parse);

    private Tool() {}

    /** One of the JDK's own: jlink, jpackage. */
    static void run(String name, List<String> arguments) {
        var said = new StringWriter();
        var tool = ToolProvider.findFirst(name)
                .orElseThrow(() -> new IllegalStateException("This Java has no " + name + "; use a whole JDK"));
        var out = new PrintWriter(said);
        if (tool.run(out, out, arguments.toArray(String[]::new)) != 0) {
            throw new IllegalStateException(name + " " + String.join(" ", arguments) + "\n" + said);
        }
    }

    /** A program; what it says goes where this program's words go. */
    static void exec(List<String> command) throws IOException, InterruptedException {
        exec(command, Map.of());
    }

    /** With this in its environment. */
    static void exec(List<String> command, Map<String, String> environment) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).inheritIO();
        builder.environment().putAll(environment);
        // Packages of the same sources bear the same time: dpkg-deb and rpmbuild go by this.
        TIME.ifPresent(time -> builder.environment().put("SOURCE_DATE_EPOCH", Long.toString(time.getEpochSecond())));
        var code = builder.start().waitFor();
        if (code != 0) {
            throw new IllegalStateException(String.join(" ", command) + " ended with " + code);
        }
    }
}
