package io.placard.hardware.serial;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.hardware.simulated.PseudoTerminal;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has no pseudo-terminals")
class OpenLinesTest {
    @Test
    void aProcessThatClosesItsPortsAtItsEndLosesNoneBefore() throws IOException, InterruptedException {
        assertThat(saidByAProcess(Closing.class)).containsExactly("closed in order");
    }

    @Test
    void aProcessThatNeverClosesItsPortsEndsAllTheSame() throws IOException, InterruptedException {
        assertThat(saidByAProcess(Forgetful.class)).isEmpty();
    }

    private static Iterable<String> saidByAProcess(Class<?> main) throws IOException, InterruptedException {
        var child = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-DjSerialComm.library.path=" + System.getProperty("jSerialComm.library.path", ""),
                        "-cp",
                        System.getProperty("java.class.path"),
                        main.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var said = child.inputReader(StandardCharsets.UTF_8)) {
            var lines = said.readAllLines();
            assertThat(child.waitFor(10, TimeUnit.SECONDS)).isTrue();
            assertThat(child.exitValue()).isZero();
            return lines;
        } finally {
            child.destroyForcibly();
        }
    }

    /** Reads a port until the process ends, and then takes half a second before it closes it. */
    static final class Closing {
        private static final long OTHER_THINGS_TO_CLOSE_MS = 500;

        private Closing() {}

        public static void main(String[] arguments) throws IOException, InterruptedException {
            var said = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
            var isEnding = new AtomicBoolean();
            var hasRead = new CountDownLatch(1);
            var terminal = PseudoTerminal.open();
            var reader = new Thread(() -> said.println(readUntil(isEnding, terminal, hasRead)));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                try {
                    TimeUnit.MILLISECONDS.sleep(OTHER_THINGS_TO_CLOSE_MS);
                    isEnding.set(true);
                    reader.join();
                } catch (InterruptedException _) {
                    Thread.currentThread().interrupt();
                }
            }));
            reader.setDaemon(true);
            reader.start();
            hasRead.await();
            System.exit(0);
        }

        private static String readUntil(AtomicBoolean isEnding, PseudoTerminal terminal, CountDownLatch hasRead) {
            try (var line = JSerialCommLine.open(terminal.port(), LineSettings.listening(9600))) {
                while (!isEnding.get()) {
                    line.read(new byte[1]);
                    hasRead.countDown();
                }
                return "closed in order";
            } catch (SerialLineException e) {
                return "lost: " + e.getMessage();
            }
        }
    }

    /** Opens a port, and ends. */
    static final class Forgetful {
        private Forgetful() {}

        public static void main(String[] arguments) throws IOException {
            JSerialCommLine.open(PseudoTerminal.open().port(), LineSettings.listening(9600));
            System.exit(0);
        }
    }
}
