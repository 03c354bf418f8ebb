package io.placard.kiosk.watchdog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RunFileTest {
    @TempDir
    private Path folder;

    private @Nullable RunFile current;
    private Instant now = Instant.parse("2026-03-01T09:00:00Z");

    @Test
    void startsNormallyTheFirstTime() {
        assertThat(start()).isEqualTo(new StartMode.Normal());
    }

    @Test
    void startsInSafeModeAfterThreeCrashesWithinFiveMinutes() {
        crashesAfter(Duration.ofSeconds(60));
        crashesAfter(Duration.ofSeconds(60));
        crashesAfter(Duration.ofSeconds(60));

        assertThat(start().findSafe().orElseThrow().causes())
                .hasSize(3)
                .allMatch(cause -> cause.words().contains("killed"));
    }

    @Test
    void startsNormallyAfterThreeCrashesInMoreThanFiveMinutes() {
        crashesAfter(Duration.ofSeconds(151));
        crashesAfter(Duration.ofSeconds(151));
        crashesAfter(Duration.ofSeconds(151));

        assertThat(start()).isEqualTo(new StartMode.Normal());
    }

    @ParameterizedTest
    @EnumSource(
            value = End.class,
            names = {"HUNG", "OUT_OF_MEMORY", "FAILED"})
    void countsWhateverARunThatFailedSaysOfItself(End how) {
        for (var run = 0; run < 3; run++) {
            endsAfter(Duration.ofSeconds(20), how);
        }

        assertThat(start().isSafe()).isTrue();
    }

    @Test
    void isNotResetByARunThatEndedWellInBetween() {
        crashesAfter(Duration.ofSeconds(30));
        endsAfter(Duration.ofSeconds(30), End.CLEAN);
        crashesAfter(Duration.ofSeconds(30));
        endsAfter(Duration.ofSeconds(30), End.CLEAN);
        crashesAfter(Duration.ofSeconds(30));

        assertThat(start().isSafe()).isTrue();
    }

    @Test
    void isNotResetByWhatAFailingRunSaysAfterItsEnd() {
        for (var run = 0; run < 3; run++) {
            var file = file();
            file.begin(Optional.empty());
            now = now.plusSeconds(20);
            file.end(End.HUNG, "hung");
            file.end(End.NORMAL_WANTED, "a shutdown hook that still ran");
        }

        assertThat(start().isSafe()).isTrue();
    }

    @Test
    void startsNormallyWhereStaffWantThat() {
        crashesAfter(Duration.ofSeconds(10));
        crashesAfter(Duration.ofSeconds(10));
        crashesAfter(Duration.ofSeconds(10));
        endsAfter(Duration.ofSeconds(30), End.NORMAL_WANTED);

        assertThat(start()).isEqualTo(new StartMode.Normal());
    }

    @Test
    void staysSafeLongerEachTime() {
        var first = safeStart();
        now = now.plus(first).plusSeconds(1);
        Objects.requireNonNull(current).end(End.CLEAN, "safe mode is over");

        assertThat(first).isEqualTo(Duration.ofMinutes(10));
        assertThat(safeStart()).isEqualTo(Duration.ofMinutes(20));
    }

    @Test
    void countsNothingThatLiesInTheFuture() {
        crashesAfter(Duration.ofSeconds(10));
        crashesAfter(Duration.ofSeconds(10));
        endsAfter(Duration.ofSeconds(10), End.HUNG);
        now = now.minus(Duration.ofDays(1));

        assertThat(start()).isEqualTo(new StartMode.Normal());
    }

    @Test
    void tellsWhatJavaWroteAboutACrash() {
        start();
        now = now.plusSeconds(40);
        var file = file();
        file.begin(Optional.of("OutOfMemory encountered:\tJava heap space\n"));

        assertThat(file.failureBefore())
                .hasValueSatisfying(cause -> assertThat(cause).contains("Java heap space"));
        assertThat(folder.resolve("runs"))
                .content()
                .hasLineCount(2)
                .contains("OutOfMemory encountered: Java heap space");
    }

    @Test
    void goesOnWithAFileThatWasDamaged() throws IOException {
        Files.writeString(folder.resolve("runs"), "rubbish\n\u0000\n2026-02-31T00:00:00Z\tsafe\t-\t-\t-\n");

        assertThat(start()).isEqualTo(new StartMode.Normal());
    }

    @Test
    void goesOnWhereNothingCanBeWritten() throws IOException {
        Files.writeString(folder.resolve("file"), "");
        var file = new RunFile(folder.resolve("file"), () -> now);

        assertThat(file.begin(Optional.empty())).isEqualTo(new StartMode.Normal());
        file.end(End.CLEAN, "");
    }

    private StartMode start() {
        var file = file();
        current = file;
        return file.begin(Optional.empty());
    }

    private Duration safeStart() {
        crashesAfter(Duration.ofSeconds(10));
        crashesAfter(Duration.ofSeconds(10));
        crashesAfter(Duration.ofSeconds(10));
        return start().findSafe().orElseThrow().length();
    }

    private void crashesAfter(Duration ran) {
        start();
        now = now.plus(ran);
    }

    private void endsAfter(Duration ran, End how) {
        var file = file();
        file.begin(Optional.empty());
        now = now.plus(ran);
        file.end(how, "of " + how);
    }

    /** Each run of the program reads the file anew. */
    private RunFile file() {
        return new RunFile(folder, () -> now);
    }
}
