package io.placard.kiosk.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.placard.kiosk.operations.web.Answer;
import io.placard.kiosk.operations.web.RefusedException;
import io.placard.kiosk.operations.web.Request;
import io.placard.kiosk.settings.Settings;
import io.placard.kiosk.settings.SettingsFile;
import io.placard.kiosk.settings.SettingsResult;
import io.placard.kiosk.settings.tables.ConfigTables;
import io.placard.kiosk.settings.tables.ConfigText;
import io.placard.kiosk.setup.ConfigHome;
import io.placard.kiosk.setup.FakeMachine;
import io.placard.kiosk.setup.Setup;
import io.placard.kiosk.setup.SetupDraft;
import io.placard.kiosk.transfer.UnusableTransferException.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** One kiosk becomes another one's successor. */
class TransferTest {
    private static final String WORDS = "four words are good";
    private static final String PIN = "482915";
    private static final String ASSIGNMENTS =
            "{\"rfids\":[{\"code\":\"04A1\",\"rfid_entity_type\":\"KioskProduct\",\"product_id\":2}]}";
    private static final SettingsFile SETTINGS =
            new SettingsFile(Map.of(), Map.of("rfid", List.of("rdm6300"), "ultrasonic", List.of("a02yyuw")));

    private final List<Path> done = new ArrayList<>();

