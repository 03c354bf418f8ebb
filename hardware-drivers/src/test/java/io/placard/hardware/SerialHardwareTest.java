package io.placard.hardware;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.placard.hardware.simulated.PseudoTerminal;
import io.placard.hardware.simulated.SimulatedA02yyuw;
import io.placard.hardware.simulated.SimulatedRdm6300;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The whole way from bytes on real pseudo-terminals through jSerialComm to events. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has no pseudo-terminals")
@Timeout(20)
class SerialHardwareTest {
    private static final String TAG = "62E3086CED";

    private final BlockingQueue<HardwareEvent> events = new LinkedBlockingQueue<>();

    /** Stands for /dev/serial/by-id: a name that stays while the device file behind it changes. */
    @TempDir
    private Path names;

    private Path padPort;

    @BeforeEach
    void namePort() {
        padPort = names.resolve("pad");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void theNativeLibraryComesFromTheNamedFolderAndNotFromATemporaryOne() throws IOException {
        assertThat(Hardware.findTrouble(reader("/dev/null"))).isPresent();

        var folder = Path.of(System.getProperty("jSerialComm.library.path")).toRealPath();
        try (var libraries = Files.lines(Path.of("/proc/self/maps"))) {
            assertThat(libraries.filter(line -> line.contains("libjSerialComm")))
                    .isNotEmpty()
                    .allMatch(line -> line.contains(folder.toString()));
        }
    }

    @Test
    void aTagLaidOnThePadAndLiftedIsSeen() throws IOException, InterruptedException {
        try (var reader = SimulatedRdm6300.open();
                var hardware = pad(reader.port(), _ -> true)) {
            awaitStatus(DeviceStatus.Online.class);

            reader.put(TAG);
            assertThat(await(HardwareEvent.TagPut.class).tag()).isEqualTo(TAG);
            reader.remove();
            assertThat(await(HardwareEvent.TagRemoved.class).tag()).isEqualTo(TAG);

            var report = hardware.devices().getFirst();
            assertThat(report.findLastValue()).hasValue(TAG);
            assertThat(report.validFrames()).isPositive();
            assertThat(report.invalidFrames()).isZero();
        }
    }

    @Test
    void aTagThatLiesThereFromTheBeginningIsSeen() throws IOException, InterruptedException {
        try (var reader = SimulatedRdm6300.open()) {
            reader.put(TAG);
            try (var _ = pad(reader.port(), _ -> false)) {
                assertThat(await(HardwareEvent.TagPut.class).tag()).isEqualTo(TAG);
            }
        }
    }

    @Test
    void aHandBeforeASensorIsSeen() throws IOException, InterruptedException {
        try (var sensor = SimulatedA02yyuw.open()) {
            var settings = new DeviceSettings.DistanceSensor("slot-3", "a02yyuw", sensor.port(), 3, 120);
            sensor.distance(400);
            try (var hardware = Hardware.open(List.of(settings), _ -> false, Clock.systemUTC())) {
                hardware.listen(events::add);
                for (int i = 0; i < 8; i++) {
                    assertThat(await(HardwareEvent.Reading.class).value()).isEqualTo("400");
                }
                sensor.distance(60);
                assertThat(await(HardwareEvent.SlotCovered.class).number()).isEqualTo(3);
                sensor.distance(400);
                assertThat(await(HardwareEvent.SlotUncovered.class).number()).isEqualTo(3);
            }
        }
    }

    @Test
    void anEmptySlotIsLearned() throws IOException {
        try (var sensor = SimulatedA02yyuw.open()) {
            var settings = new DeviceSettings.DistanceSensor("slot-3", "a02yyuw", sensor.port(), 3, 120);
            sensor.distance(400);
            try (var hardware = Hardware.open(List.of(settings), _ -> false, Clock.systemUTC())) {
                assertThat(hardware.calibrate("slot-3"))
                        .succeedsWithin(Duration.ofSeconds(5))
                        .isInstanceOfSatisfying(
                                CalibrationResult.Proposed.class,
                                proposed -> assertThat(proposed.coveredMm()).isEqualTo(280));
                assertThatThrownBy(() -> hardware.calibrate("pad-A")).hasMessageContaining("\"pad-A\"");
            }
        }
    }

    @Test
    void anUnpluggedReaderCostsNothingAndIsBackWhenPluggedInAgain() throws IOException, InterruptedException {
        var first = SimulatedRdm6300.open();
        try (var hardware = pad(linkTo(first.port()), _ -> true)) {
            first.put(TAG);
            await(HardwareEvent.TagPut.class);

            Files.delete(padPort);
            first.close();
            var reconnecting = (DeviceStatus.Reconnecting) awaitStatus(DeviceStatus.Reconnecting.class);
            assertThat(reconnecting.reason()).contains("unplugged").contains(padPort.toString());
            assertThat(shareOfAProcessorUntil(() -> await(HardwareEvent.TagRemoved.class)))
                    .isLessThan(0.3);

            try (var second = SimulatedRdm6300.open()) {
                second.put(TAG);
                linkTo(second.port());
                awaitStatus(DeviceStatus.Online.class);
                await(HardwareEvent.TagPut.class);
                assertThat(hardware.devices().getFirst().reconnects()).isEqualTo(1);
            }
        }
    }

    @Test
    void aPortThatComesLaterIsOpened() throws IOException, InterruptedException {
        try (var hardware = pad(padPort.toString(), _ -> true)) {
            var absent = (DeviceStatus.Absent) awaitStatus(DeviceStatus.Absent.class);
            assertThat(absent.reason()).contains("There is no serial port " + padPort);

            try (var reader = SimulatedRdm6300.open()) {
                linkTo(reader.port());
                awaitStatus(DeviceStatus.Online.class);
                assertThat(hardware.devices().getFirst().reconnects()).isZero();
            }
        }
    }

    @Test
    void aDeviceThatTalksNonsenseIsFaultyUntilItTalksSense() throws IOException, InterruptedException {
        try (var line = PseudoTerminal.open();
                var hardware = pad(line.port(), _ -> true)) {
            awaitStatus(DeviceStatus.Online.class);

            line.write("R0480 \r".repeat(12).getBytes(StandardCharsets.US_ASCII));
            var faulty = (DeviceStatus.Faulty) awaitStatus(DeviceStatus.Faulty.class);
            assertThat(faulty.reason()).contains("baud rate").contains("driver").contains("wiring");
            assertThat(hardware.devices().getFirst().invalidFrames()).isPositive();

            line.write("\u000262E3086CED08\u0003".getBytes(StandardCharsets.US_ASCII));
            awaitStatus(DeviceStatus.Online.class);
        }
    }

    @Test
    void aListenerThatThrowsStopsNothing() throws IOException, InterruptedException {
        try (var reader = SimulatedRdm6300.open();
                var hardware = Hardware.open(List.of(reader(reader.port())), _ -> true, Clock.systemUTC())) {
            hardware.listen(event -> {
                throw new IllegalStateException("a listener's fault, on purpose");
            });
            hardware.listen(events::add);
            reader.put(TAG);

            await(HardwareEvent.TagPut.class);
            reader.remove();
            await(HardwareEvent.TagRemoved.class);
        }
    }

    @Test
    void aPortInUseAndAFileAreNamedAsSuch() throws IOException, InterruptedException {
        var file = Files.writeString(names.resolve("file"), "not a port");
        assertThat(Hardware.findTrouble(reader(file.toString())).orElseThrow()).contains("is not a serial port");
        try (var line = PseudoTerminal.open()) {
            assertThat(Hardware.findTrouble(reader(line.port()))).isEmpty();
            try (var _ = pad(line.port(), _ -> true)) {
                awaitStatus(DeviceStatus.Online.class);
                assertThat(Hardware.findTrouble(reader(line.port())).orElseThrow())
                        .contains("using " + line.port());
            }
        }
    }

    @Test
    void aDriverThatDoesNotExistIsRefusedAndTheOthersNamed() {
        var misspelt = new DeviceSettings.Reader("pad-A", "rdm630", "/dev/ttyUSB0");

        assertThatThrownBy(() -> Hardware.open(List.of(misspelt), _ -> true, Clock.systemUTC()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("pad-A")
                .hasMessageContaining("\"rdm630\"")
                .hasMessageContaining("rdm6300");
        assertThat(Hardware.readerDrivers()).contains("llrp", "nexmosphere", "pn532", "rdm6300");
        assertThat(Hardware.distanceSensorDrivers()).contains("a02yyuw", "us100");
    }

    private Hardware pad(String port, Predicate<String> isKnownTag) {
        var hardware = Hardware.open(List.of(reader(port)), isKnownTag, Clock.systemUTC());
        hardware.listen(events::add);
        return hardware;
    }

    private static DeviceSettings reader(String port) {
        return new DeviceSettings.Reader("pad-A", "rdm6300", port);
    }

    private String linkTo(String port) throws IOException {
        return Files.createSymbolicLink(padPort, Path.of(port)).toString();
    }

    private DeviceStatus awaitStatus(Class<? extends DeviceStatus> status) throws InterruptedException {
        while (true) {
            var changed = await(HardwareEvent.StatusChanged.class).status();
            if (status.isInstance(changed)) {
                return changed;
            }
        }
    }

    /** The next event of this kind; others before it are passed over. */
    private <E extends HardwareEvent> E await(Class<E> kind) throws InterruptedException {
        while (true) {
            var event = events.poll(SECONDS.toMillis(7), MILLISECONDS);
            assertThat(event).as("a %s", kind.getSimpleName()).isNotNull();
            if (kind.isInstance(event)) {
                return kind.cast(event);
            }
        }
    }

    private static double shareOfAProcessorUntil(Awaited awaited) throws InterruptedException {
        long start = System.nanoTime();
        var used = usedProcessorTime();
        awaited.await();
        return usedProcessorTime().minus(used).toNanos() / (double) (System.nanoTime() - start);
    }

    private static Duration usedProcessorTime() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow();
    }

    @FunctionalInterface
    private interface Awaited {
        void await() throws InterruptedException;
    }
}
