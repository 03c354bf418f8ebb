package io.placard.kiosk;

import io.placard.kiosk.processes.Ending;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.Assertions;

/** The program in a process of its own, without a display, answering on a port of loopback. */
public final class RunningPlacard implements AutoCloseable {
    private static final Duration START = Duration.ofSeconds(60);
    private static final int END_S = 15;
    private static final int STEP_MS = 50;

    private final Process process;
    private final Path output;
    private final int port;
    private final HttpClient client = HttpClient.newHttpClient();

    private RunningPlacard(Process process, Path output, int port) {
        this.process = process;
        this.output = output;
        this.port = port;
    }

    /** Starts {@code placard} with these arguments, and returns once its endpoint answers. */
    public static RunningPlacard start(Path folder, Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        var port = freePort();
        var output = folder.resolve("output.txt");
        var builder =
                new ProcessBuilder(command(arguments)).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("PLACARD_") || name.equals("DISPLAY"));
        builder.environment().putAll(environment);
        builder.environment().put("PLACARD_OPERATIONS_PORT", Integer.toString(port));
        var running = new RunningPlacard(builder.start(), output, port);
        try {
            running.awaitAnswer();
        } catch (AssertionError | InterruptedException | IOException e) {
            running.close();
            throw e;
        }
        return running;
    }

    /** A port that nobody uses at the moment. */
    public static int freePort() throws IOException {
        try (var probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        }
    }

    public int port() {
        return port;
    }

    public long pid() {
        return process.pid();
    }

    public URI url(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    /** The answer to a GET, as text. */
    public String get(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(url(path)).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    /** Asks for the end, and waits for it. */
    @Override
    public void close() {
        client.close();
        Ending.of(process, END_S);
    }

    private static List<String> command(String... arguments) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx448m",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.awt.headless=true",
                "-DjSerialComm.library.path=" + System.getProperty("jSerialComm.library.path", ""),
                "-cp",
                System.getProperty("java.class.path"),
                "io.placard.kiosk.Placard"));
        command.addAll(List.of(arguments));
        return command;
    }

    private void awaitAnswer() throws IOException, InterruptedException {
        var end = System.nanoTime() + START.toNanos();
        while (System.nanoTime() < end) {
            if (process.waitFor(STEP_MS, TimeUnit.MILLISECONDS)) {
                Assertions.fail("It ended at once: " + Files.readString(output));
            }
            try {
                get("/status");
                return;
            } catch (IOException _) {
                // It does not listen yet.
            }
        }
        Assertions.fail("It does not answer: " + Files.readString(output));
    }
}
