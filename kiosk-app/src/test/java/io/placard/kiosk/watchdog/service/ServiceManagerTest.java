package io.placard.kiosk.watchdog.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ServiceManagerTest {
    private static final String HOW = "40 products; store: live";

    private final List<String> told = new ArrayList<>();
    private final AtomicLong nanos = new AtomicLong();
    private final ServiceManager service =
            new ServiceManager(() -> told::add, Optional.of(Duration.ofSeconds(30)), nanos::get);

    @Test
    void isReadyAtTheFirstFrame() {
        second(true, false);
        assertThat(told).isEmpty();

        second(true, true);
        assertThat(told).containsExactly("READY=1", "STATUS=" + HOW);
    }

    @Test
    void isReadyWithoutAFrameAfterTenSecondsAsAWindowThatNobodySeesIsNeverDrawn() {
        seconds(10, true, false);

        assertThat(told).contains("READY=1");
    }

    @Test
    void livesByASignEveryTenthOfTheLimit() {
        seconds(31, true, true);

        assertThat(told).filteredOn("WATCHDOG=1"::equals).hasSize(10);
    }

    @Test
    void doesNotLiveWhileTheJavaFxThreadOwesAnAnswer() {
        second(true, true);
        told.clear();

        seconds(60, false, true);

        assertThat(told).isEmpty();
    }

    @Test
    void isHeardForTheLastTimeThreeSecondsBeforeAHangAtMostSoThatTheKiosksOwnWatchdogComesFirst() {
        seconds(29, true, true);
        told.clear();
        var hungAt = nanos.get();

        seconds(3, true, true);

        assertThat(told).contains("WATCHDOG=1");
        assertThat(Duration.ofNanos(nanos.get() - hungAt)).isLessThanOrEqualTo(Duration.ofSeconds(3));
    }

    @Test
    void saysHowItIsOnlyWhenThatIsNew() {
        seconds(5, true, true);
        service.beat(true, true, "40 products;\nstore: offline");

        assertThat(told)
                .filteredOn(each -> each.startsWith("STATUS="))
                .containsExactly("STATUS=" + HOW, "STATUS=40 products; store: offline");
    }

    @Test
    void triesAgainUntilItIsHeard() {
        var isDeaf = new ArrayList<>(List.of(true, true));
        var patient = new ServiceManager(
                () -> message -> isDeaf.isEmpty() ? told.add(message) : isDeaf.removeLast() == null,
                Optional.empty(),
                nanos::get);

        for (var i = 0; i < 3; i++) {
            patient.beat(true, true, HOW);
        }

        assertThat(told).containsExactly("READY=1", "STATUS=" + HOW);
    }

    @Test
    void saysThatItEnds() {
        service.ends();

        assertThat(told).containsExactly("STOPPING=1\nSTATUS=Ends");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void findsSystemdByTheEnvironment(@TempDir Path folder) throws Throwable {
        var name = folder.resolve("notify").toString();

        try (var systemd = new DatagramReceiver(name)) {
            ServiceManager.of(Map.of("NOTIFY_SOCKET", name, "WATCHDOG_USEC", "30000000"), "Linux")
                    .beat(true, true, HOW);

            assertThat(systemd.next()).contains("READY=1");
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void saysNothingOnOtherSystems(@TempDir Path folder) throws Throwable {
        var name = folder.resolve("notify").toString();

        try (var systemd = new DatagramReceiver(name)) {
            ServiceManager.of(Map.of("NOTIFY_SOCKET", name), "Windows 11").beat(true, true, HOW);

            assertThat(systemd.next()).isEmpty();
        }
    }

    private void second(boolean isAnswered, boolean isPainted) {
        nanos.addAndGet(Duration.ofSeconds(1).toNanos());
        service.beat(isAnswered, isPainted, HOW);
    }

    private void seconds(int count, boolean isAnswered, boolean isPainted) {
        for (var i = 0; i < count; i++) {
            second(isAnswered, isPainted);
        }
    }
}
