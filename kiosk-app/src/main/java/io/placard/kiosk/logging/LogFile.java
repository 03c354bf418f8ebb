package io.placard.kiosk.logging;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.encoder.LayoutWrappingEncoder;
import ch.qos.logback.core.rolling.FixedWindowRollingPolicy;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeBasedTriggeringPolicy;
import ch.qos.logback.core.util.FileSize;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The file {@code placard.log} and the five before it, of 10 MB each. */
public final class LogFile implements AutoCloseable {
    private static final int KEPT_FILES = 5;
    private static final String MAX_SIZE = "10MB";

    private final LoggerContext context;
    private final RollingFileAppender<ILoggingEvent> appender;

    private LogFile(LoggerContext context, RollingFileAppender<ILoggingEvent> appender) {
        this.context = context;
        this.appender = appender;
    }

    /** Where the log of this folder is. */
    public static Path in(Path logDir) {
        return logDir.resolve("placard.log");
    }

    /**
     * Writes all logging to the folder's log from now on; what libraries say by java.util.logging too. Where the file
     * cannot be written, Logback says so on stderr and the kiosk goes on.
     */
    public static LogFile open(Path logDir) {
        JavaLogging.bridge();
        var context = (LoggerContext) LoggerFactory.getILoggerFactory();
        var appender = new RollingFileAppender<ILoggingEvent>();
        appender.setContext(context);
        appender.setName("file");
        appender.setFile(in(logDir).toString());
        appender.setEncoder(encoder(context));
        appender.setRollingPolicy(rolling(context, appender, logDir));
        appender.setTriggeringPolicy(trigger(context));
        appender.start();
        context.getLogger(Logger.ROOT_LOGGER_NAME).addAppender(appender);
        return new LogFile(context, appender);
    }

    /** Ends the writing to the file. */
    @Override
    public void close() {
        context.getLogger(Logger.ROOT_LOGGER_NAME).detachAppender(appender);
        appender.stop();
    }

    private static LayoutWrappingEncoder<ILoggingEvent> encoder(LoggerContext context) {
        var encoder = new LayoutWrappingEncoder<ILoggingEvent>();
        encoder.setContext(context);
        encoder.setLayout(new LogLine(true));
        return encoder;
    }

    private static FixedWindowRollingPolicy rolling(
            LoggerContext context, RollingFileAppender<ILoggingEvent> appender, Path logDir) {
        var policy = new FixedWindowRollingPolicy();
        policy.setContext(context);
        policy.setParent(appender);
        policy.setFileNamePattern(logDir.resolve("placard.%i.log").toString());
        policy.setMinIndex(1);
        policy.setMaxIndex(KEPT_FILES);
        policy.start();
        return policy;
    }

    private static SizeBasedTriggeringPolicy<ILoggingEvent> trigger(LoggerContext context) {
        var policy = new SizeBasedTriggeringPolicy<ILoggingEvent>();
        policy.setContext(context);
        policy.setMaxFileSize(FileSize.valueOf(MAX_SIZE));
        policy.start();
        return policy;
    }
}
