package io.placard.kiosk.settings;

import io.placard.kiosk.settings.tables.SettingsProblem;
import java.util.List;

/** What became of reading a configuration of type {@code T}. */
public sealed interface SettingsResult<T> {
    /** All is well. */
    record Usable<T>(T settings) implements SettingsResult<T> {}

    /** Everything that is wrong. */
    record Unusable<T>(List<SettingsProblem> problems) implements SettingsResult<T> {
        public Unusable {
            problems = List.copyOf(problems);
        }
    }
}
