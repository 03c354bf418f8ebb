package io.placard.kiosk.operations;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** A file of lines that moves aside to {@code .1}, {@code .2} and so on when it is full. One thread at a time. */
final class TraceFile implements Closeable {
    private final Path file;
    private final long maxBytes;
    private final int kept;

    @Nullable private Writer writer;

    private long written;

    /** Keeps so many full files besides the one written to. */
    TraceFile(Path file, long maxBytes, int kept) {
        this.file = file;
        this.maxBytes = maxBytes;
        this.kept = kept;
    }

    /** Adds the line; a full file moves aside first. After an error the next line opens the file anew. */
    void write(String line) throws IOException {
        try {
            var open = writer == null ? open() : writer;
            // Every character of a trace line is ASCII but for texts from the store; a few bytes more do no harm.
            if (written > 0 && written + line.length() + 1 > maxBytes) {
                open.close();
                moveAside();
                open = open();
            }
            open.write(line);
            open.write('\n');
            written += line.length() + 1L;
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    void flush() throws IOException {
        if (writer != null) {
            writer.flush();
        }
    }

    @Override
    public void close() throws IOException {
        if (writer != null) {
            try (var _ = writer) {
                writer = null;
            }
        }
    }

    private Writer open() throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        var opened = new BufferedWriter(Files.newBufferedWriter(
                file, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND));
        written = Files.size(file);
        writer = opened;
        return opened;
    }

    private void moveAside() throws IOException {
        for (var number = kept; number >= 1; number--) {
            var from = number == 1 ? file : file.resolveSibling(file.getFileName() + "." + (number - 1));
            if (Files.exists(from)) {
                Files.move(
                        from,
                        file.resolveSibling(file.getFileName() + "." + number),
                        StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
