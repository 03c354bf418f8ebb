package io.placard.hardware;

import io.placard.hardware.option.OptionMistake;
import io.placard.hardware.recording.Recorder;
import io.placard.hardware.serial.DeviceLoop;
import io.placard.hardware.serial.Moment;
import io.placard.hardware.serial.SerialLine;
import io.placard.hardware.turn.Turnstiles;
import io.placard.hardware.ultrasonic.DistanceSource;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Devices on serial ports, each with a thread of its own. */
final class SerialHardware implements Hardware {
    private static final Logger log = LoggerFactory.getLogger(SerialHardware.class);
    private static final Duration CLOSE_DEADLINE = Duration.ofMillis(1900);
    private static final long MICROS_PER_SECOND = 1_000_000;
    private static final int NANOS_PER_MICRO = 1000;

    private final Listeners listeners = new Listeners();
    private final List<Device> devices = new ArrayList<>();
    private final List<DeviceLoop> loops = new ArrayList<>();
    private final Optional<Recorder> recorder;
    private final Optional<KeyboardLine> keyboard;
    private final AtomicBoolean isStarted = new AtomicBoolean();

    SerialHardware(
            List<DeviceSettings> allSettings, Predicate<String> isKnownTag, Clock clock, Optional<Recorder> recorder) {
        this.recorder = recorder;
        this.keyboard = keyboardFor(allSettings);
        Supplier<Moment> now = () -> now(clock);
        var turnstiles = new Turnstiles();
        for (var settings : allSettings) {
            var device = new Device(settings, isKnownTag, turnstiles, listeners);
            var line = Drivers.line(settings);
            devices.add(device);
            loops.add(new DeviceLoop("device " + settings.name(), opener(settings), device, now, line.readTimeout()));
        }
    }

    private DeviceLoop.Opener opener(DeviceSettings settings) {
        if (settings.isTyped()) {
            return keyboard.orElseThrow().opener(line -> recorded(settings.name(), line));
        }
        var line = Drivers.line(settings);
        return Ports.steady(settings.port(), name -> recorded(settings.name(), Ports.open(name, line)));
    }

    private static Optional<KeyboardLine> keyboardFor(List<DeviceSettings> all) {
        var typed = all.stream()
                .filter(DeviceSettings::isTyped)
                .map(DeviceSettings::name)
                .toList();
        if (typed.size() > 1) {
            throw new IllegalArgumentException("The readers " + String.join(", ", typed)
                    + " type both; keys do not tell which reader they come from, so there can be only one.");
        }
        return typed.isEmpty() ? Optional.empty() : Optional.of(new KeyboardLine());
    }

    private SerialLine recorded(String device, SerialLine line) {
        return recorder.map(each -> each.record(device, line)).orElse(line);
    }

    @Override
    public Runnable listen(Consumer<HardwareEvent> listener) {
        var end = listeners.add(listener);
        start();
        return end;
    }

    @Override
    public Optional<KeyboardLine> keyboard() {
        return keyboard;
    }

    @Override
    public List<DeviceReport> devices() {
        start();
        return devices.stream().map(Device::report).toList();
    }

    @Override
    public List<DeviceVitals> vitals() {
        start();
        long now = System.nanoTime();
        return devices.stream().map(device -> device.vitals(now)).toList();
    }

    @Override
    public CompletableFuture<CalibrationResult> calibrate(String name) {
        var calibration = new Calibration(distances(name).gate());
        var end = listen(event -> {
            if (event instanceof HardwareEvent.Reading reading
                    && reading.device().equals(name)) {
                calibration.reading(reading.value());
            }
        });
        return CompletableFuture.supplyAsync(
                () -> {
                    end.run();
                    return calibration.result();
                },
                CompletableFuture.delayedExecutor(Calibration.DURATION.toMillis(), TimeUnit.MILLISECONDS));
    }

    @Override
    public Optional<OptionMistake> setCoveredMm(String name, int mm) {
        try {
            distances(name).setCoveredMm(mm);
            return Optional.empty();
        } catch (OptionMistake mistake) {
            return Optional.of(mistake);
        }
    }

    private DistanceSource distances(String name) {
        return devices.stream()
                .filter(device -> device.report().settings().name().equals(name))
                .findFirst()
                .flatMap(Device::findDistances)
                .orElseThrow(() -> new IllegalArgumentException("There is no distance sensor \"" + name + "\"."));
    }

    @Override
    public void close() {
        loops.forEach(DeviceLoop::stop);
        long deadline = System.nanoTime() + CLOSE_DEADLINE.toNanos();
        try {
            for (var loop : loops) {
                long left = Math.max(TimeUnit.MILLISECONDS.toNanos(1), deadline - System.nanoTime());
                if (!loop.join(Duration.ofNanos(left))) {
                    log.warn("The thread \"{}\" did not end in time and is left behind", loop.name());
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        recorder.ifPresent(Recorder::close);
    }

    /** Only once somebody listens or asks: a tag that lies on a pad from the beginning must not go unheard. */
    private void start() {
        if (isStarted.compareAndSet(false, true)) {
            loops.forEach(DeviceLoop::start);
        }
    }

    private static Moment now(Clock clock) {
        long nanos = System.nanoTime();
        var instant = clock.instant();
        long micros = instant.getEpochSecond() * MICROS_PER_SECOND + instant.getNano() / NANOS_PER_MICRO;
        return new Moment(nanos, micros);
    }
}
