package io.placard.kiosk.logging;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.encoder.Encoder;
import ch.qos.logback.core.encoder.LayoutWrappingEncoder;
import ch.qos.logback.core.rolling.FixedWindowRollingPolicy;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeBasedTriggeringPolicy;
import ch.qos.logback.core.util.FileSize;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The file {@code placard.log} and the five before it, of 10 MB each; the same as {@code placard.jsonl} where wanted.
 */
public final class LogFile implements AutoCloseable {
    private static final int KEPT_FILES = 5;
    private static final String MAX_SIZE = "10MB";

    private final LoggerContext context;
    private final List<RollingFileAppender<ILoggingEvent>> appenders;

    private LogFile(LoggerContext context, List<RollingFileAppender<ILoggingEvent>> appenders) {
        this.context = context;
        this.appenders = List.copyOf(appenders);
    }

    /** Where the log of this folder is, as text. */
    public static Path in(Path logDir) {
        return logDir.resolve("placard.log");
    }

    /** Where it is as JSON, where that is wanted. */
    public static Path jsonIn(Path logDir) {
        return logDir.resolve("placard.jsonl");
    }

    /**
     * Writes all logging to the folder's log from now on; what libraries say by java.util.logging too. Where a file
     * cannot be written, Logback says so on stderr and the kiosk goes on.
     *
     * @param alsoJson whether to write it as JSON besides
     */
    public static LogFile open(Path logDir, boolean alsoJson) {
        JavaLogging.bridge();
        var context = (LoggerContext) LoggerFactory.getILoggerFactory();
        var appenders = new ArrayList<RollingFileAppender<ILoggingEvent>>();
        appenders.add(appender(context, in(logDir), "placard.%i.log", textEncoder(context)));
        if (alsoJson) {
            appenders.add(appender(context, jsonIn(logDir), "placard.%i.jsonl", jsonEncoder(context)));
        }
        appenders.forEach(context.getLogger(Logger.ROOT_LOGGER_NAME)::addAppender);
        return new LogFile(context, appenders);
    }

    /** Ends the writing to the files. */
    @Override
    public void close() {
        for (var appender : appenders) {
            context.getLogger(Logger.ROOT_LOGGER_NAME).detachAppender(appender);
            appender.stop();
        }
    }

    private static RollingFileAppender<ILoggingEvent> appender(
            LoggerContext context, Path file, String olderFiles, Encoder<ILoggingEvent> encoder) {
        var appender = new RollingFileAppender<ILoggingEvent>();
        appender.setContext(context);
        appender.setName(file.toString());
        appender.setFile(file.toString());
        appender.setEncoder(encoder);
        appender.setRollingPolicy(rolling(context, appender, file.resolveSibling(olderFiles)));
        appender.setTriggeringPolicy(trigger(context));
        appender.start();
        return appender;
    }

    private static Encoder<ILoggingEvent> textEncoder(LoggerContext context) {
        var encoder = new LayoutWrappingEncoder<ILoggingEvent>();
        encoder.setContext(context);
        encoder.setLayout(new LogLine(true));
        return encoder;
    }

    private static Encoder<ILoggingEvent> jsonEncoder(LoggerContext context) {
        var encoder = new JsonLine();
        encoder.setContext(context);
        encoder.setServiceName("placard");
        encoder.start();
        return encoder;
    }

    private static FixedWindowRollingPolicy rolling(
            LoggerContext context, RollingFileAppender<ILoggingEvent> appender, Path olderFiles) {
        var policy = new FixedWindowRollingPolicy();
        policy.setContext(context);
        policy.setParent(appender);
        policy.setFileNamePattern(olderFiles.toString());
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
