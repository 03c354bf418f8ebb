package io.placard.kiosk.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.hardware.DeviceReport;
import io.placard.hardware.DeviceSettings;
import io.placard.hardware.DeviceStatus;
import io.placard.hardware.HardwareEvent.Reading;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class SensorBoardTest {
    private static final Duration SECOND = Duration.ofSeconds(1);

    private static final DeviceSettings SLOT =
            new DeviceSettings.DistanceSensor("slot-3", "a02yyuw", "/dev/ttyUSB3", 3, 120);
    private static final DeviceSettings BUS = new DeviceSettings.Reader("bus", "nexmosphere", "/dev/ttyUSB4");

    private final SensorBoard board = new SensorBoard(List.of(SLOT, BUS));

    @Test
    void tellsStateRateBrokenFramesAndLastValue() {
        board.lines(List.of(report(100, 2)), SECOND);

        assertThat(board.lines(List.of(report(112, 3)), SECOND))
                .containsExactly("slot-3           connected      12.0/s      3 broken  620");
    }

    @Test
    void drawsTheCourseOfDistances() {
        for (var mm : List.of(100, 100, 450, 800)) {
            board.read(new Reading("slot-3", String.valueOf(mm), 1));
        }

        assertThat(board.lines(List.of(report(1, 0)), SECOND).getFirst()).endsWith(" ▁▁▄█");
    }

    /** Nexmosphere's tags are numbers of three digits. */
    @Test
    void aReadersNumbersAreNoDistances() {
        assertThat(board.read(new Reading("bus", "004", 1))).isFalse();
        assertThat(board.read(new Reading("slot-3", "620", 1))).isTrue();
    }

    @Test
    void aMissingEchoIsNoNumber() {
        assertThat(board.read(new Reading("slot-3", "-", 1))).isTrue();

        assertThat(board.lines(List.of(report(1, 0)), SECOND).getFirst()).endsWith("620");
    }

    @Test
    void noiseIsNoMountain() {
        var course = new Sparkline(3);
        List.of(400, 403, 397).forEach(course::add);

        assertThat(course).hasToString("▁▂▁");
    }

    @Test
    void aCourseShowsTheLatestNumbersOnly() {
        var course = new Sparkline(3);
        List.of(900, 100, 100, 200).forEach(course::add);

        assertThat(course).hasToString("▁▁█");
    }

    private static DeviceReport report(long valid, long invalid) {
        return new DeviceReport(SLOT, new DeviceStatus.Online(), "620", null, valid, invalid, 0);
    }
}
