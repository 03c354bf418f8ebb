package io.placard.hardware;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.LoggerFactory;

/** What a class logs of one device or thread, at INFO and above, from its opening to its closing. */
public final class LoggedWords implements AutoCloseable {
    private final Logger logger;
    private final Level before;
    private final String about;
    private final ListAppender<ILoggingEvent> events = new ListAppender<>();

    /**
     * Begins at once.
     *
     * @param className the class's full name
     * @param about what each line that is kept begins with
     */
    public LoggedWords(String className, String about) {
        this.about = about;
        logger = (Logger) LoggerFactory.getLogger(className);
        before = logger.getEffectiveLevel();
        logger.setLevel(Level.INFO);
        // Devices log on threads of their own while the test reads.
        events.list = new CopyOnWriteArrayList<>();
        events.start();
        logger.addAppender(events);
    }

    /** Each line's level and words. */
    public List<String> words() {
        return events.list.stream()
                .filter(each -> each.getFormattedMessage().startsWith(about))
                .map(each -> each.getLevel() + " " + each.getFormattedMessage())
                .toList();
    }

    @Override
    public void close() {
        logger.detachAppender(events);
        logger.setLevel(before);
    }
}
