package io.placard.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.hardware.DeviceReport;
import io.placard.hardware.DeviceSettings;
import io.placard.hardware.DeviceStatus;
import io.placard.hardware.DeviceVitals;
import io.placard.hardware.health.Health;
import io.placard.kiosk.sensing.HealthWords;
import io.placard.kiosk.sensing.LiveDevice;
import io.placard.kiosk.staff.page.KioskFacts;
import io.placard.kiosk.staff.page.KioskFacts.State;
import io.placard.kiosk.ui.Texts;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class StaffFactsTest {
    private static final DeviceStatus ONLINE = new DeviceStatus.Online();

    @Test
    void aDeviceWithAnOpenPortThatIsNotWellIsTroubleWithItsRemedy() {
        var sensor = sensor(ONLINE, new Health.Silent(Duration.ofSeconds(12)));

        assertThat(sensor.state()).isEqualTo(State.CONNECTED);
        assertThat(sensor.trouble()).startsWith("Silent for 12 seconds. ").contains("Check its power");
    }

    @Test
    void aDeviceThatIsNotThereSaysOnlyWhatToDo() {
        var sensor = sensor(new DeviceStatus.Absent("Plug it in."), new Health.Absent("Plug it in."));

        assertThat(sensor.state()).isEqualTo(State.ABSENT);
        assertThat(sensor.trouble()).isEqualTo("Plug it in.");
    }

    @Test
    void whatIsWellOrSilentByNatureIsNoTrouble() {
        assertThat(sensor(ONLINE, new Health.Healthy()).trouble()).isEmpty();
        assertThat(sensor(ONLINE, new Health.Waiting()).trouble()).isEmpty();
    }

    private static KioskFacts.Sensor sensor(DeviceStatus status, Health health) {
        var settings = new DeviceSettings.DistanceSensor("slot-3", "a02yyuw", "/dev/ttyUSB3", 3, 120);
        var report = new DeviceReport(settings, status, null, null, 0, 0, 0);
        var vitals = new DeviceVitals(report, health, 0, 0, 0, Duration.ZERO, "", List.of(), OptionalInt.empty());
        return StaffFacts.sensor(new LiveDevice(vitals, HealthWords.of(health, new Texts(Locale.US)), ""));
    }
}
