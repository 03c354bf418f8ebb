package io.placard.kiosk.watchdog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrashReportsTest {
    private static final String OUT_OF_MEMORY = """
            #
            # A fatal error has been detected by the Java Runtime Environment:
            #
            #  Internal Error (debug.cpp:289), pid=15628, tid=15647
            #  fatal error: OutOfMemory encountered: Java heap space
            #
            # JRE version: OpenJDK Runtime Environment Temurin-25.0.3+9 (25.0.3+9)
            #

            Current thread (0x00007f12580bc900):  JavaThread "leaker"           [_thread_in_vm, id=15647]
            """;
    private static final String NATIVE = """
            #
            # A fatal error has been detected by the Java Runtime Environment:
            #
            #  SIGSEGV (0xb) at pc=0x00007f3c, pid=77, tid=78
            #
            # Problematic frame:
            # C  [libprism_es2.so+0x1234]  draw+0x12
            #
            """;

    @TempDir
    private Path folder;

    @Test
    void tellsThatMemoryRanOutAndInWhichThread() throws IOException {
        write("java-crash-15628.log", OUT_OF_MEMORY, 100);

        assertThat(new CrashReports(folder).tellNewest())
                .hasValueSatisfying(told -> assertThat(told)
                        .contains("OutOfMemory encountered: Java heap space", "JavaThread \"leaker\"")
                        .doesNotContain("\n"));
    }

    @Test
    void tellsWhichLibraryCrashed() throws IOException {
        write("java-crash-77.log", NATIVE, 100);

        assertThat(new CrashReports(folder).tellNewest())
                .hasValueSatisfying(told -> assertThat(told).contains("SIGSEGV", "libprism_es2.so"));
    }

    @Test
    void tellsEachReportOnce() throws IOException {
        write("java-crash-77.log", NATIVE, 100);
        new CrashReports(folder).tellNewest();

        assertThat(new CrashReports(folder).tellNewest()).isEmpty();
    }

    @Test
    void keepsTheLastThree() throws IOException {
        for (var report = 1; report <= 5; report++) {
            write("java-crash-" + report + ".log", NATIVE, 100L * report);
        }
        var reports = new CrashReports(folder);
        reports.tellNewest();

        assertThat(reports.reports())
                .extracting(file -> file.getFileName().toString())
                .containsExactly("java-crash-5.log", "java-crash-4.log", "java-crash-3.log");
    }

    @Test
    void saysNothingWhereThereIsNothing() {
        assertThat(new CrashReports(folder.resolve("none")).tellNewest()).isEmpty();
    }

    private void write(String name, String text, long second) throws IOException {
        var file = Files.writeString(folder.resolve(name), text);
        Files.setLastModifiedTime(file, FileTime.from(Instant.ofEpochSecond(second)));
    }
}
