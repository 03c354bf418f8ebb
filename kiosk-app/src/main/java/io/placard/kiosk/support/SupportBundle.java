package io.placard.kiosk.support;

import io.placard.kiosk.settings.Folders;
import io.placard.kiosk.watchdog.CrashReports;
import io.placard.kiosk.watchdog.ThreadDump;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A zip with all that whoever mends a kiosk asks for: the diagnosis, status, config, threads, how earlier runs ended,
 * and the ends of logs, trace and crash reports. It is written while it is read, and every line of it passes the
 * redaction. What cannot be read is left out, and said in its place.
 */
public final class SupportBundle {
    private static final Logger log = LoggerFactory.getLogger(SupportBundle.class);
    private static final long MOST_BYTES_A_FILE = 5L * 1024 * 1024;
    private static final int LONGEST_LINE = 16 * 1024;
    /** The rest of a crash report is registers and memory. */
    private static final int CRASH_LINES = 60;

    private static final List<String> LOGS = List.of("placard.log", "placard.1.log", "trace.jsonl", "trace.1.jsonl");

    private final Diagnostician diagnostician;
    private final Folders folders;
    private final List<Part> parts;
    private final Redaction redaction;

    /** @param parts what others tell, besides what stands here */
    public SupportBundle(Diagnostician diagnostician, Folders folders, List<Part> parts, Redaction redaction) {
        this.diagnostician = diagnostician;
        this.folders = folders;
        this.parts = List.copyOf(parts);
        this.redaction = redaction;
    }

    /** Writes the whole zip, and leaves the stream open. Waits for disks and network; any thread but JavaFX's. */
    public void writeTo(OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        text(
                zip,
                "diagnostics.json",
                () -> new DiagnosisJson(redaction)
                        .of(diagnostician.look())
                        .toPrettyString()
                        .lines());
        text(zip, "threads.txt", () -> ThreadDump.lines().stream());
        for (var part : parts) {
            text(zip, part.name(), () -> part.text().text().lines());
        }
        file(zip, folders.dataDir().resolve("runs"), "runs.txt", Long.MAX_VALUE);
        for (var report : new CrashReports(folders.dataDir()).reports()) {
            file(zip, report, "crashes/" + report.getFileName(), CRASH_LINES);
        }
        for (var name : LOGS) {
            file(zip, folders.logDir().resolve(name), "logs/" + name, Long.MAX_VALUE);
        }
        zip.finish();
        zip.flush();
    }

    private void text(ZipOutputStream zip, String name, LineSource source) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        var writer = writer(zip);
        try (var lines = lines(source)) {
            for (var line : (Iterable<String>) lines::iterator) {
                write(writer, line);
            }
        }
        writer.flush();
        zip.closeEntry();
    }

    /** A part that cannot be made must not cost the others. */
    private static Stream<String> lines(LineSource source) {
        try {
            return source.lines();
        } catch (IOException | RuntimeException e) {
            log.warn("A part of the support bundle is missing", e);
            return Stream.of("could not be made: " + e);
        }
    }

    private void file(ZipOutputStream zip, Path file, String name, long mostLines) throws IOException {
        if (!Files.isRegularFile(file)) {
            return;
        }
        zip.putNextEntry(new ZipEntry(name));
        var writer = writer(zip);
        try (var channel = FileChannel.open(file)) {
            var start = Math.max(0, channel.size() - MOST_BYTES_A_FILE);
            channel.position(start);
            copy(
                    new BufferedReader(new InputStreamReader(Channels.newInputStream(channel), StandardCharsets.UTF_8)),
                    writer,
                    start > 0,
                    mostLines);
        } catch (IOException e) {
            log.warn("{} cannot be put into the support bundle whole", file, e);
            write(writer, "could not be read to its end: " + e);
        }
        writer.flush();
        zip.closeEntry();
    }

    private void copy(BufferedReader lines, Writer writer, boolean isTorn, long mostLines) throws IOException {
        if (isTorn) {
            // Half a line may begin in the middle of a secret.
            lines.readLine();
        }
        var line = lines.readLine();
        for (var written = 0L; line != null && written < mostLines; written++) {
            write(writer, line);
            line = lines.readLine();
        }
    }

    private void write(Writer writer, String line) throws IOException {
        // Only then cut: half a secret would not be found.
        var clean = redaction.of(line);
        writer.write(clean.length() <= LONGEST_LINE ? clean : clean.substring(0, LONGEST_LINE));
        writer.write('\n');
    }

    private static Writer writer(OutputStream out) {
        return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    /** What another part of the kiosk adds, as a text file. */
    public record Part(String name, TextSource text) {}

    /** Makes a text when it is asked for. */
    @FunctionalInterface
    public interface TextSource {
        String text() throws IOException;
    }

    @FunctionalInterface
    private interface LineSource {
        Stream<String> lines() throws IOException;
    }
}
