package io.placard.kiosk.logging;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.filter.ThresholdFilter;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.encoder.LayoutWrappingEncoder;
import ch.qos.logback.core.spi.ContextAwareBase;
import org.slf4j.Logger;

/**
 * Sets Logback up when the first logger is asked for; named in {@code META-INF/services}. Warnings go to stderr, and
 * all that is logged where that is systemd's journal.
 */
public final class LogStart extends ContextAwareBase implements Configurator {
    @Override
    public ExecutionStatus configure(LoggerContext context) {
        var isJournal = Journal.isBehindStderr();
        var encoder = new LayoutWrappingEncoder<ILoggingEvent>();
        encoder.setContext(context);
        encoder.setLayout(isJournal ? new Journal() : new LogLine(false));

        var wanted = new ThresholdFilter();
        wanted.setLevel((isJournal ? Level.INFO : Level.WARN).toString());
        wanted.start();

        var stderr = new ConsoleAppender<ILoggingEvent>();
        stderr.setContext(context);
        stderr.setName("stderr");
        stderr.setTarget("System.err");
        stderr.setEncoder(encoder);
        stderr.addFilter(wanted);
        stderr.start();

        var root = context.getLogger(Logger.ROOT_LOGGER_NAME);
        root.setLevel(Level.INFO);
        root.addAppender(stderr);
        // Says a dozen things about a schema that is as it should be.
        context.getLogger("org.flywaydb").setLevel(Level.WARN);
        // Cries an error with a stack trace for every bad frame; the sync engine says once what came of it.
        context.getLogger("org.java_websocket").setLevel(Level.OFF);
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }
}
