package io.placard.kiosk.setup.parts;

/** What the main button below a step says and does. */
public record Next(String words, boolean isEnabled, Runnable action) {}
