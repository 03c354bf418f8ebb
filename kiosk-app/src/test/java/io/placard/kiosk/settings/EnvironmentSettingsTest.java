package io.placard.kiosk.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class EnvironmentSettingsTest {
    @Test
    void needsNoFileForWhatTheEnvironmentSays() {
        var read = new SettingsFile(Map.of("PLACARD_OPERATIONS_PORT", "18790"), Map.of()).readEnvironment();

        assertThat(read).isInstanceOf(SettingsResult.Usable.class);
        assertThat(port(read)).isEqualTo(18790);
    }

    private static int port(SettingsResult<SettingsFile.Surroundings> read) {
        return switch (read) {
            case SettingsResult.Usable<SettingsFile.Surroundings>(var surroundings) ->
                surroundings.operations().port();
            case SettingsResult.Unusable<SettingsFile.Surroundings>(var problems) ->
                throw new AssertionError(problems.toString());
        };
    }
}
