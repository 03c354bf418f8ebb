package io.placard.hardware.serial.usb;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsbNameTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "usb:0403:6001:A50285BI:0",
                "usb:110a:1410:M_1-x.2:0.3",
                "usb:1a86:7523:0@0000:00:14.0-1.2",
                "usb:1a86:7523:0@xhci-hcd.0-2"
            })
    void aNameIsReadAsItIsWritten(String text) {
        assertThat(UsbName.parse(text).orElseThrow()).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/dev/ttyUSB3",
                "usb:",
                "usb:0403:6001",
                "usb:0403:6001:0",
                "usb:403:6001:A:0",
                "usb:0403:6001::0",
                "usb:1a86:7523:0@",
                "usb:1a86:7523@1-1.2",
                "usb:0403:6001:A:x"
            })
    void anythingElseIsNone(String text) {
        assertThat(UsbName.parse(text)).isEmpty();
    }

    @Test
    void theMakersNumbersMayBeInCapitals() {
        assertThat(UsbName.parse("usb:1A86:7523:S:0")).isEqualTo(UsbName.parse("usb:1a86:7523:S:0"));
    }
}
