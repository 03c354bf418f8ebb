package io.placard.kiosk.settings.tables;

/**
 * One value as it was written.
 *
 * @param value what TOML makes of it; from the environment always a text
 * @param where file, line and column, or the name of the variable
 */
public record Entry(Object value, String where, boolean isFromEnvironment) {}
