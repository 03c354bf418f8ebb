package io.placard.hardware.simulated;

import io.placard.hardware.simulated.fault.Fault;
import io.placard.hardware.simulated.fault.Faults;
import io.placard.hardware.simulated.model.DeviceModel;
import io.placard.hardware.simulated.script.Bytes;
import io.placard.hardware.simulated.script.Framing;
import io.placard.hardware.simulated.script.Pacer;
import io.placard.hardware.simulated.script.Player;
import io.placard.hardware.simulated.script.Said;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets a model live behind a wire, on a thread of its own. Safe to use from any thread. */
final class SimulatedDevice<M extends DeviceModel> implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(SimulatedDevice.class);
    private static final Duration CLOSE_DEADLINE = Duration.ofSeconds(1);
    private static final int BUFFER_BYTES = 1024;

    /** Between two looks for a question. */
    private static final long LOOK_NANOS = TimeUnit.MILLISECONDS.toNanos(1);

    /** While nothing is due and nobody can ask. */
    private static final long IDLE_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

    private final M model;
    private final Wire wire;
    private final Player player;
    private final Pacer pacer;
    private final FaultyLine line = new FaultyLine();
    private final long longestWait;
    private final Thread thread;
    private final byte[] buffer = new byte[BUFFER_BYTES];
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private @Nullable FaultPlan plan;
    private boolean isPowered = true;
    private boolean isDisturbed;
    private boolean isClosed;

    private SimulatedDevice(String name, M model, Wire wire) {
        this.model = model;
        this.wire = wire;
        long now = System.nanoTime();
        player = new Player(model.framing(), model.rules());
        pacer = new Pacer(model.baud(), now);
        boolean isDeaf = model.framing().equals(Framing.DEAF);
        longestWait = isDeaf ? IDLE_NANOS : LOOK_NANOS;
        thread = Thread.ofPlatform().name(name + " " + wire.port()).daemon().unstarted(this::run);
    }

    /**
     * A device with nothing before it.
     *
     * @param link where the port shall be found; not for one with a network plug
     * @throws IOException where the platform has no pseudo-terminals; says what to do
     */
    static <M extends DeviceModel> SimulatedDevice<M> open(String name, M model, Optional<Path> link)
            throws IOException {
        var wire = model.baud() == Pacer.NO_BAUD ? new NetworkWire() : new TerminalWire(link);
        var device = new SimulatedDevice<>("simulated-" + name, model, wire);
        device.player.begin(System.nanoTime());
        device.thread.start();
        return device;
    }

    String port() {
        return locked(wire::port);
    }

    /** Changes what lies before the device, which says at once what the change returns. */
    void change(Function<M, Bytes> change) {
        locked(() -> {
            long now = System.nanoTime();
            player.changed(now);
            player.say(new Said(Duration.ZERO, change.apply(model)), now);
            disturb();
            return model;
        });
    }

    /** What the model knows. */
    <T> T ask(Function<M, T> question) {
        return locked(() -> question.apply(model));
    }

    /**
     * Plays faults from now on.
     *
     * @return completes when the last has ended
     * @throws IllegalStateException where others are still played
     */
    CompletableFuture<Void> play(Faults faults) {
        return locked(() -> {
            if (plan != null) {
                throw new IllegalStateException("Another script of faults is being played");
            }
            plan = new FaultPlan(faults, System.nanoTime());
            disturb();
            return plan.ended();
        });
    }

    int refusedBytes() {
        return locked(player::refusedBytes);
    }

    @Override
    public void close() {
        locked(() -> {
            isClosed = true;
            disturb();
            closeWire();
            return model;
        });
        try {
            if (!thread.join(CLOSE_DEADLINE)) {
                log.warn("{} did not end within {}", thread.getName(), CLOSE_DEADLINE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        lock.lock();
        try {
            while (!isClosed) {
                long now = System.nanoTime();
                playFaults(now);
                listen(now);
                talk(now);
                awaitNext();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            log.warn("{} falls silent", thread.getName(), e);
        } finally {
            lock.unlock();
        }
    }

    private void playFaults(long now) throws IOException {
        if (plan == null) {
            return;
        }
        for (var fault : plan.due(now)) {
            play(fault, now);
        }
        if (plan.endIfOver(now)) {
            plan = null;
        }
    }

    private void play(Fault fault, long now) throws IOException {
        switch (fault) {
            case Fault.Noise noise -> pacer.say(noise.bytes(), now);
            case Fault.Truncate cut -> line.truncate(cut.times());
            case Fault.Flip flip -> line.flip(flip.times(), flip.random());
            case Fault.Becomes next -> line.become(next.state());
            case Fault.Unplug _ -> {
                isPowered = false;
                wire.unplug();
            }
            case Fault.PlugIn _ -> {
                wire.plugIn();
                powerUp(now);
            }
            case Fault.Reset _ -> {
                wire.restart();
                powerUp(now);
            }
        }
    }

    private void powerUp(long now) {
        isPowered = true;
        model.powerUp();
        pacer.clear(now);
        player.begin(now);
    }

    private void listen(long now) throws IOException {
        if (wire.hasNewListener()) {
            pacer.clear(now);
            player.connected();
            player.say(new Said(Duration.ZERO, model.greeting()), now);
        }
        int count = wire.read(buffer);
        if (count > 0) {
            player.hear(line.toDevice(Bytes.copyOf(buffer, count)), now);
        }
    }

    private void talk(long now) throws IOException {
        for (var said : player.due(now)) {
            if (isPowered) {
                pacer.say(line.fromDevice(said), now);
            }
        }
        if (pacer.isIdle() && isPowered) {
            pacer.say(line.ownNoise(), now);
        }
        for (var piece : pacer.due(now)) {
            wire.write(piece.toArray());
        }
    }

    private void awaitNext() throws InterruptedException {
        long next = Math.min(player.nextAt(), pacer.nextAt());
        if (plan != null) {
            next = Math.min(next, plan.nextAt());
        }
        long wait = Math.min(longestWait, next - System.nanoTime());
        while (wait > 0 && !isDisturbed) {
            wait = changed.awaitNanos(wait);
        }
        isDisturbed = false;
    }

    private void disturb() {
        isDisturbed = true;
        changed.signalAll();
    }

    private void closeWire() {
        try {
            wire.close();
        } catch (IOException e) {
            log.warn("{} could not be closed", thread.getName(), e);
        }
    }

    private <T> T locked(Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }
}
