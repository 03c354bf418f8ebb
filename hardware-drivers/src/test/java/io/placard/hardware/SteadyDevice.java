package io.placard.hardware;

import io.placard.hardware.driver.Driver;
import io.placard.hardware.driver.Findings;
import io.placard.hardware.serial.Attendant;
import io.placard.hardware.serial.Moment;
import io.placard.hardware.serial.SerialLine;
import io.placard.hardware.serial.SerialLineException;
import io.placard.hardware.turn.Turnstiles;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * For benchmarks: a device at which nothing changes. It says its one frame each period, or answers what it is asked.
 */
public final class SteadyDevice {
    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final long PERIOD_NANOS = 125_000_000;
    private static final String A02 = "FF07A1A7";
    private static final String ACK = "0000FF00FF00";
    private static final String CONFIGURED = ACK + "0000FF02FED533F800";

    private static final Map<String, Script> SCRIPTS = Map.ofEntries(
            Map.entry("rdm6300", says("\u000262E3086CED08\u0003")),
            Map.entry("em18", says("4500C5D1E9B8")),
            Map.entry("parallax", says("\n0F0184F07A\r")),
            Map.entry("nexmosphere", says("X005B[Dz=AB]\r\n")),
            Map.entry("line as reader", says("tag 62E3086CED\r\n")),
            Map.entry(
                    "pn532",
                    answers(Map.of(
                            "0000FF03FDD414011700", ACK + "0000FF02FED5151600",
                            "0000FF06FAD43205FF0102F300", CONFIGURED,
                            "0000FF04FCD4320100F900", CONFIGURED,
                            "0000FF03FDD45200DA00", ACK + "0000FF03FDD55300D800",
                            "0000FF04FCD44A0100E100", ACK + "0000FF0CF4D54B010100040804B0864D252600"))),
            Map.entry(
                    "r200",
                    answers(Map.of(
                            "BB00280000287E", "BB01280001002A7E",
                            "BB00220000227E", "BB02220011C9340030751FEB705C5904E3D50D703A76EF7E"))),
            Map.entry(
                    "r2000",
                    answers(Map.of(
                            "A004FF7400E9",
                            "A004017410D7",
                            "A004FF8901D3",
                            "A0130189043000E200301666130121155074EF45BFA00A018900000000000001CB"))),
            Map.entry("chafon", saysBytes("1500010301010C0000000000000000000003136BB1A5")),
            Map.entry(
                    "llrp",
                    saysBytes("043D0000002C4095892F00F000228D3005FB63AC1F3841EC88046781000186CE"
                            + "820004EC2EA8354C09880001")),
            Map.entry("a02yyuw", saysBytes(A02)),
            Map.entry("maxbotix", says("R0480 \r")),
            Map.entry("line as sensor", says("Distance: 480 mm\r\n")),
            Map.entry("jsn-sr04t", answers(Map.of("55", A02))),
            Map.entry("urm37", answers(Map.of("22000022", "22003052"))),
            Map.entry("us100", answers(Map.of("55", "01E0", "50", "43"))));

    private final String name;
    private final Attendant attendant;
    private final byte[] itself;
    private final Map<Integer, byte[]> scripted = new HashMap<>();
    private final Deque<byte[]> answers = new ArrayDeque<>();
    private long nanos = PERIOD_NANOS;
    private long readings;

    private record Script(String itself, Map<String, String> answers) {}

    /**
     * A device nobody has opened yet.
     *
     * @param isWhole whether to go the whole way to the listener, or from the bytes to what the driver finds
     */
    public SteadyDevice(String name, boolean isWhole) {
        this.name = name;
        var script = SCRIPTS.getOrDefault(name, saysBytes(""));
        itself = HEX.parseHex(script.itself);
        script.answers.forEach(
                (question, answer) -> scripted.put(Arrays.hashCode(HEX.parseHex(question)), HEX.parseHex(answer)));
        var driver = name.substring(0, name.indexOf(' ') < 0 ? name.length() : name.indexOf(' '));
        var settings = Hardware.distanceSensorDrivers().contains(driver) && !name.endsWith("reader")
                ? new DeviceSettings.DistanceSensor("slot", driver, "port", 1, 350)
                : new DeviceSettings.Reader("pad", driver, "port");
        attendant = isWhole
                ? new Device(settings, _ -> true, new Turnstiles(), this::heard)
                : new Alone(Drivers.make(settings, _ -> true, new Turnstiles(), new Counting()));
    }

    /** Opens the line and lets the driver set the device up. */
    public void open() {
        attendant.opened(new Line(), new Moment(nanos, 0));
        long before = readings;
        for (int i = 0; i < 40; i++) {
            sayAgain();
        }
        if (readings - before < 10) {
            throw new IllegalStateException(name + " was read " + (readings - before) + " times in 40 periods");
        }
    }

    /** One more period; how many readings there were so far. */
    public long sayAgain() {
        nanos += PERIOD_NANOS;
        var now = new Moment(nanos, nanos / 1000);
        attendant.passed(nanos, now);
        if (itself.length > 0) {
            attendant.received(itself, itself.length, now);
        }
        while (!answers.isEmpty()) {
            var answer = answers.remove();
            attendant.received(answer, answer.length, now);
        }
        attendant.passed(nanos, now);
        return readings;
    }

    private void asked(byte[] question) {
        if (!scripted.isEmpty()) {
            var answer = scripted.get(Arrays.hashCode(question));
            if (answer != null) {
                answers.add(answer);
            }
        }
    }

    private void heard(HardwareEvent event) {
        if (event instanceof HardwareEvent.Reading) {
            readings++;
        }
    }

    private static Script says(String text) {
        return saysBytes(HEX.formatHex(text.getBytes(StandardCharsets.US_ASCII)));
    }

    private static Script saysBytes(String hex) {
        return new Script(hex, Map.of());
    }

    private static Script answers(Map<String, String> hex) {
        return new Script("", hex);
    }

    /** A driver without what surrounds it. */
    private record Alone(Driver driver) implements Attendant {
        @Override
        public void opened(SerialLine line, Moment now) {
            driver.opened(now);
        }

        @Override
        public void received(byte[] bytes, int count, Moment now) {
            for (int i = 0; i < count; i++) {
                driver.received(bytes[i], now);
            }
        }

        @Override
        public void passed(long silentUntilNanos, Moment now) {
            driver.passed(silentUntilNanos, now);
        }

        @Override
        public void lost(SerialLineException reason, Moment now) {
            driver.lost(now);
        }

        @Override
        public void unavailable(SerialLineException reason, Moment now) {}
    }

    private final class Counting implements Findings {
        @Override
        public void valid(String reading, Moment now) {
            readings++;
        }

        @Override
        public void invalid() {}

        @Override
        public void put(String place, String tag, Moment now) {}

        @Override
        public void removed(String place, String tag, Moment now) {}

        @Override
        public void covered(int number, Moment now) {}

        @Override
        public void uncovered(int number, Moment now) {}

        @Override
        public void send(byte[] bytes) {
            asked(bytes);
        }
    }

    private final class Line implements SerialLine {
        @Override
        public void write(byte[] bytes) {
            asked(bytes);
        }

        @Override
        public int read(byte[] buffer) {
            throw new IllegalStateException("what this line says is handed over");
        }

        @Override
        public void close() {}
    }
}
