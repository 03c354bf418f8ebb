package io.placard.kiosk.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.hardware.CalibrationResult;
import io.placard.hardware.DeviceStatus;
import io.placard.hardware.HardwareEvent;
import io.placard.kiosk.command.KioskStarter.DemoRequest;
import io.placard.kiosk.command.KioskStarter.RunRequest;
import io.placard.kiosk.command.Probes.Finding;
import io.placard.kiosk.settings.Folders;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlacardCommandTest {
    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final List<Object> started = new ArrayList<>();
    private final FakeProbes probes = new FakeProbes();
    private Path config;

    @BeforeEach
    void writeConfig() throws IOException {
        config = Files.writeString(folder.resolve("placard.toml"), """
                [store]
                api_url = "http://127.0.0.1:1/api/v1"
                catalog_id = 1
                token = "t"
                [[sensor]]
                name = "pad-A"
                kind = "rfid"
                driver = "rdm6300"
                port = "/dev/ttyUSB0"
                """);
    }

    @AfterEach
    void restoreHome() {}

    @ParameterizedTest
    @ValueSource(strings = {"--help", "run --help", "demo --help", "check -h", "sensors --help", "pin --help"})
    void saysHowToCallIt(String words) {
        assertThat(execute(words)).isEqualTo(ExitCode.OK);
        assertThat(out.toString()).startsWith("Usage: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--version", "run --version", "pin -V"})
    void saysWhichVersionItIs(String words) {
        assertThat(execute(words)).isEqualTo(ExitCode.OK);
        assertThat(out.toString()).startsWith("placard ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--colour",
                "walk",
                "run",
                "run --config",
                "run --config a --config b",
                "run --colour",
                "demo --products many",
                "demo --products 0",
                "check"
            })
    void refusesWhatItCannotUse(String words) {
        assertThat(execute(words)).isEqualTo(ExitCode.UNUSABLE);
        assertThat(err.toString()).isNotBlank().doesNotContain("\tat ");
        assertThat(started).isEmpty();
    }

    @Test
    void runsTheKioskOfTheConfig() {
        assertThat(execute("run --config " + config + " --data-dir " + folder + "/data --require-display"))
                .isEqualTo(7);
        assertThat(started).singleElement().isInstanceOfSatisfying(RunRequest.class, request -> {
            assertThat(request.settings().store().catalogId()).isEqualTo(1);
            assertThat(request.folders()).isEqualTo(Folders.in(folder.resolve("data")));
            assertThat(request.requireDisplay()).isTrue();
        });
    }

    @Test
    void keepsLogsWhereItIsTold() {
        execute("run --config=" + config + " --data-dir=" + folder + " --log-dir=" + folder + "/l");

        assertThat(started)
                .singleElement()
                .isInstanceOfSatisfying(
                        RunRequest.class,
                        request -> assertThat(request.folders()).isEqualTo(new Folders(folder, folder.resolve("l"))));
    }

    @Test
    void runsTheDemoInAFolderOfItsOwn() {
        assertThat(execute("demo --products 9")).isEqualTo(8);
        assertThat(started).singleElement().isInstanceOfSatisfying(DemoRequest.class, request -> {
            assertThat(request.products()).isEqualTo(9);
            assertThat(request.folders().dataDir()).isEqualTo(folder.resolve("placard/demo"));
            assertThat(request.requireDisplay()).isFalse();
        });
    }

    @Test
    void saysWhatIsWrongWithTheConfig() throws IOException {
        Files.writeString(config, "[stor]\n");

        assertThat(execute("run --config " + config)).isEqualTo(ExitCode.UNUSABLE);
        assertThat(err.toString()).contains(config + ":1:1: stor: is no known table; the nearest is store");
    }

    @Test
    void checksEverythingLineByLine() {
        probes.store.add(Finding.usable("catalogue API", "answers"));

        assertThat(execute("check --config " + config + " --data-dir " + folder))
                .isEqualTo(ExitCode.OK);
        assertThat(out.toString().lines())
                .satisfiesExactly(
                        line -> assertThat(line).isEqualTo("ok      config: " + config),
                        line -> assertThat(line).startsWith("ok      data folder: " + folder),
                        line -> assertThat(line).isEqualTo("ok      display: there is one"),
                        line -> assertThat(line).isEqualTo("ok      catalogue API: answers"),
                        line -> assertThat(line).isEqualTo("ok      pad-A: /dev/ttyUSB0"));
    }

    @Test
    void saysWhatIsNotUsableAndFails() {
        probes.noDisplay = "DISPLAY is not set";

        assertThat(execute("check --config " + config + " --data-dir " + config))
                .isEqualTo(ExitCode.CHECK_FAILED);
        assertThat(out.toString())
                .contains("FAILED  display: DISPLAY is not set")
                .contains("FAILED  data folder: ");
        assertThat(execute("check --config " + folder.resolve("none"))).isEqualTo(ExitCode.CHECK_FAILED);
        assertThat(out.toString()).contains("FAILED  config: " + folder.resolve("none") + ": does not exist");
    }

    @Test
    void listsSerialPorts() {
        assertThat(execute("sensors")).isEqualTo(ExitCode.OK);
        assertThat(out.toString()).contains("/dev/ttyUSB0  FT232R");
    }

    @Test
    void showsWhatIsNewFromTheSensorsUntilItIsStopped() {
        probes.events.add(new HardwareEvent.Reading("pad-A", "04A1", 1));
        probes.events.add(new HardwareEvent.Reading("pad-A", "04A1", 2));
        probes.events.add(new HardwareEvent.TagPut("pad-A", "04A1", 2));
        Thread.currentThread().interrupt();

        assertThat(execute("sensors --config " + config)).isEqualTo(ExitCode.OK);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(out.toString().lines()).endsWith("pad-A: 04A1", "pad-A: tag 04A1 put", "pad-A: starting");
        assertThat(probes.isClosed).isTrue();
    }

    @Test
    void proposesTheThresholdOfAnEmptySlot() throws IOException {
        writeSlot();
        probes.status = new DeviceStatus.Online();
        probes.calibration = new CalibrationResult.Proposed(400, 280, 20);

        assertThat(execute("sensors --calibrate slot-3 --config " + config)).isEqualTo(ExitCode.OK);
        assertThat(out.toString().lines()).last().isEqualTo("covered_mm = 280");
    }

    @Test
    void saysWhyThereIsNoThresholdToPropose() throws IOException {
        writeSlot();
        probes.status = new DeviceStatus.Online();
        assertThat(execute("sensors --calibrate slot-3 --config " + config)).isEqualTo(ExitCode.CHECK_FAILED);
        assertThat(err.toString()).contains("No readings came.");

        probes.status = new DeviceStatus.Absent("There is no serial port /dev/ttyUSB3.");
        assertThat(execute("sensors --calibrate slot-3 --config " + config)).isEqualTo(ExitCode.CHECK_FAILED);
        assertThat(err.toString()).contains("There is no serial port /dev/ttyUSB3.");
    }

    @Test
    void onlyADistanceSensorOfTheConfigCanBeCalibrated() throws IOException {
        writeSlot();

        assertThat(execute("sensors --calibrate pad-A --config " + config)).isEqualTo(ExitCode.UNUSABLE);
        assertThat(err.toString()).contains("\"pad-A\"").contains("slot-3");
        assertThat(execute("sensors --calibrate slot-3")).isEqualTo(ExitCode.UNUSABLE);
        assertThat(err.toString()).contains("needs --config");
    }

    private void writeSlot() throws IOException {
        Files.writeString(config, """
                [[sensor]]
                name = "slot-3"
                kind = "ultrasonic"
                driver = "a02yyuw"
                port = "/dev/ttyUSB3"
                """, StandardOpenOption.APPEND);
    }

    private int execute(String words) {
        var terminal = new Terminal(new StringReader(""), new PrintWriter(out, true), new PrintWriter(err, true));
        return new PlacardCommand(
                        terminal, Map.of("XDG_DATA_HOME", folder.toString()), new FakeStarter(started), probes)
                .execute(words.isEmpty() ? List.of() : List.of(words.split(" ")));
    }
}
