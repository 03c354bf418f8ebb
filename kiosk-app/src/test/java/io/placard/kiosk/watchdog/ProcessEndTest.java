package io.placard.kiosk.watchdog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessEndTest {
    @TempDir
    private Path folder;

    private final List<Integer> codes = new ArrayList<>();
    private RunFile runs;

    @BeforeEach
    void begin() {
        runs = new RunFile(folder, Clock.systemUTC());
        runs.begin(Optional.empty());
    }

    @Test
    void endsWithWhatTheRunCameTo() {
        var end = end(Duration.ofMinutes(1));
        end.closed(3);
        end.closed(0);

        end.onShutdown();

        assertThat(codes).containsExactly(3);
    }

    @Test
    void endsWellWhereSomebodyWishedItWhateverWasUnderWay() {
        var end = end(Duration.ofMinutes(1));
        end.wished().countDown();
        end.closed(2);

        end.onShutdown();

        assertThat(codes).containsExactly(0);
    }

    @Test
    void wishesThatTheKioskClosesAndKeepsThatSomebodyEndedIt() {
        var end = end(Duration.ZERO);

        end.onShutdown();

        assertThat(end.wished().getCount()).isZero();
        assertThat(folder.resolve("runs")).content().contains("CLEAN\tsomebody ended the process");
    }

    @Test
    void leavesTheEndToJavaWhereTheKioskDoesNotClose() {
        end(Duration.ZERO).onShutdown();

        assertThat(codes).isEmpty();
    }

    @Test
    void hasNotBegunBeforeAnybodyWishesIt() {
        assertThat(end(Duration.ZERO).hasBegun()).isFalse();
    }

    @Test
    void hasBegunWithTheWish() {
        var end = end(Duration.ZERO);
        end.wished().countDown();

        assertThat(end.hasBegun()).isTrue();
    }

    @Test
    void hasBegunAsSoonAsJavaEnds() throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        EndingProcess.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output").toFile())
                .start();

        assertThat(process.waitFor()).as(folder.resolve("output").toString()).isZero();
        assertThat(folder.resolve("said")).hasContent("true");
    }

    private ProcessEnd end(Duration patience) {
        return new ProcessEnd(runs, codes::add, patience);
    }

    /** Ends at once, by Java's own way, and says how that looks from a hook beside ours. */
    static final class EndingProcess {
        private EndingProcess() {}

        static void main(String[] arguments) {
            var folder = Path.of(arguments[0]);
            var end = new ProcessEnd(new RunFile(folder, Clock.systemUTC()), _ -> {}, Duration.ZERO);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> say(folder, end.hasBegun())));
        }

        private static void say(Path folder, boolean hasBegun) {
            try {
                Files.writeString(folder.resolve("said"), String.valueOf(hasBegun));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
