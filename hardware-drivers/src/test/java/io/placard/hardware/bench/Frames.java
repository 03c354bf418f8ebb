package io.placard.hardware.bench;

import io.placard.hardware.SteadyDevice;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What one frame costs that changes nothing: ns, and bytes of memory. Alone, from its bytes through decoder and
 * tracker; whole, to the listener of the device.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 2, time = 1)
public class Frames {
    /** A device that says the same again and again. */
    @State(Scope.Thread)
    @SuppressWarnings("NullAway.Init") // JMH sets the fields.
    public static class Line {
        @Param({
            "rdm6300",
            "em18",
            "parallax",
            "nexmosphere",
            "line as reader",
            "pn532",
            "r200",
            "r2000",
            "chafon",
            "llrp",
            "a02yyuw",
            "maxbotix",
            "line as sensor",
            "jsn-sr04t",
            "urm37",
            "us100"
        })
        private String device;

        @Param({"false", "true"})
        private boolean whole;

        private SteadyDevice steady;

        @Setup(Level.Trial)
        public void open() {
            steady = new SteadyDevice(device, whole);
            steady.open();
        }
    }

    @Benchmark
    public long oneFrame(Line line) {
        return line.steady.sayAgain();
    }
}
