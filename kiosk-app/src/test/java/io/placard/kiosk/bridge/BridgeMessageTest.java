package io.placard.kiosk.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.hardware.DeviceStatus;
import io.placard.hardware.HardwareEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BridgeMessageTest {
    @Test
    void aTagIsToldByItsHexDigits() {
        var put = new HardwareEvent.TagPut("pad-A", "62E3086CED", 1);
        assertThat(BridgeMessage.of(put, "/dev/ttyUSB0")).contains(new BridgeMessage("tag_put", "62E3086CED"));

        var removed = new HardwareEvent.TagRemoved("pad-A", "62E3086CED", 1);
        assertThat(BridgeMessage.of(removed, "/dev/ttyUSB0")).contains(new BridgeMessage("tag_remove", "62E3086CED"));
    }

    @ParameterizedTest
    @CsvSource({
        "/dev/ttyUSB3, 3, /dev/ttyUSB3",
        "COM12, 12, COM12",
        "/dev/ttyUSB3, 7, /dev/ttyUSB3#7",
        "/dev/ttyUSB13, 3, /dev/ttyUSB13#3",
        "tcp://10.0.0.5:4001, 2, tcp://10.0.0.5:4001#2"
    })
    void aSlotIsToldByItsPortThatEndsWithTheSlotsNumber(String port, int number, String told) {
        var covered = new HardwareEvent.SlotCovered("slot", number, 1);
        assertThat(BridgeMessage.of(covered, port)).contains(new BridgeMessage("sensor_covered", told));

        var free = new HardwareEvent.SlotUncovered("slot", number, 1);
        assertThat(BridgeMessage.of(free, port)).contains(new BridgeMessage("sensor_uncovered", told));
    }

    @Test
    void singleReadingsAndPortsThatComeAndGoAreNotTold() {
        assertThat(BridgeMessage.of(new HardwareEvent.Reading("slot", "140", 1), "COM1"))
                .isEmpty();
        assertThat(BridgeMessage.of(new HardwareEvent.StatusChanged("slot", new DeviceStatus.Online(), 1), "COM1"))
                .isEmpty();
    }
}
