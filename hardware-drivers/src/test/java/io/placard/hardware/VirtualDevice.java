package io.placard.hardware;

import io.placard.hardware.health.Health;
import io.placard.hardware.option.Options;
import io.placard.hardware.serial.Moment;
import io.placard.hardware.serial.SerialLine;
import io.placard.hardware.serial.SerialLineException;
import io.placard.hardware.simulated.VirtualLine;
import io.placard.hardware.simulated.fault.Faults;
import io.placard.hardware.simulated.model.DeviceModel;
import io.placard.hardware.simulated.model.Models;
import io.placard.hardware.simulated.model.ReaderModel;
import io.placard.hardware.simulated.model.SensorModel;
import io.placard.hardware.simulated.script.Bytes;
import io.placard.hardware.simulated.script.Player;
import io.placard.hardware.simulated.script.Said;
import io.placard.hardware.turn.Turnstiles;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** A device of this library and a simulated one, on a line that may be faulty, under a virtual clock. */
final class VirtualDevice {
    static final int COVERED_AT_MM = 350;
    private static final long STEP_NANOS = TimeUnit.MILLISECONDS.toNanos(10);

    private final DeviceModel model;
    private final Device device;
    private final Player player;
    private final VirtualLine line = new VirtualLine();
    private long now = TimeUnit.HOURS.toNanos(1);
    private boolean isConnection;
    private boolean isGivenUp;

    private VirtualDevice(DeviceSettings settings, DeviceModel model) {
        this.model = model;
        device = new Device(settings, _ -> true, new Turnstiles(), _ -> {});
        player = new Player(model.framing(), model.rules());
        player.begin(now);
    }

    /** With its port open. */
    static VirtualDevice reader(String driver) {
        var options = driver.equals("nexmosphere") ? new Options(Map.of("antennas", "1")) : Options.NONE;
        var port = driver.equals("llrp") ? "tcp://nowhere" : "nowhere";
        return new VirtualDevice(new DeviceSettings.Reader("pad", driver, port, options), Models.reader(driver)).open();
    }

    /** With its port open; it measures 900 mm. */
    static VirtualDevice sensor(String driver) {
        var model = Models.sensor(driver);
        model.distance(900);
        return new VirtualDevice(new DeviceSettings.DistanceSensor("slot", driver, "nowhere", 3, COVERED_AT_MM), model)
                .open();
    }

    /** From now on its line is a connection, which is made anew within a moment where it is given up. */
    VirtualDevice overNetwork() {
        isConnection = true;
        return this;
    }

    VirtualDevice open() {
        player.say(new Said(Duration.ZERO, model.greeting()), now);
        device.opened(new Written(), moment());
        return this;
    }

    void lose() {
        device.lost(SerialLineException.missing("It was unplugged."), moment());
    }

    void miss() {
        device.unavailable(SerialLineException.missing("It is not there."), moment());
    }

    void put(String tag) {
        say(() -> ((ReaderModel) model).put(1, tag));
    }

    void lift(String tag) {
        say(() -> ((ReaderModel) model).lift(1, tag));
    }

    void distance(int mm) {
        ((SensorModel) model).distance(mm);
    }

    void jitter(int mm) {
        ((SensorModel) model).jitter(mm);
    }

    VirtualDevice play(Faults faults) {
        line.play(faults, now);
        return this;
    }

    VirtualDevice pass(Duration time) {
        for (long end = now + time.toNanos(); now < end; ) {
            now += STEP_NANOS;
            if (isGivenUp) {
                isGivenUp = false;
                lose();
                player.connected();
                open();
            }
            receive(line.passed(now));
            for (var said : player.due(now)) {
                receive(line.fromDevice(said));
            }
            device.passed(now, moment());
        }
        return this;
    }

    Health health() {
        return vitals().health();
    }

    DeviceVitals vitals() {
        return device.vitals(now);
    }

    private void say(Supplier<Bytes> change) {
        player.changed(now);
        player.say(new Said(Duration.ZERO, change.get()), now);
    }

    private void receive(Bytes bytes) {
        if (!bytes.isEmpty()) {
            device.received(bytes.toArray(), bytes.length(), moment());
        }
    }

    private Moment moment() {
        return new Moment(now, TimeUnit.NANOSECONDS.toMicros(now));
    }

    private final class Written implements SerialLine {
        @Override
        public int read(byte[] buffer) {
            return 0;
        }

        @Override
        public void write(byte[] bytes) {
            player.hear(line.toDevice(Bytes.copyOf(bytes, bytes.length)), now);
        }

        @Override
        public boolean giveUp() {
            isGivenUp = isConnection;
            return isConnection;
        }

        @Override
        public void close() {}
    }
}
