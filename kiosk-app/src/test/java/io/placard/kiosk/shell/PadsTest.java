package io.placard.kiosk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.hardware.DeviceStatus;
import io.placard.hardware.HardwareEvent;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PadsTest {
    private final Pads pads = new Pads(Set.of("pad-A", "pad-B"));

    @Test
    void answerOnceTheirReadersAreOnline() {
        assertThat(pads.isAnyAnswering()).isFalse();

        changed("pad-B", new DeviceStatus.Online());

        assertThat(pads.isAnyAnswering()).isTrue();
    }

    @Test
    void fallSilentWithTheLastReader() {
        changed("pad-A", new DeviceStatus.Online());
        changed("pad-B", new DeviceStatus.Online());
        changed("pad-A", new DeviceStatus.Reconnecting("unplugged"));
        assertThat(pads.isAnyAnswering()).isTrue();

        changed("pad-B", new DeviceStatus.Absent("unplugged"));

        assertThat(pads.isAnyAnswering()).isFalse();
    }

    @Test
    void areNotTheSlots() {
        changed("slot-1", new DeviceStatus.Online());

        assertThat(pads.isAnyAnswering()).isFalse();
    }

    private void changed(String device, DeviceStatus status) {
        pads.on(new HardwareEvent.StatusChanged(device, status, 0));
    }
}
