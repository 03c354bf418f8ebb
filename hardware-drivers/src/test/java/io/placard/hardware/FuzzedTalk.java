package io.placard.hardware;

import io.placard.hardware.driver.Driver;
import io.placard.hardware.driver.Findings;
import io.placard.hardware.option.Options;
import io.placard.hardware.serial.Moment;
import io.placard.hardware.simulated.model.DeviceModel;
import io.placard.hardware.simulated.model.Models;
import io.placard.hardware.simulated.model.SensorModel;
import io.placard.hardware.simulated.script.Bytes;
import io.placard.hardware.simulated.script.Player;
import io.placard.hardware.simulated.script.Said;
import io.placard.hardware.turn.Turnstiles;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * A driver and a simulated device that talk under a virtual clock, over a line that may damage what the device says,
 * and over a network what it is asked too.
 */
final class FuzzedTalk implements Findings {
    private static final int STEP_MS = 5;
    private static final int NOISE_BYTES = 40;
    private static final int COVERED_AT_MM = 350;
    private static final int COVERED_MM = 320;
    private static final int FREE_MM = 900;

    /** A connection that was given up is made anew after so long. */
    private static final long RECONNECT_NANOS = TimeUnit.SECONDS.toNanos(1);

    private static final String SLOT = "3";

    private final Driver driver;
    private final DeviceModel model;
    private final Player player;
    private final String tag;
    private final Supplier<Bytes> put;
    private final Supplier<Bytes> lift;
    private final Random random;
    private final Set<String> strangers = new TreeSet<>();
    /** A Nexmosphere message with another digit is another message, and counts at once. */
    private final boolean isChecked;
    /** Most are asked again and again; who has a network plug may understand nothing more after one damaged length. */
    private final boolean areQuestionsDamaged;

    private boolean isFuzzed;
    private boolean isThere;
    private boolean isConnected = true;
    private long connectedAt;
    private long now;

    private FuzzedTalk(DeviceSettings settings, DeviceModel model, Fuzz fuzz) {
        this.model = model;
        areQuestionsDamaged = settings.driver().equals("llrp");
        isChecked = !settings.driver().equals("nexmosphere");
        tag = fuzz.tag;
        put = fuzz.put;
        lift = fuzz.lift;
        random = new Random(fuzz.seed);
        player = new Player(model.framing(), model.rules());
        player.begin(0);
        player.say(new Said(Duration.ZERO, model.greeting()), 0);
        driver = Drivers.make(settings, tag::equals, new Turnstiles(), this);
        driver.opened(moment());
    }

    private record Fuzz(String tag, Supplier<Bytes> put, Supplier<Bytes> lift, int seed) {}

    static FuzzedTalk ofReader(String driver, int seed) {
        var model = Models.reader(driver);
        var tag = tagOf(driver);
        var options = driver.equals("nexmosphere") ? new Options(Map.of("antennas", "1")) : Options.NONE;
        return new FuzzedTalk(
                new DeviceSettings.Reader("pad", driver, "nowhere", options),
                model,
                new Fuzz(tag, () -> model.put(1, tag), () -> model.lift(1, tag), seed));
    }

    static FuzzedTalk ofSensor(String driver, int seed) {
        var model = Models.sensor(driver);
        return new FuzzedTalk(
                new DeviceSettings.DistanceSensor("slot", driver, "nowhere", 3, COVERED_AT_MM),
                model,
                new Fuzz(SLOT, () -> measured(model, COVERED_MM), () -> measured(model, FREE_MM), seed));
    }

    void put() {
        change(put);
    }

    void lift() {
        change(lift);
    }

    /** Time passes on a line that damages much of what the device says. */
    void passFuzzed(long ms) {
        isFuzzed = true;
        pass(ms);
        isFuzzed = false;
    }

    /** Time passes. */
    void pass(long ms) {
        for (long left = ms; left > 0; left -= STEP_MS) {
            now += TimeUnit.MILLISECONDS.toNanos(STEP_MS);
            reconnect();
            for (var said : player.due(now)) {
                var arrived = isFuzzed ? damaged(said, isChecked) : said;
                if (isConnected) {
                    receive(arrived);
                }
            }
            driver.passed(now, moment());
        }
    }

    private void receive(Bytes arrived) {
        for (byte value : arrived.toArray()) {
            driver.received(value, moment());
        }
    }

    private void reconnect() {
        if (!isConnected && now - connectedAt >= 0) {
            isConnected = true;
            player.connected();
            player.say(new Said(Duration.ZERO, model.greeting()), now);
            driver.opened(moment());
        }
    }

    boolean isThere() {
        return isThere;
    }

    /** What was told to be there and never was. */
    Set<String> strangers() {
        return strangers;
    }

    @Override
    public void valid(String reading, Moment when) {}

    @Override
    public void invalid() {}

    @Override
    public void put(String place, String what, Moment when) {
        if (what.equals(tag)) {
            isThere = true;
        } else {
            strangers.add(what);
        }
    }

    @Override
    public void removed(String place, String what, Moment when) {
        isThere = isThere && !what.equals(tag);
    }

    @Override
    public void covered(int number, Moment when) {
        isThere = true;
    }

    @Override
    public void uncovered(int number, Moment when) {
        isThere = false;
    }

    @Override
    public void send(byte[] bytes) {
        if (isConnected) {
            var question = Bytes.copyOf(bytes, bytes.length);
            // With a bit turned over it would ask for another antenna, which no answer tells.
            player.hear(isFuzzed && areQuestionsDamaged ? damaged(question, false) : question, now);
        }
    }

    /** Of those that say so, each has a network plug. */
    @Override
    public void outOfStep(Moment when) {
        if (isConnected) {
            isConnected = false;
            connectedAt = now + RECONNECT_NANOS;
            driver.lost(when);
        }
    }

    private void change(Supplier<Bytes> change) {
        player.changed(now);
        player.say(new Said(Duration.ZERO, change.get()), now);
    }

    private Bytes damaged(Bytes said, boolean mayBitsTurn) {
        return switch (random.nextInt(16)) {
            case 0 -> said.part(0, random.nextInt(said.length()));
            case 1 -> said.from(random.nextInt(said.length()));
            case 2 -> mayBitsTurn ? flipped(said) : said;
            case 3 -> noise().then(said).then(noise());
            default -> said;
        };
    }

    private Bytes flipped(Bytes said) {
        int bit = random.nextInt(said.length() * Byte.SIZE);
        var bytes = said.toArray();
        bytes[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
        return Bytes.copyOf(bytes, bytes.length);
    }

    private Bytes noise() {
        var bytes = new byte[random.nextInt(NOISE_BYTES)];
        random.nextBytes(bytes);
        return Bytes.copyOf(bytes, bytes.length);
    }

    private Moment moment() {
        return new Moment(now, TimeUnit.NANOSECONDS.toMicros(now));
    }

    private static Bytes measured(SensorModel model, int mm) {
        model.distance(mm);
        return Bytes.NONE;
    }

    private static String tagOf(String driver) {
        return switch (driver) {
            case "nexmosphere" -> "002";
            case "pn532" -> "B0864D25";
            case "rdm6300", "em18", "parallax", "line" -> "62E3086CED";
            default -> "30751FEB705C5904E3D50D70";
        };
    }
}
