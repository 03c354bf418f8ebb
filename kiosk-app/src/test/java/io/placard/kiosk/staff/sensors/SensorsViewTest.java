package io.placard.kiosk.staff.sensors;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.kiosk.samples.OnFxThread;
import io.placard.kiosk.staff.place.TimeWords;
import io.placard.kiosk.staff.sensors.SensorFacts.Counts;
import io.placard.kiosk.staff.sensors.SensorFacts.Health;
import io.placard.kiosk.staff.sensors.SensorFacts.LastReading;
import io.placard.kiosk.staff.sensors.SensorFacts.Mood;
import io.placard.kiosk.staff.sensors.SensorFacts.Slot;
import io.placard.kiosk.staff.sensors.SensorFacts.Wiring;
import io.placard.kiosk.ui.Texts;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnFxThread.class)
class SensorsViewTest {
    private final List<String> calibrated = new ArrayList<>();

    @Test
    void looksOnlyWhileItIsShown() {
        var view = view(1);
        assertThat(view.isLooking()).isTrue();

        view.leave();

        assertThat(view.isLooking()).isFalse();
    }

    @Test
    void twelveDevicesAreTallerThanTheScreenAndSoAreScrolled() {
        var view = view(12);

        view.content().applyCss();

        assertThat(view.content().prefHeight(968)).isGreaterThan(1920);
        view.leave();
    }

    @Test
    void saysWhatToDoWhereThereIsNoDevice() {
        var view = view(0);

        assertThat(view.content().getChildrenUnmodifiable()).hasSize(1);
        assertThat(view.content().lookup("#sensors-calibrate")).isNull();
        view.leave();
    }

    @Test
    void theButtonCalibratesItsOwnSensor() {
        var view = view(2);
        var second = (SensorCard) view.content().getChildrenUnmodifiable().getLast();

        ((Button) second.lookup("#sensors-calibrate")).fire();

        assertThat(calibrated).containsExactly("slot-2");
        view.leave();
    }

    private SensorsView view(int devices) {
        var texts = new Texts(Locale.US);
        var facts = IntStream.rangeClosed(1, devices)
                .mapToObj(SensorsViewTest::slot)
                .toList();
        var times = new TimeWords(texts, InstantSource.system(), () -> ZoneOffset.UTC);
        var model = new SensorsViewModel(() -> facts, times, (name, _) -> calibrated.add(name));
        return new SensorsView(model, OnFxThread.theme(1080, 1920), texts);
    }

    private static SensorFacts slot(int number) {
        return new SensorFacts(
                "slot-" + number,
                new Wiring("a02yyuw", "/dev/ttyUSB" + number),
                Optional.of(new Slot(number, 120, List.of(620, -1, 45))),
                new Health(Mood.WELL, "Well", ""),
                new LastReading(null, null),
                new Counts(0, 0, 0, 0, 0),
                "",
                "");
    }
}
