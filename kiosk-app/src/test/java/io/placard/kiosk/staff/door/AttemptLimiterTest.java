package io.placard.kiosk.staff.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AttemptLimiterTest {
    private static final Duration YEAR = Duration.ofDays(365);
    private static final Duration LONGEST = Duration.ofMinutes(15);

    private final HandClock clock = new HandClock();
    private final MemoryInMind memory = new MemoryInMind();
    private AttemptLimiter limiter = new AttemptLimiter(memory, clock);

    @Test
    void delaysGrowWithEachWrongTryFromTheFourthOn() {
        var delays = new ArrayList<Duration>();
        for (var tries = 0; tries < 10; tries++) {
            limiter.begin();
            delays.add(limiter.left());
            clock.move(limiter.left());
        }

        assertThat(delays)
                .containsExactly(
                        Duration.ZERO,
                        Duration.ZERO,
                        Duration.ZERO,
                        Duration.ofSeconds(5),
                        Duration.ofSeconds(15),
                        Duration.ofMinutes(1),
                        Duration.ofMinutes(5),
                        LONGEST,
                        LONGEST,
                        LONGEST);
    }

    @Test
    void takesNoTryThatComesEarlyAndPunishesNone() {
        failUntilTheLongestDelay();
        clock.move(LONGEST.minusSeconds(1));

        assertThat(limiter.begin()).isFalse();
        assertThat(limiter.left()).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void forgetsAllOnceThePinWasRight() {
        failUntilTheLongestDelay();
        clock.move(LONGEST);
        limiter.begin();
        limiter.succeeded();

        assertThat(limiter.left()).isZero();
        assertThat(limiter.wrong()).isZero();
    }

    @Test
    void whoPullsThePlugWhileAPinIsCheckedHasTriedIt() {
        limiter.begin();

        assertThat(restarted().wrong()).isEqualTo(1);
    }

    @Test
    void aRestartNeitherEndsNorLengthensTheDelay() {
        failUntilTheLongestDelay();
        clock.move(Duration.ofMinutes(6));

        assertThat(restarted().left()).isEqualTo(Duration.ofMinutes(9));
    }

    @Test
    void aClockSetBackBeginsTheDelayAnew() {
        failUntilTheLongestDelay();
        clock.move(Duration.ofMinutes(14));
        clock.set(Instant.EPOCH);

        assertThat(restarted().left()).isEqualTo(LONGEST);
    }

    @Test
    void aClockThatOnceWasYearsAheadLocksNobodyOutForYears() {
        clock.move(YEAR.multipliedBy(10));
        failUntilTheLongestDelay();
        clock.move(YEAR.multipliedBy(-10));
        limiter = restarted();
        assertThat(limiter.left()).isEqualTo(LONGEST);

        clock.move(LONGEST);

        assertThat(limiter.left()).isZero();
    }

    @Test
    void aClockSetWhileTheKioskRunsChangesNothing() {
        var nanos = new long[1];
        var steady = new SteadyTime(clock, () -> nanos[0]);
        limiter = new AttemptLimiter(memory, steady);
        for (var tries = 0; tries < Attempts.MOST; tries++) {
            nanos[0] += LONGEST.toNanos();
            limiter.begin();
        }

        clock.move(YEAR);
        assertThat(limiter.left()).isEqualTo(LONGEST);
        nanos[0] += LONGEST.toNanos();
        assertThat(limiter.left()).isZero();
    }

    /** A four-digit PIN lasts a hundred days and more against somebody who never sleeps, one of six digits decades. */
    @Test
    void whoTriesDayAndNightForAYearGuessesThirtyFiveThousandTimes() {
        assertThat(guessesWithin(YEAR, List.of())).isEqualTo(35_047);
    }

    @Test
    void whoRestartsTheKioskAgainAndAgainGuessesNoMore() {
        var restarts = List.of(Duration.ofSeconds(1), Duration.ofMinutes(4), Duration.ofMinutes(14));

        assertThat(guessesWithin(Duration.ofDays(30), restarts))
                .isLessThanOrEqualTo(guessesWithin(Duration.ofDays(30), List.of()));
    }

    @Test
    void whoSetsTheClockBackAtEachRestartGuessesLess() {
        var start = clock.instant();
        failUntilTheLongestDelay();
        var guesses = 0;
        for (var reboot = 0; reboot < 1000; reboot++) {
            clock.set(start.minus(YEAR));
            limiter = restarted();
            clock.move(Duration.ofMinutes(14));
            guesses += limiter.begin() ? 1 : 0;
        }

        assertThat(guesses).isZero();
    }

    /** As many as somebody can try who is there again at each moment when one is allowed. */
    private int guessesWithin(Duration time, List<Duration> restartsWhileWaiting) {
        var patient = new MemoryInMind();
        limiter = new AttemptLimiter(patient, clock);
        var end = clock.instant().plus(time);
        var guesses = 0;
        while (!clock.instant().isAfter(end)) {
            guesses += limiter.begin() ? 1 : 0;
            var began = clock.instant();
            for (var restart : restartsWhileWaiting) {
                if (restart.compareTo(limiter.left()) < 0) {
                    clock.set(began.plus(restart));
                    limiter = new AttemptLimiter(patient, clock);
                    guesses += limiter.begin() ? 1 : 0;
                }
            }
            clock.move(limiter.left().isZero() ? Duration.ofMillis(1) : limiter.left());
        }
        return guesses;
    }

    private void failUntilTheLongestDelay() {
        for (var tries = 0; tries < Attempts.MOST; tries++) {
            clock.move(limiter.left());
            limiter.begin();
        }
    }

    private AttemptLimiter restarted() {
        return new AttemptLimiter(memory, clock);
    }
}
