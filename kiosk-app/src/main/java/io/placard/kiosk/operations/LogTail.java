package io.placard.kiosk.operations;

import io.placard.kiosk.operations.web.Answer;
import io.placard.kiosk.operations.web.Endpoint;
import io.placard.kiosk.operations.web.RefusedException;
import io.placard.kiosk.operations.web.Request;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * {@code GET /log?after=}: the end of the log, or what was added after a position told before in the header
 * {@code Placard-Log-Position}. A file that is shorter than that is a new one, and read from its start. Whole lines
 * only.
 */
final class LogTail {
    static final String POSITION = "Placard-Log-Position";
    private static final Logger log = LoggerFactory.getLogger(LogTail.class);
    private static final int MAX_BYTES = 64 * 1024;

    private final Path file;

    LogTail(Path file) {
        this.file = file;
    }

    Endpoint endpoint() {
        return Endpoint.get("/log", this::answer);
    }

    private Answer answer(Request request) throws RefusedException {
        var after = request.parameter("after").orElse("");
        if (!after.matches("\\d{0,18}")) {
            throw new RefusedException(400, "after is a position that " + POSITION + " told before.");
        }
        try {
            return Files.isRegularFile(file)
                    ? read(after.isEmpty() ? -1 : Long.parseLong(after))
                    : text(new byte[0], 0);
        } catch (IOException e) {
            log.warn("The log cannot be read", e);
            throw new RefusedException(503, "The log cannot be read: " + e.getMessage());
        }
    }

    private Answer read(long after) throws IOException {
        try (var open = new RandomAccessFile(file.toFile(), "r")) {
            var length = open.length();
            var isNew = after > length;
            var wanted = isNew ? 0 : after;
            var start = Math.max(wanted, Math.max(0, length - MAX_BYTES));
            open.seek(start);
            var bytes = new byte[(int) (length - start)];
            open.readFully(bytes);
            // Where something was left out before it, the first line is torn.
            var from = start > 0 && start != after ? indexAfterLine(bytes) : 0;
            var end = lastLineEnd(bytes);
            var text = end > from ? Arrays.copyOfRange(bytes, from, end) : new byte[0];
            return text(text, start + Math.max(from, end));
        }
    }

    private static Answer text(byte[] text, long position) {
        return Answer.of(200, "text/plain; charset=utf-8", text).with(POSITION, Long.toString(position));
    }

    private static int indexAfterLine(byte[] bytes) {
        var index = 0;
        while (index < bytes.length && bytes[index] != '\n') {
            index++;
        }
        return Math.min(index + 1, bytes.length);
    }

    private static int lastLineEnd(byte[] bytes) {
        var end = bytes.length;
        while (end > 0 && bytes[end - 1] != '\n') {
            end--;
        }
        return end;
    }
}
