package io.placard.kiosk.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.hardware.DeviceSettings;
import io.placard.hardware.HardwareEvent;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SensorFeedTest {
    private final List<SensorEvent> events = new ArrayList<>();
    private final SensorFeed feed =
            new SensorFeed(List.of(new DeviceSettings.Reader("shelf", "nexmosphere", "/dev/ttyUSB0")));

    @Test
    void tellsOfAnAntennaByTheNamesOfBoth() {
        feed.listen(events::add);

        feed.accept(new HardwareEvent.TagPut("shelf/007", "004", 12));

        assertThat(events).containsExactly(new SensorEvent("shelf/007", "rfid", "tag_put", "004", null, null, 12));
    }

    @Test
    void tellsWhichSlotOfABusIsCovered() {
        feed.listen(events::add);

        feed.accept(new HardwareEvent.SlotCovered("shelf", 5, 12));

        assertThat(events).containsExactly(new SensorEvent("shelf", "rfid", "covered", null, 5, null, 12));
    }

    @Test
    void isSilentOfWhatIsNotConfigured() {
        feed.listen(events::add);

        feed.accept(new HardwareEvent.TagPut("another/007", "004", 12));

        assertThat(events).isEmpty();
    }
}
