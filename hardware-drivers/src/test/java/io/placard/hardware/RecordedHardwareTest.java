package io.placard.hardware;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.hardware.HardwareEvent.TagPut;
import io.placard.hardware.simulated.SimulatedRdm6300;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A shop's trouble, taken down in one place and looked at in another. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has no pseudo-terminals")
class RecordedHardwareTest {
    private static final String TAG = "62E3086CED";

    private final BlockingQueue<HardwareEvent> events = new LinkedBlockingQueue<>();

    @Test
    void aRecordingPlayedBackGivesTheSameEvents(@TempDir Path folder) throws IOException, InterruptedException {
        var file = folder.resolve("recording.txt");
        try (var reader = SimulatedRdm6300.open();
                var hardware = Hardware.record(devices(reader.port()), tag -> false, Clock.systemUTC(), file)) {
            hardware.listen(events::add);
            reader.put(TAG);
            awaitTag();
        }
        try (var hardware = Hardware.open(devices("replay:" + file + "#pad-A"), tag -> false, Clock.systemUTC())) {
            hardware.listen(events::add);
            awaitTag();
        }
    }

    private static List<DeviceSettings> devices(String port) {
        return List.of(new DeviceSettings.Reader("pad-A", "rdm6300", port));
    }

    private void awaitTag() throws InterruptedException {
        var event = events.poll(5, TimeUnit.SECONDS);
        while (!(event instanceof TagPut)) {
            assertThat(event).as("an event within 5 s").isNotNull();
            event = events.poll(5, TimeUnit.SECONDS);
        }
        assertThat(((TagPut) event).tag()).isEqualTo(TAG);
        events.clear();
    }
}
