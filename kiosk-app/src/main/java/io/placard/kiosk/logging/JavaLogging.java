package io.placard.kiosk.logging;

import java.util.logging.LogManager;
import org.slf4j.bridge.SLF4JBridgeHandler;

/**
 * Takes over what libraries say by {@code java.util.logging} (JavaFX, the Pusher client). That system calls this class
 * when somebody first uses it; where nobody does it is never loaded.
 */
public final class JavaLogging {
    private static final String PROPERTY = "java.util.logging.config.class";

    /** Called by the log manager. */
    public JavaLogging() {
        LogManager.getLogManager().reset();
        SLF4JBridgeHandler.install();
    }

    static void bridge() {
        System.setProperty(PROPERTY, JavaLogging.class.getName());
    }
}
