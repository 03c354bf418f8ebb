package io.placard.kiosk.logging;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.LayoutBase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A line of the log for systemd's journal, which knows the time, and reads how grave a line is from its beginning
 * (sd-daemon(3)).
 */
final class Journal extends LayoutBase<ILoggingEvent> {
    private static final Path STDERR = Path.of("/proc/self/fd/2");

    /**
     * Whether stderr leads there: systemd says which stream it has opened for the journal, and what was redirected
     * since is another one.
     *
     * @param stream what {@code JOURNAL_STREAM} says, device and inode; empty where it is not set
     */
    static boolean isBehind(Path file, String stream) {
        if (stream.isEmpty()) {
            return false;
        }
        try {
            return stream.equals(Files.getAttribute(file, "unix:dev") + ":" + Files.getAttribute(file, "unix:ino"));
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException _) {
            return false;
        }
    }

    static boolean isBehindStderr() {
        var stream = System.getenv("JOURNAL_STREAM");
        return stream != null && isBehind(STDERR, stream);
    }

    @Override
    public String doLayout(ILoggingEvent event) {
        return "<" + gravity(event.getLevel()) + ">" + LogLine.withoutTime(event) + System.lineSeparator();
    }

    /** By syslog(3): 3 is an error, 4 a warning, 6 tells. */
    private static int gravity(Level level) {
        if (level.isGreaterOrEqual(Level.ERROR)) {
            return 3;
        }
        return level.isGreaterOrEqual(Level.WARN) ? 4 : 6;
    }
}
