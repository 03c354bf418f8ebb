package io.placard.kiosk.support;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the last warnings and errors of the log in memory. Safe to use from any thread. */
public final class RecentErrors implements AutoCloseable {
    private static final int KEPT = 50;
    private static final int LONGEST = 400;

    private final Deque<Entry> entries = new ArrayDeque<>();
    private final Appender appender = new Appender();

    private RecentErrors() {}

    /** From now on hears what is logged. */
    public static RecentErrors listen() {
        var recent = new RecentErrors();
        var context = (LoggerContext) LoggerFactory.getILoggerFactory();
        recent.appender.setContext(context);
        recent.appender.setName("recent-errors");
        recent.appender.start();
        context.getLogger(Logger.ROOT_LOGGER_NAME).addAppender(recent.appender);
        return recent;
    }

    /** Newest first. */
    public List<Entry> newestFirst() {
        synchronized (entries) {
            return List.copyOf(entries);
        }
    }

    @Override
    public void close() {
        ((LoggerContext) LoggerFactory.getILoggerFactory())
                .getLogger(Logger.ROOT_LOGGER_NAME)
                .detachAppender(appender);
        appender.stop();
    }

    private void keep(Entry entry) {
        synchronized (entries) {
            entries.addFirst(entry);
            if (entries.size() > KEPT) {
                entries.removeLast();
            }
        }
    }

    /** One line of the log. */
    public record Entry(Instant at, boolean isError, String source, String words) {}

    private final class Appender extends AppenderBase<ILoggingEvent> {
        @Override
        protected void append(ILoggingEvent event) {
            if (event.getLevel().isGreaterOrEqual(Level.WARN)) {
                var name = event.getLoggerName();
                keep(new Entry(
                        event.getInstant(),
                        event.getLevel().isGreaterOrEqual(Level.ERROR),
                        name.substring(name.lastIndexOf('.') + 1),
                        words(event)));
            }
        }

        private static String words(ILoggingEvent event) {
            var thrown = event.getThrowableProxy();
            var all = event.getFormattedMessage() + (thrown == null ? "" : ": " + thrown.getMessage());
            return all.length() <= LONGEST ? all : all.substring(0, LONGEST) + "\u2026";
        }
    }
}
