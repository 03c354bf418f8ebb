package io.placard.sync.simulation;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.slf4j.LoggerFactory;

/** Keeps the engine from writing down what happens to it in ten thousand lives. */
final class Silence implements BeforeAllCallback, AfterAllCallback {
    private static final String ENGINE = "io.placard.sync";

    @Override
    public void beforeAll(ExtensionContext context) {
        ((Logger) LoggerFactory.getLogger(ENGINE)).setLevel(Level.OFF);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        ((Logger) LoggerFactory.getLogger(ENGINE)).setLevel(null);
    }
}
