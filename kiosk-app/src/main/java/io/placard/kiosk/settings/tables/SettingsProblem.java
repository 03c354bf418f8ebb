package io.placard.kiosk.settings.tables;

/**
 * One thing that keeps a configuration from being used, in words for whoever wrote it.
 *
 * @param where file, line and column, or the name of an environment variable
 * @param key table and key, or empty where the whole file is meant
 * @param what what is wrong, without secrets
 * @param allowed what would be right
 */
public record SettingsProblem(String where, String key, String what, String allowed) {
    /** The problem in one line. */
    public String line() {
        return where + ": " + (key.isEmpty() ? "" : key + ": ") + what + "; allowed: " + allowed;
    }
}
