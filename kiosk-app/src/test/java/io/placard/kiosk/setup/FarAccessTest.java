package io.placard.kiosk.setup;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.kiosk.settings.Settings;
import io.placard.kiosk.settings.SettingsFile;
import io.placard.kiosk.settings.SettingsFile.BeforeSetup;
import io.placard.kiosk.settings.SettingsResult;
import io.placard.kiosk.settings.tables.ConfigTables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FarAccessTest {
    @TempDir
    private Path folder;

    @Test
    void beforeTheSetupNobodyNeedsATokenAndBeyondLoopbackItIsEncrypted() {
        var operations = before(Map.of("PLACARD_OPERATIONS_BIND", "0.0.0.0"))
                .surroundings()
                .operations();

        assertThat(operations.token()).isNull();
        assertThat(operations.tls()).isInstanceOf(Settings.Tls.SelfSigned.class);
    }

    @Test
    void whoeverDoesNotWantItEncryptedIsHeard() {
        var environment = Map.of("PLACARD_OPERATIONS_BIND", "0.0.0.0", "PLACARD_OPERATIONS_TLS", "off");

        assertThat(before(environment).surroundings().operations().tls()).isInstanceOf(Settings.Tls.Off.class);
    }

    @Test
    void onLoopbackNothingIsEncryptedAndNoTokenMade() {
        var before = before(Map.of());

        assertThat(before.surroundings().operations().tls()).isInstanceOf(Settings.Tls.Off.class);
        assertThat(access(before).madeToken()).isEmpty();
    }

    @Test
    void theRunningKioskHasATokenThatTheSetupMade() throws IOException {
        var environment = Map.of("PLACARD_OPERATIONS_BIND", "0.0.0.0");
        var access = access(before(environment));

        var file = new ConfigHome(folder.resolve("placard.toml"), folder).write(withStore(access.given()));

        var operations = read(environment, file).operations();
        assertThat(operations.token())
                .isEqualTo(access.madeToken().orElseThrow())
                .hasSize(64);
        assertThat(operations.tls()).isInstanceOf(Settings.Tls.SelfSigned.class);
        assertThat(file).content().doesNotContain(access.madeToken().orElseThrow());
        assertThat(access.toString()).doesNotContain(access.madeToken().orElseThrow());
    }

    @Test
    void aTokenThatIsSetAlreadyStays() throws IOException {
        Files.writeString(folder.resolve("placard.toml"), "[operations]\nbind = \"0.0.0.0\"\ntoken = \"known\"\n");

        assertThat(access(before(Map.of())).madeToken()).isEmpty();
    }

    @Test
    void whatIsTakenOverKeepsItsOwnAccessAndGetsThisOneWhereItHasNone() {
        var here = ConfigTables.EMPTY.with("operations", "token", "here").with("operations", "tls", "self-signed");
        var there = ConfigTables.EMPTY.with("operations", "token", "there").with("operations", "tls", "off");

        assertThat(FarAccess.carriedOver(here, there)).isEqualTo(there);
        assertThat(FarAccess.carriedOver(here, ConfigTables.EMPTY)).isEqualTo(here);
    }

    private BeforeSetup before(Map<String, String> environment) {
        return switch (settings(environment)
                .findBeforeSetup(folder.resolve("placard.toml"))
                .orElseThrow()) {
            case SettingsResult.Usable<BeforeSetup>(var before) -> before;
            case SettingsResult.Unusable<BeforeSetup>(var problems) -> throw new AssertionError(problems.toString());
        };
    }

    private static FarAccess access(BeforeSetup before) {
        return FarAccess.of(before.given(), before.surroundings().operations());
    }

    private static ConfigTables withStore(ConfigTables given) {
        return given.with("store", "api_url", "https://api.example.shop")
                .with("store", "catalog_id", 42L)
                .with("store", "token", "s3cret");
    }

    private static Settings read(Map<String, String> environment, Path file) {
        return switch (settings(environment).read(file)) {
            case SettingsResult.Usable<Settings>(var settings) -> settings;
            case SettingsResult.Unusable<Settings>(var problems) -> throw new AssertionError(problems.toString());
        };
    }

    private static SettingsFile settings(Map<String, String> environment) {
        return new SettingsFile(environment, Map.of());
    }
}
