package io.placard.kiosk.logging;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.LayoutBase;
import java.time.temporal.ChronoUnit;

/**
 * A line of the log: instant in UTC, level, thread, class, message, what it is about. A message never makes more than
 * one line.
 */
final class LogLine extends LayoutBase<ILoggingEvent> {
    private final boolean withStackTraces;

    LogLine(boolean withStackTraces) {
        this.withStackTraces = withStackTraces;
    }

    @Override
    public String doLayout(ILoggingEvent event) {
        var line = new StringBuilder(160)
                .append(event.getInstant().truncatedTo(ChronoUnit.MILLIS))
                .append(' ')
                .append(event.getLevel())
                .append(' ');
        var thrown = event.getThrowableProxy();
        if (thrown != null && withStackTraces) {
            line.append(said(event)).append(System.lineSeparator()).append(ThrowableProxyUtil.asString(thrown));
        } else {
            line.append(withoutTime(event));
        }
        return line.append(System.lineSeparator()).toString();
    }

    /** Thread, class, message, what it is about, and of what was thrown the message; without an end of line. */
    static String withoutTime(ILoggingEvent event) {
        var thrown = event.getThrowableProxy();
        return thrown == null ? said(event) : said(event) + ": " + onOneLine("" + thrown.getMessage());
    }

    private static String said(ILoggingEvent event) {
        var line = new StringBuilder(160)
                .append('[')
                .append(event.getThreadName())
                .append("] ")
                .append(event.getLoggerName())
                .append(": ")
                .append(onOneLine(event.getFormattedMessage()));
        var pairs = event.getKeyValuePairs();
        if (pairs != null) {
            pairs.forEach(pair -> line.append(' ').append(pair.key).append('=').append(onOneLine("" + pair.value)));
        }
        return line.toString();
    }

    /** Part of it may come from the store or a reader, which must not be able to forge a line. */
    private static String onOneLine(String text) {
        return text.replace('\n', ' ').replace('\r', ' ');
    }
}
