package io.placard.kiosk.setup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DriverGuideTest {
    @ParameterizedTest
    @CsvSource({
        "pcsc:ACS ACR122U 00 00, '', 'card reader', pcsc",
        "/dev/ttyUSB0, usb:0403:6001:X:0, USB-MaxSonar, maxbotix",
        "/dev/ttyACM0, usb:2341:0043:X:0, Arduino Uno, line"
    })
    void guessesWhereTheDeviceGivesItselfAway(String port, String usbName, String description, String driver) {
        assertThat(DriverGuide.guess(port, usbName, description)).contains(driver);
    }

    @Test
    void guessesNothingOfAnAdapterThatManyReadersHave() {
        assertThat(DriverGuide.guess("/dev/ttyUSB0", "usb:0403:6001:A50285BI:0", "FT232R USB UART"))
                .isEmpty();
    }

    @Test
    void saysOfEachDriverWhatIsPrintedOnItsDevices() {
        assertThat(DriverGuide.drivers(true)).allSatisfy(DriverGuideTest::isTitled);
        assertThat(DriverGuide.drivers(false)).allSatisfy(DriverGuideTest::isTitled);
    }

    private static void isTitled(String driver) {
        assertThat(DriverGuide.title(driver)).isNotEqualTo(driver);
    }
}
