package io.placard.sync.simulation;

import io.placard.sync.HandDrivenEngine;
import io.placard.sync.HandDrivenEngine.Outside;
import io.placard.sync.SyncNotice;
import io.placard.sync.cache.CopyOnDisk;
import io.placard.sync.control.Control;
import io.placard.sync.machine.AuditPlan;
import io.placard.sync.machine.State;
import io.placard.sync.machine.Tombstones;
import io.placard.sync.realtime.Realtime;
import io.placard.sync.rest.CatalogApi;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** A machine on which the engine runs, dies and is started again; it sleeps, stalls, and its clock is set. */
final class Kiosk {
    /** A loop that handles more messages than this without time passing will never end. */
    private static final int MOST_STEPS = 20_000;

    private final VirtualTime time;
    private final Chance chance;
    private final Weather weather;
    private final Parts parts;
    private final Laws laws;
    private final Trace trace;
    private final int mostSignals;
    private @Nullable Life life;
    private long pausedUntil;
    private long beatBy = VirtualTime.NEVER;

    /** What the engine is put together with. */
    record Parts(
            KioskClock clock,
            CopyOnDisk disk,
            CatalogApi store,
            Realtime live,
            AuditPlan.Pace pace,
            Function<LongSupplier, Tombstones> tombstones) {}

    /** From a start of the process to its end. */
    private final class Life {
        private final HandDrivenEngine engine;
        private boolean isOver;
        private boolean isAnswering;
        private int questionsOpen;

        private Life() {
            Realtime line = (endpoint, generation, signals) -> parts.live().connect(endpoint, generation, signal -> {
                if (!isOver) {
                    signals.accept(signal);
                }
            });
            var outside = new Outside(
                    parts.disk(),
                    parts.store(),
                    line,
                    this::ask,
                    this::wayOfAnswers,
                    mostSignals,
                    parts.pace(),
                    parts.tombstones(),
                    this::noticed);
            engine = new HandDrivenEngine(
                    outside, new Control.Time(parts.clock(), parts.clock()::nanos), chance.another());
            engine.catalog().observe(laws::noticed);
        }

        private void ask(Runnable question) {
            if (!weather.isHealed() && chance.oneIn(400)) {
                throw new RejectedExecutionException("too many wait");
            }
            questionsOpen++;
            time.in(weather.delay(), () -> {
                if (!isOver) {
                    isAnswering = true;
                    question.run();
                    isAnswering = false;
                }
            });
        }

        /** Answers travel; what the engine tells itself does not. */
        private Executor wayOfAnswers(Executor mailbox) {
            return task -> {
                if (!isAnswering) {
                    mailbox.execute(task);
                    return;
                }
                time.in(weather.delay(), () -> {
                    if (!isOver) {
                        questionsOpen--;
                        mailbox.execute(task);
                    }
                });
            };
        }

        private void noticed(SyncNotice notice) {
            trace.add(notice.toString());
            if (notice instanceof SyncNotice.EventHandled handled) {
                laws.noticed(handled);
            }
        }
    }

    Kiosk(VirtualTime time, Chance chance, Weather weather, Parts parts, Laws laws, Trace trace, int mostSignals) {
        this.time = time;
        this.chance = chance;
        this.weather = weather;
        this.parts = parts;
        this.laws = laws;
        this.trace = trace;
        this.mostSignals = mostSignals;
    }

    void boot() {
        trace.add("boots");
        life = new Life();
        pausedUntil = 0;
    }

    boolean isUp() {
        return life != null;
    }

    /** The process is gone from one moment to the next. */
    void die() {
        if (life != null) {
            trace.add("dies");
            life.isOver = true;
            life = null;
            laws.forget();
            time.in(chance.millis(200, 20_000), this::boot);
        }
    }

    /** Does nothing for a while, though its clocks go on: a busy machine. */
    void stall(Duration howLong) {
        pausedUntil = time.millis() + howLong.toMillis();
    }

    /** Does nothing for a while, and its ticks stand still: a lid closed. */
    void sleep(Duration howLong) {
        stall(howLong);
        parts.clock().sleep(howLong);
    }

    boolean isPaused() {
        return time.millis() < pausedUntil;
    }

    /** Its clock is set; the engine's next beat is at most two seconds off. */
    void setClock(Duration by) {
        parts.clock().jump(by);
        beatBy = time.millis() + chance.between(0, 2_000);
    }

    State state() {
        return Objects.requireNonNull(life).engine.state();
    }

    void resync() {
        Objects.requireNonNull(life).engine.resync();
    }

    /** When it does something next though nothing reaches it, in true milliseconds since the start. */
    long wakesAt() {
        if (life == null) {
            return VirtualTime.NEVER;
        }
        var due = Math.min(beatBy, parts.clock().trueMillisAt(life.engine.dueAt()));
        return Math.max(pausedUntil, due);
    }

    /** Does all that is due and has come. */
    void work() {
        if (life == null || isPaused()) {
            return;
        }
        beatBy = VirtualTime.NEVER;
        try {
            workThrough(life);
        } catch (MortalDisk.Death _) {
            die();
        } catch (InterruptedException e) {
            throw new IllegalStateException("Nobody interrupts a simulation", e);
        }
    }

    private void workThrough(Life present) throws InterruptedException {
        for (var steps = 0; steps < MOST_STEPS; steps++) {
            var before = present.engine.state();
            var hadMessage = present.engine.step();
            if (!present.engine.state().getClass().equals(before.getClass())) {
                trace.add(present.engine.state().toString());
            }
            laws.holdAfterStep(present.engine);
            if (!hadMessage && parts.clock().trueMillisAt(present.engine.dueAt()) > time.millis()) {
                laws.holdAtRest(present.engine.state(), present.questionsOpen);
                return;
            }
        }
        throw new AssertionError("the engine goes on without end");
    }
}