    @Property(tries = 100)
    void theSuccessorHasTheSameSettings(@ForAll @From("configs") ConfigTables config)
            throws IOException, UnusableTransferException {
        var folder = Files.createTempDirectory("transfer");
        var exported = export(folder, config);
        var setup = setup(folder);

        assertThat(setup.takeOver(exported, WORDS.toCharArray())).isEmpty();
        assertThat(setup.finish()).isEmpty();

        var before = read(folder.resolve("old").resolve("placard.toml"));
        var after = read(done.getLast());
        assertThat(after).usingRecursiveComparison().isEqualTo(before);
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has no POSIX permissions")
    void itsTokenIsForItsUserAlone(@TempDir Path folder) throws IOException, UnusableTransferException {
        var setup = setup(folder);

        setup.takeOver(export(folder, sample()), WORDS.toCharArray());
        setup.finish();

        var token = done.getFirst().resolveSibling("store.token");
        assertThat(token).hasContent("s3cret");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(token)))
                .isEqualTo("rw-------");
        assertThat(done.getFirst()).content().doesNotContain("s3cret");
    }

    @Test
    void whatStaffSaidComesAlongAndTheKiosksIdDoesNot(@TempDir Path folder)
            throws IOException, UnusableTransferException {
        var setup = setup(folder);

        setup.takeOver(export(folder, sample()), WORDS.toCharArray());
        assertThat(folder.resolve("data").resolve(ArrivedAssignments.NAME)).doesNotExist();
        setup.finish();

        assertThat(folder.resolve("data").resolve(ArrivedAssignments.NAME)).hasContent(ASSIGNMENTS);
        assertThat(folder.resolve("data").resolve("kiosk-id")).doesNotExist();
    }

    @Test
    void aWrongPassphraseChangesNothing(@TempDir Path folder) throws IOException {
        var setup = setup(folder);
        var before = setup.draft();
        var file = export(folder, sample());

        assertThatExceptionOfType(UnusableTransferException.class)
                .isThrownBy(() -> setup.takeOver(file, "other words entirely".toCharArray()))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(Reason.WRONG_PASSPHRASE));
        assertThat(setup.draft()).isEqualTo(before);
    }

    @Test
    void aConfigurationThatCannotBeUsedHereChangesNothing(@TempDir Path folder)
            throws IOException, UnusableTransferException {
        var setup = setup(folder);
        var before = setup.draft();
        var file = export(folder, sample().with("live", "trust_store", "gone.p12"));

        assertThat(setup.takeOver(file, WORDS.toCharArray()))
                .hasValueSatisfying(words -> assertThat(words).contains("live.trust_store", "gone.p12"));
        assertThat(setup.draft()).isEqualTo(before);
    }

    @Test
    void whatOnlyTheEnvironmentSaidIsAskedFor(@TempDir Path folder) throws IOException, UnusableTransferException {
        var setup = setup(folder);

        setup.takeOver(export(folder, sample().without("store", "token")), WORDS.toCharArray());

        assertThat(setup.draft().store().token()).isEmpty();
        assertThat(setup.draft().missing()).isNotEmpty();
    }

    @Test
    void operatorsGetTheFileAsADownload(@TempDir Path folder)
            throws IOException, RefusedException, UnusableTransferException {
        export(folder, sample());

        var belongings = Belongings.open(export(folder, WORDS), WORDS.toCharArray());

        assertThat(belongings.assignments()).isEqualTo(ASSIGNMENTS);
        assertThat(belongings.config().findText("store", "token")).contains("s3cret");
        assertThat(belongings.toString()).doesNotContain("s3cret");
    }

    @Test
    void nothingIsExportedWithoutTheStaffPin(@TempDir Path folder) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> export(folder, WORDS, "1111"))
                .withMessageContaining("staff PIN");
    }

    @Test
    void aPassphraseThatCanBeGuessedIsRefused(@TempDir Path folder) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> export(folder, "elevenchars"))
                .satisfies(refused -> assertThat(refused).hasMessageContaining("12 characters"));
    }

    @Test
    void aKioskWithoutAFileSaysSo(@TempDir Path folder) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> export(folder, WORDS))
                .satisfies(refused -> assertThat(refused).hasMessageContaining("environment"));
    }

    @Test
    void filesOnSticksAreFoundTheNewestFirst(@TempDir Path folder) throws IOException {
        for (var name : List.of("placard-kiosk-20260101-000000.json", "placard-kiosk-20260201-000000.json", "a.json")) {
            Files.writeString(folder.resolve(name), "{}");
        }

        assertThat(TransferFiles.in(List.of(folder.resolve("pulled"), folder)))
                .extracting(file -> file.getFileName().toString())
                .containsExactly("placard-kiosk-20260201-000000.json", "placard-kiosk-20260101-000000.json");
    }

    @Provide
    Arbitrary<ConfigTables> configs() {
        var texts = Arbitraries.strings()
                .ofMinLength(1)
                .ofMaxLength(20)
                .filter(text -> !text.isBlank()
                        && text.equals(text.strip())
                        && text.chars().noneMatch(each -> Character.isSurrogate((char) each)));
        var numbers = Arbitraries.longs().between(1, 65_535);
        var inches = Arbitraries.doubles().between(3, 200);
        var languages = Arbitraries.of("en-US", "de", "fr-CH", "es");
        var flags = Arbitraries.of(true, false);
        return Combinators.combine(texts, numbers, inches, languages, flags, texts)
                .as((token, number, diagonal, language, flag, origin) -> {
                    var config = sample().with("store", "token", token)
                            .with("store", "catalog_id", number)
                            .with("operations", "port", number)
                            .with("live", "app_key", origin)
                            .with("log", "json", flag);
                    return flag
                            ? config
                            : config.with("display", "locale", language).with("display", "diagonal_inches", diagonal);
                });
    }

    private static ConfigTables sample() {
        return ConfigTables.EMPTY
                .with("store", "api_url", "https://api.example.shop/api/v1")
                .with("store", "catalog_id", 42L)
                .with("store", "token", "s3cret")
                .with("store", "medical", "hidden")
                .with("hours", "mon", "09:00-18:00")
                .with("outbox", "url", "https://hooks.example/kiosk")
                .with("outbox", "token", "outs3cret")
                .with(
                        "staff",
                        "pin_hash",
                        "pbkdf2-sha256$120000$cGxhY2FyZC1kZW1vLXBpbg==$bu2Lo9yX6ZArxT7T2WC1rtEd15CMklJwGHM2VpGdivc=")
                .withSensors(List.of(
                        Map.of("name", "pad", "kind", "rfid", "driver", "rdm6300", "port", "/dev/ttyUSB0"),
                        Map.of(
                                "name",
                                "slot",
                                "kind",
                                "ultrasonic",
                                "driver",
                                "a02yyuw",
                                "port",
                                "/dev/ttyUSB7",
                                "covered_mm",
                                90L)));
    }

    private static byte[] export(Path folder, ConfigTables config) throws IOException {
        var old = Files.createDirectories(folder.resolve("old"));
        Files.writeString(old.resolve("placard.toml"), ConfigText.write(config, List.of()));
        // Few iterations, since the file names its own and a test has no time.
        return new Seal(WORDS.toCharArray(), 2)
                .close(
                        new Belongings(SETTINGS.readWhole(old.resolve("placard.toml")), ASSIGNMENTS).packed(),
                        Instant.EPOCH);
    }

    private static byte[] export(Path folder, String passphrase) throws RefusedException, IOException {
        return export(folder, passphrase, PIN);
    }

    private static byte[] export(Path folder, String passphrase, String pin) throws RefusedException, IOException {
        var file = folder.resolve("old").resolve("placard.toml");
        var endpoint = new ExportEndpoint(
                () -> SETTINGS.readWhole(file),
                () -> ASSIGNMENTS,
                digits -> new String(digits).equals(PIN),
                () -> Instant.EPOCH);
        Answer answer = endpoint.endpoint()
                .action()
                .answer(new Request(
                        Map.of(),
                        JsonNodeFactory.instance
                                .objectNode()
                                .put("passphrase", passphrase)
                                .put("pin", pin),
                        null));
        assertThat(answer.headers().get("Content-Disposition")).contains("placard-kiosk-19700101-000000.json");
        var sent = new ByteArrayOutputStream();
        answer.body().writeTo(sent);
        return sent.toByteArray();
    }

    private Setup setup(Path folder) {
        var data = folder.resolve("data");
        return new Setup(
                SetupDraft.of(ConfigTables.EMPTY, Locale.US, 32),
                new FakeMachine(),
                SETTINGS,
                new ConfigHome(folder.resolve("placard.toml"), data),
                data,
                Runnable::run,
                done::add);
    }

    private static Settings read(Path file) {
        return switch (SETTINGS.read(file)) {
            case SettingsResult.Usable<Settings>(var settings) -> settings;
            case SettingsResult.Unusable<Settings>(var problems) -> throw new AssertionError(problems.toString());
        };
    }
}
