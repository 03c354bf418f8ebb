package io.placard.kiosk.watchdog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the Java machine wrote as it crashed, in native code or for want of memory: {@code java-crash-<pid>.log} in the
 * data folder. Its own log could not be written any more, so that the next start tells what the report says.
 */
public final class CrashReports {
    private static final Logger log = LoggerFactory.getLogger(CrashReports.class);
    private static final String PATTERN = "java-crash-*.log";
    private static final int KEPT = 3;
    private static final int HEAD_LINES = 40;
    private static final List<String> SAY_NOTHING = List.of(
            "A fatal error has been detected",
            "JRE version",
            "Java VM",
            "CreateCoredumpOnCrash",
            "Core dump",
            "No core dump",
            "If you would like",
            "http");

    private final Path folder;

    public CrashReports(Path dataDir) {
        this.folder = dataDir;
    }

    /**
     * What the newest report says that nobody has told yet, in a line; it counts as told from then on. Older reports
     * than the last three are deleted.
     */
    public Optional<String> tellNewest() {
        try {
            var newestFirst = reports();
            for (var old : newestFirst.stream().skip(KEPT).toList()) {
                Files.deleteIfExists(old);
            }
            return newestFirst.stream().findFirst().filter(this::isNew).flatMap(this::tell);
        } catch (IOException e) {
            log.warn("Could not look for reports of crashes in {}", folder, e);
            return Optional.empty();
        }
    }

    /** All that are kept, newest first. */
    public List<Path> reports() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        var found = new ArrayList<Path>();
        try (var files = Files.newDirectoryStream(folder, PATTERN)) {
            files.forEach(found::add);
        }
        found.sort(Comparator.comparing(CrashReports::writtenAt).reversed());
        return found;
    }

    private Path told() {
        return folder.resolve("java-crash-told");
    }

    private boolean isNew(Path report) {
        try {
            return !Files.exists(told())
                    || !Files.readString(told()).equals(report.getFileName().toString());
        } catch (IOException _) {
            return true;
        }
    }

    private Optional<String> tell(Path report) {
        try {
            Files.writeString(told(), report.getFileName().toString());
        } catch (IOException e) {
            log.warn("{} will be told again at the next start", report, e);
        }
        // A report holds bytes of memory as well, in whatever encoding.
        try (var lines = Files.lines(report, StandardCharsets.ISO_8859_1)) {
            return Optional.of(headline(lines.limit(HEAD_LINES)) + " (" + report + ")");
        } catch (IOException | UncheckedIOException e) {
            log.warn("Could not read {}", report, e);
            return Optional.empty();
        }
    }

    /** The lines that name the error, and the thread it happened in. */
    static String headline(Stream<String> lines) {
        return lines.filter(line -> line.startsWith("#") || line.startsWith("Current thread"))
                .map(line -> line.replaceFirst("^#", "")
                        .replaceFirst("\\(0x[0-9a-f]+\\)", "")
                        .strip())
                .filter(line -> !line.isEmpty() && SAY_NOTHING.stream().noneMatch(line::startsWith))
                .map(line -> line.replaceAll("\\s+", " "))
                .collect(Collectors.joining("; "));
    }

    private static Instant writtenAt(Path report) {
        try {
            return Files.getLastModifiedTime(report).toInstant();
        } catch (IOException _) {
            return FileTime.fromMillis(0).toInstant();
        }
    }
}
