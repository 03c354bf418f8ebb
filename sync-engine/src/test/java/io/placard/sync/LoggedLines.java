package io.placard.sync;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.LoggerFactory;
import org.slf4j.event.KeyValuePair;

/** What one class tells the log at INFO and above, from its opening to its closing. */
public final class LoggedLines implements AutoCloseable {
    private final Logger logger;
    private final Level before;
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();

    /** @param loggerName the class's full name */
    public LoggedLines(String loggerName) {
        logger = (Logger) LoggerFactory.getLogger(loggerName);
        before = logger.getEffectiveLevel();
        logger.setLevel(Level.INFO);
        lines.start();
        logger.addAppender(lines);
    }

    public List<String> messages() {
        return lines.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
    }

    /** The key-value pairs of a line, as texts. */
    public Map<String, String> facts(int line) {
        return lines.list.get(line).getKeyValuePairs().stream()
                .collect(Collectors.toMap((KeyValuePair pair) -> pair.key, pair -> String.valueOf(pair.value)));
    }

    @Override
    public void close() {
        logger.detachAppender(lines);
        logger.setLevel(before);
        lines.stop();
    }
}
