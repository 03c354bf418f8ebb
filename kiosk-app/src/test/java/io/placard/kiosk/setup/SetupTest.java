package io.placard.kiosk.setup;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.hardware.DeviceSettings;
import io.placard.hardware.DeviceStatus;
import io.placard.kiosk.settings.Settings;
import io.placard.kiosk.settings.SettingsFile;
import io.placard.kiosk.settings.SettingsResult;
import io.placard.kiosk.settings.tables.ConfigTables;
import io.placard.kiosk.setup.StoreTrial.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SetupTest {
    private static final StoreEntry STORE = new StoreEntry("https://api.example.shop/api/v1", "42", "s3cret");
    private static final DeviceEntry PAD = DeviceEntry.reader("pad-1", "rdm6300", "/dev/ttyUSB0");
    private static final SettingsFile SETTINGS = new SettingsFile(
            Map.of(), Map.of("rfid", List.of("rdm6300", "keyboard"), "ultrasonic", List.of("a02yyuw")));

    @TempDir
    private Path folder;

    private final FakeMachine machine = new FakeMachine();
    private final List<Path> done = new ArrayList<>();
    private Setup setup;

    @BeforeEach
    void begin() {
        setup = setup(ConfigTables.EMPTY);
    }

    @Test
    void becomesTheConfigurationThatWasEntered() {
        enterAll();

        assertThat(setup.finish()).isEmpty();

        var settings = written();
        assertThat(settings.store().apiUrl()).hasToString(STORE.url());
        assertThat(settings.store().catalogId()).isEqualTo(42);
        assertThat(settings.store().token()).isEqualTo("s3cret");
        assertThat(settings.display().locale()).isEqualTo(Locale.GERMANY);
        assertThat(settings.display().diagonalInches()).isEqualTo(43);
        assertThat(settings.sensors())
                .singleElement()
                .satisfies(it -> assertThat(it.port()).isEqualTo(PAD.port()));
        assertThat(settings.staff().findPinHash())
                .hasValueSatisfying(
                        pin -> assertThat(pin.matches("246810".toCharArray())).isTrue());
    }

    @Test
    void keepsWhatTheFileSaidBefore() {
        setup = setup(ConfigTables.EMPTY.with("operations", "port", 9000L).with("display", "theme", "dark"));
        enterAll();

        setup.finish();

        assertThat(written().operations().port()).isEqualTo(9000);
        assertThat(written().display().theme()).isEqualTo(Settings.Theme.DARK);
    }

    @Test
    void leavesASensorsNumberToItsPortWhereTheFileDid() {
        setup = setup(ConfigTables.EMPTY.withSensors(List.of(Map.of(
                "name", "slot", "kind", "ultrasonic", "driver", "a02yyuw", "port", "/dev/ttyUSB7", "median", 5L))));
        setup.enter(draft -> draft.with(STORE));

        setup.finish();

        assertThat(written().sensors())
                .singleElement()
                .isInstanceOfSatisfying(
                        DeviceSettings.DistanceSensor.class,
                        sensor -> assertThat(sensor.number()).isEqualTo(7));
    }

    @Test
    void cannotEndWithoutAStore() {
        assertThat(setup.finish()).hasValueSatisfying(words -> assertThat(words).contains("store.api_url"));
        assertThat(done).isEmpty();
    }

    @Test
    void endsOnce() {
        enterAll();
        setup.finish();
        setup.finish();

        assertThat(done).hasSize(1);
    }

    @Test
    void goesOnAfterAPowerCutWithAllButSecrets() throws IOException {
        enterAll();

        var resumed = setup(ConfigTables.EMPTY).draft();

        assertThat(resumed.store()).isEqualTo(STORE.withToken(""));
        assertThat(resumed.locale()).isEqualTo(Locale.GERMANY);
        assertThat(resumed.diagonalInches()).isEqualTo(43);
        assertThat(resumed.devices()).containsExactly(PAD);
        assertThat(resumed.hasPin()).isFalse();
        try (var files = Files.walk(folder.resolve("data"))) {
            assertThat(files.filter(Files::isRegularFile))
                    .allSatisfy(file -> assertThat(file).content().doesNotContain("s3cret", "pbkdf2"));
        }
    }

    @Test
    void beginsAnewWhereWhatWasKeptIsDamaged() throws IOException {
        Files.createDirectories(folder.resolve("data"));
        Files.writeString(folder.resolve("data").resolve("setup-draft.toml"), "[store\n\u0000");

        assertThat(setup(ConfigTables.EMPTY).draft().store()).isEqualTo(StoreEntry.EMPTY);
    }

    @Test
    void leavesNoDraftBehind() {
        enterAll();
        setup.finish();

        assertThat(folder.resolve("data").resolve("setup-draft.toml")).doesNotExist();
    }

    @Test
    void asksTheStoreThatWasEntered() {
        machine.findings.add(new Finding("catalog API", true, "answers"));
        setup.enter(draft -> draft.with(STORE));

        setup.tryStore();

        assertThat(machine.asked)
                .singleElement()
                .satisfies(asked -> assertThat(asked.catalogId()).isEqualTo(42));
        assertThat(setup.draft().trial())
                .isInstanceOfSatisfying(
                        StoreTrial.Done.class,
                        trial -> assertThat(trial.isReadable()).isTrue());
    }

    @Test
    void forgetsAnAnswerToAQuestionThatHasChangedMeanwhile() {
        machine.findings.add(new Finding("catalog API", true, "answers"));
        machine.whileAsking = () -> setup.enter(draft -> draft.with(STORE.withCatalogue("43")));
        setup.enter(draft -> draft.with(STORE));

        setup.tryStore();

        assertThat(setup.draft().trial()).isInstanceOf(StoreTrial.Untried.class);
    }

    @Test
    void asksNobodyWhereSomethingIsMissing() {
        setup.enter(draft -> draft.with(STORE.withToken("")));

        setup.tryStore();

        assertThat(machine.asked).isEmpty();
    }

    @Test
    void refusesASecondDeviceAtAPort() {
        setup.add(PAD);

        assertThat(setup.add(DeviceEntry.sensor("slot-1", "a02yyuw", PAD.port(), 1)))
                .hasValueSatisfying(words -> assertThat(words).contains("/dev/ttyUSB0", "sensor 1"));
        assertThat(setup.draft().devices()).containsExactly(PAD);
    }

    @Test
    void ticksADeviceAtItsFirstReading() {
        setup.add(PAD);
        assertThat(setup.look()).containsExactly(new DeviceCheck("pad-1", DeviceCheck.State.WAITING, ""));

        machine.readings.put("pad-1", "62E3086CED");

        assertThat(setup.look()).containsExactly(new DeviceCheck("pad-1", DeviceCheck.State.SEEN, "62E3086CED"));
    }

    @Test
    void staysTickedWhileOthersAreAdded() {
        setup.add(PAD);
        machine.readings.put("pad-1", "62E3086CED");
        setup.look();
        machine.readings.clear();

        setup.add(DeviceEntry.reader("pad-2", "rdm6300", "/dev/ttyUSB1"));

        assertThat(setup.look())
                .containsExactly(
                        new DeviceCheck("pad-1", DeviceCheck.State.SEEN, "62E3086CED"),
                        new DeviceCheck("pad-2", DeviceCheck.State.WAITING, ""));
    }

    @Test
    void saysWhatIsWrongWithADevice() {
        machine.status = new DeviceStatus.Absent("is not there: plug it in");
        setup.add(PAD);

        assertThat(setup.look())
                .containsExactly(new DeviceCheck("pad-1", DeviceCheck.State.TROUBLE, "is not there: plug it in"));
    }

    @Test
    void letsGoOfAllPortsAtTheEnd() {
        enterAll();
        setup.finish();

        assertThat(machine.open).isZero();
    }

    @Test
    void tellsWhoeverWatchesOfEachChangeOnce() {
        var seen = new ArrayList<SetupDraft>();
        setup.observe(seen::add);

        setup.enter(draft -> draft.withDiagonal(27));
        setup.enter(draft -> draft.withDiagonal(27));

        assertThat(seen).hasSize(1);
    }

    private void enterAll() {
        setup.enter(draft -> draft.in(Locale.GERMANY).withDiagonal(43).with(STORE));
        setup.add(PAD);
        setup.choosePin("246810".toCharArray());
    }

    private Setup setup(ConfigTables given) {
        var data = folder.resolve("data");
        return new Setup(
                SetupDraft.of(given, Locale.US, 32),
                machine,
                SETTINGS,
                new ConfigHome(folder.resolve("placard.toml"), data),
                data,
                Runnable::run,
                done::add);
    }

    private Settings written() {
        assertThat(done).hasSize(1);
        return switch (SETTINGS.read(done.getFirst())) {
            case SettingsResult.Usable<Settings>(var settings) -> settings;
            case SettingsResult.Unusable<Settings>(var problems) -> throw new AssertionError(problems.toString());
        };
    }
}
