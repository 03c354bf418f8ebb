package io.placard.kiosk.watchdog;

import io.placard.kiosk.watchdog.Run.Ending;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What became of the last runs, oldest first, and so how the next one starts. Immutable. Nothing that a failing run
 * does makes its failure count less: only time does, and staff who want a normal start.
 */
record RunHistory(List<Run> runs) {
    static final RunHistory NONE = new RunHistory(List.of());

    private static final int KEPT = 20;
    private static final int CRASHES = 3;
    private static final Duration WITHIN = Duration.ofMinutes(5);
    private static final Duration SAFE_FOR = Duration.ofMinutes(10);
    private static final Duration REMEMBERED = Duration.ofHours(6);
    /** Of doubling: at most two hours and forty minutes. */
    private static final int MOST_DOUBLINGS = 4;

    RunHistory {
        runs = List.copyOf(runs);
    }

    /** A run that never said that it ended crashed, now at the latest. */
    RunHistory resolved(Instant now, String cause) {
        return isOpen() ? ended(now, End.CRASHED, cause) : this;
    }

    RunHistory begun(Instant now, boolean isSafe) {
        var longer = new ArrayList<>(runs);
        longer.add(new Run(now, isSafe, Optional.empty()));
        return new RunHistory(longer.subList(Math.max(0, longer.size() - KEPT), longer.size()));
    }

    /** The run that is under way ended; where it has ended already, that stands. */
    RunHistory ended(Instant now, End how, String cause) {
        if (!isOpen()) {
            return this;
        }
        var changed = new ArrayList<>(runs);
        changed.set(changed.size() - 1, runs.getLast().endedAt(now, how, cause));
        return new RunHistory(changed);
    }

    /** Why the newest run failed; empty where it ended well. */
    Optional<String> lastFailure() {
        return runs.isEmpty()
                ? Optional.empty()
                : runs.getLast()
                        .ending()
                        .filter(ending -> !ending.how().isClean())
                        .map(Ending::cause);
    }

    /** How to start now. An end that lies in the future, because the clock was set back, says nothing. */
    StartMode next(Instant now) {
        var crashes = failuresThatCount().stream()
                .filter(ending -> isWithin(WITHIN, ending.at(), now))
                .map(ending -> new StartMode.Cause(ending.at(), ending.cause()))
                .toList();
        return crashes.size() < CRASHES ? new StartMode.Normal() : new StartMode.Safe(now, safeFor(now), crashes);
    }

    /** Longer each time: a kiosk that goes on crashing shows old data for most of the day instead of its crashes. */
    private Duration safeFor(Instant now) {
        var before = runs.stream()
                .filter(run -> run.isSafe() && isWithin(REMEMBERED, run.startedAt(), now))
                .count();
        return SAFE_FOR.multipliedBy(1L << Math.min(before, MOST_DOUBLINGS));
    }

    private List<Ending> failuresThatCount() {
        var counted = new ArrayList<Ending>();
        for (var run : runs) {
            run.ending().ifPresent(ending -> {
                if (ending.how() == End.NORMAL_WANTED) {
                    counted.clear();
                } else if (!ending.how().isClean()) {
                    counted.add(ending);
                }
            });
        }
        return counted;
    }

    private static boolean isWithin(Duration span, Instant at, Instant now) {
        return !at.isAfter(now) && at.isAfter(now.minus(span));
    }

    private boolean isOpen() {
        return !runs.isEmpty() && runs.getLast().ending().isEmpty();
    }
}
