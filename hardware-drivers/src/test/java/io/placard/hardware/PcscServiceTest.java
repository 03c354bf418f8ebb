package io.placard.hardware;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.placard.hardware.smartcard.PcscLine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The real service with a virtual reader: Debian's packages pcscd and vsmartcard-vpcd. Skipped where they are not
 * installed, the service runs already, or it cannot be started (only root may).
 */
@Timeout(60)
class PcscServiceTest {
    private static final Logger log = LoggerFactory.getLogger(PcscServiceTest.class);
    private static final Path SERVICE = Path.of("/usr/sbin/pcscd");
    private static final Path VIRTUAL_READER = Path.of("/etc/reader.conf.d/vpcd");
    private static final String TAG = "04A15E82B01990";
    private static final String OTHER = "B0864D25";
    private static final DeviceSettings PAD = new DeviceSettings.Reader("pad", "pcsc", "pcsc:Virtual PCD 00 00");

    private final BlockingQueue<HardwareEvent> events = new LinkedBlockingQueue<>();
    private Process service;

    @BeforeEach
    void start() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(SERVICE), "pcscd is not installed");
        assumeTrue(Files.exists(VIRTUAL_READER), "vsmartcard-vpcd is not installed");
        assumeTrue(Files.isWritable(Path.of("/run")), "only root may start pcscd");
        assumeFalse(isUp(), "pcscd runs already; its restart is not this test's to decide");
        startService();
    }

    @AfterEach
    void stop() throws InterruptedException {
        if (service != null) {
            killService();
        }
    }

    @Test
    void aCardComesAndGoes() throws IOException, InterruptedException {
        try (var hardware = open()) {
            awaitStatus(DeviceStatus.Online.class);
            long putAt = System.nanoTime();
            var card = VirtualCard.put(TAG);
            assertThat(await(HardwareEvent.TagPut.class).tag()).isEqualTo(TAG);
            log.info("put to event: {} ms", since(putAt));

            long liftedAt = System.nanoTime();
            card.close();
            assertThat(await(HardwareEvent.TagRemoved.class).tag()).isEqualTo(TAG);
            log.info("lifted to event: {} ms", since(liftedAt));
            assertThat(hardware.devices().getFirst().invalidFrames()).isZero();
        }
    }

    @Test
    void theServiceMayBeKilledAndStartedAgainUnderAKioskThatRuns() throws IOException, InterruptedException {
        try (var _ = open()) {
            VirtualCard.put(TAG).close();
            awaitStatus(DeviceStatus.Online.class);
            for (var tag : List.of(TAG, OTHER, TAG)) {
                long killedAt = System.nanoTime();
                killService();
                awaitStatus(DeviceStatus.Reconnecting.class);
                log.info("killed to noticed: {} ms", since(killedAt));
                events.clear();

                long startedAt = System.nanoTime();
                startService();
                try (var _ = VirtualCard.put(tag)) {
                    assertThat(await(HardwareEvent.TagPut.class).tag()).isEqualTo(tag);
                    log.info("started to heard again: {} ms", since(startedAt));
                }
                assertThat(await(HardwareEvent.TagRemoved.class).tag()).isEqualTo(tag);
            }
        }
    }

    @Test
    void aKioskThatStartsBeforeTheServiceHearsItLater() throws IOException, InterruptedException {
        killService();
        try (var _ = open()) {
            assertThat(awaitStatus(DeviceStatus.Absent.class).reason()).contains("not running", "pcscd.socket");

            startService();
            try (var _ = VirtualCard.put(TAG)) {
                assertThat(await(HardwareEvent.TagPut.class).tag()).isEqualTo(TAG);
            }
        }
    }

    @Test
    void saysWhichReadersThereAreWhereTheConfiguredOneIsNot() {
        assertThat(Hardware.findTrouble(new DeviceSettings.Reader("pad", "pcsc", "pcsc:ACS*")))
                .hasValueSatisfying(words -> assertThat(words).contains("no card reader", "\"Virtual PCD 00 00\""));
        assertThat(PcscLine.list()).contains("pcsc:Virtual PCD 00 00");
    }

    @Test
    void closesWithinTwoSeconds() throws InterruptedException {
        var hardware = open();
        awaitStatus(DeviceStatus.Online.class);
        long begun = System.nanoTime();
        hardware.close();

        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(2));
    }

    private Hardware open() {
        var hardware = Hardware.open(List.of(PAD), _ -> false, Clock.systemUTC());
        hardware.listen(events::add);
        return hardware;
    }

    private void startService() throws IOException, InterruptedException {
        service = new ProcessBuilder(SERVICE.toString(), "--foreground")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        long deadline = System.nanoTime() + SECONDS.toNanos(5);
        while (!isUp() && System.nanoTime() < deadline) {
            TimeUnit.MILLISECONDS.sleep(10);
        }
        assumeTrue(isUp(), "pcscd does not start here");
    }

    private void killService() throws InterruptedException {
        service.destroyForcibly().waitFor();
    }

    private static boolean isUp() {
        return !PcscLine.list().isEmpty();
    }

    private static long since(long nanos) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - nanos);
    }

    private <S extends DeviceStatus> S awaitStatus(Class<S> type) throws InterruptedException {
        while (true) {
            var status = await(HardwareEvent.StatusChanged.class).status();
            if (type.isInstance(status)) {
                return type.cast(status);
            }
        }
    }

    private <E extends HardwareEvent> E await(Class<E> type) throws InterruptedException {
        while (true) {
            var event = events.poll(15, SECONDS);
            assertThat(event).as("an event of %s", type.getSimpleName()).isNotNull();
            if (type.isInstance(event)) {
                return type.cast(event);
            }
        }
    }
}
