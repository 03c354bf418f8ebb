package io.placard.hardware.simulated;

import io.placard.hardware.simulated.fault.Fault;
import io.placard.hardware.simulated.fault.Faults;
import io.placard.hardware.simulated.script.Player;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** A script of faults that is being played. Times are monotonic nanoseconds. */
final class FaultPlan {
    private final Faults faults;
    private final long startedAt;
    private final CompletableFuture<Void> ended = new CompletableFuture<>();
    private int next;

    FaultPlan(Faults faults, long now) {
        this.faults = faults;
        startedAt = now;
    }

    CompletableFuture<Void> ended() {
        return ended;
    }

    /** What begins by now. */
    List<Fault> due(long now) {
        var due = new ArrayList<Fault>();
        while (next < faults.timed().size() && nextAt() - now <= 0) {
            due.add(faults.timed().get(next).fault());
            next++;
        }
        return due;
    }

    /** When the next one begins, or the last has ended. */
    long nextAt() {
        var after = next < faults.timed().size() ? faults.timed().get(next).at() : faults.end();
        return ended.isDone() ? Player.NEVER : startedAt + after.toNanos();
    }

    boolean endIfOver(long now) {
        boolean isOver = next == faults.timed().size() && nextAt() - now <= 0;
        if (isOver) {
            ended.complete(null);
        }
        return isOver;
    }
}
