package io.placard.kiosk.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** With the options that the launcher gives the Java machine, which its server reads only once in a process. */
@Timeout(60)
class LauncherLimitsTest {
    private static final String STATUS = "GET /status HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n";

    @TempDir
    private Path folder;

    private Process process;
    private int port;

    @BeforeEach
    void start() throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        Files.readAllLines(Path.of("src", "main", "launcher", "java.options")).stream()
                .filter(line -> line.contains("httpserver"))
                .forEach(command::add);
        command.addAll(List.of(
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                LauncherLimitsTest.class.getName(),
                folder.toString()));
        process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        port = Integer.parseInt(process.inputReader(StandardCharsets.UTF_8).readLine());
    }

    @AfterEach
    void end() {
        process.destroyForcibly();
    }

    @Test
    void noMoreThan64ConnectionsAreOpenAtOnce() throws IOException {
        var callers = new ArrayList<RawCaller>();
        for (var i = 0; i < 64; i++) {
            callers.add(new RawCaller(port));
        }

        assertThat(RawCaller.ask(port, STATUS + "\r\n")).isZero();
        for (var caller : callers) {
            caller.close();
        }
    }

    @Test
    void headersOfMoreThan16KiBAreRefused() throws IOException {
        assertThat(RawCaller.ask(port, STATUS + "X: " + "a".repeat(15 * 1024) + "\r\n\r\n"))
                .isEqualTo(200);
        assertThat(RawCaller.ask(port, STATUS + "X: " + "a".repeat(17 * 1024) + "\r\n\r\n"))
                .isZero();
    }

    /** The other process: serves until it is ended. */
    @SuppressWarnings("SystemOut") // how the test learns of the port
    static void main(String[] arguments) throws InterruptedException {
        try (var kiosk = ServedKiosk.onLoopback(Path.of(arguments[0]))) {
            System.out.println(kiosk.port());
            new CountDownLatch(1).await();
        }
    }
}
