package io.placard.hardware.simulated;

import static java.time.Duration.ofMillis;
import static org.assertj.core.api.Assertions.assertThat;

import io.placard.hardware.simulated.fault.Fault;
import io.placard.hardware.simulated.fault.Faults;
import io.placard.hardware.simulated.fault.LineState;
import io.placard.hardware.simulated.script.Bytes;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FaultsTest {
    private static final Bytes FRAME = Bytes.hex("FF 07 A1 A7");

    private final FaultyLine line = new FaultyLine();

    @Test
    void faultsFollowOneAnother() {
        var script = Faults.script()
                .after(ofMillis(500))
                .silence(ofMillis(300))
                .after(ofMillis(100))
                .unplug()
                .after(ofMillis(50))
                .plugIn();

        assertThat(script.timed())
                .extracting(Faults.Timed::at)
                .containsExactly(ofMillis(500), ofMillis(800), ofMillis(900), ofMillis(950));
        assertThat(script.end()).isEqualTo(ofMillis(950));
        assertThat(script.timed().get(1).fault()).isEqualTo(new Fault.Becomes(new LineState.Sound()));
    }

    @Test
    void aSoundLineChangesNothing() {
        assertThat(line.fromDevice(FRAME)).isEqualTo(FRAME);
        assertThat(line.toDevice(FRAME)).isEqualTo(FRAME);
        assertThat(line.ownNoise()).isEqualTo(Bytes.NONE);
    }

    @Test
    void theNextFramesAreCutInHalf() {
        line.truncate(1);

        assertThat(line.fromDevice(FRAME)).hasToString("FF07");
        assertThat(line.fromDevice(FRAME)).isEqualTo(FRAME);
    }

    @Test
    void oneBitOfTheNextFramesIsTurnedOver() {
        line.flip(1, new Random(1));
        var flipped = line.fromDevice(FRAME);

        int bits = 0;
        for (int i = 0; i < FRAME.length(); i++) {
            bits += Integer.bitCount(flipped.at(i) ^ FRAME.at(i));
        }
        assertThat(bits).isOne();
        assertThat(line.fromDevice(FRAME)).isEqualTo(FRAME);
    }

    @Test
    void aStuckLineSaysItsByteAndNothingElse() {
        line.become(new LineState.Stuck(0x02));

        assertThat(line.fromDevice(FRAME)).isEqualTo(Bytes.NONE);
        assertThat(line.ownNoise().toString()).matches("(02)+");
    }

    @Test
    void aSilentLineCarriesNothing() {
        line.become(new LineState.Silent());

        assertThat(line.fromDevice(FRAME)).isEqualTo(Bytes.NONE);
        assertThat(line.toDevice(FRAME)).isEqualTo(Bytes.NONE);
        assertThat(line.ownNoise()).isEqualTo(Bytes.NONE);
    }

    /** 41 is 0 10000010 1 on the line, first things first; at twice the speed 0 01100000 0 and 0 00011001 1. */
    @Test
    void atTheWrongSpeedOtherBytesAreHeard() {
        line.become(new LineState.WrongBaud());

        assertThat(line.fromDevice(Bytes.of(0x41))).hasToString("0698");
    }
}
