package io.placard.hardware.turn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TurnstileTest {
    private static final int LEASE_MS = 500;
    private static final int LULL_MS = 20;
    private static final int ABANDONED_MS = 300;

    private final Turnstile turnstile = new Turnstile(Duration.ofMillis(LEASE_MS), Duration.ofMillis(LULL_MS));
    private final Turn first = turnstile.join();
    private final Turn second = turnstile.join();
    private final Turn third = turnstile.join();

    @Test
    void oneAtATime() {
        assertThat(first.take(at(0))).isTrue();
        assertThat(second.take(at(10))).isFalse();
        assertThat(first.take(at(20))).isTrue();
    }

    @Test
    void theNextComesAfterALull() {
        first.take(at(0));
        second.take(at(1));
        first.leave(at(30));

        assertThat(second.take(at(30 + LULL_MS - 1))).isFalse();
        assertThat(second.take(at(30 + LULL_MS))).isTrue();
    }

    @Test
    void whoAskedFirstComesFirst() {
        first.take(at(0));
        second.take(at(1));
        third.take(at(2));
        first.leave(at(3));

        assertThat(third.take(at(100))).isFalse();
        assertThat(first.take(at(101))).isFalse();
        assertThat(second.take(at(102))).isTrue();
        second.leave(at(103));
        assertThat(first.take(at(200))).isFalse();
        assertThat(third.take(at(201))).isTrue();
    }

    @Test
    void whoDiesWithTheTurnLosesIt() {
        first.take(at(0));

        assertThat(second.take(at(LEASE_MS - 1))).isFalse();
        assertThat(second.take(at(LEASE_MS))).isFalse();
        assertThat(second.take(at(LEASE_MS + LULL_MS))).isTrue();
        first.leave(at(LEASE_MS + LULL_MS + 1));
        assertThat(third.take(at(LEASE_MS + 200))).isFalse();
    }

    @Test
    void whoDiesInTheQueueIsPassedOver() {
        first.take(at(0));
        second.take(at(1));
        first.leave(at(2));

        assertThat(third.take(at(100))).isFalse();
        assertThat(third.take(at(1 + ABANDONED_MS))).isTrue();
    }

    @Test
    void whoLeavesTheQueueIsPassedOver() {
        first.take(at(0));
        second.take(at(1));
        third.take(at(2));
        second.leave(at(3));
        first.leave(at(4));

        assertThat(third.take(at(100))).isTrue();
    }

    @Test
    void inAnHourEachHasItsShareThoughOneHangs() {
        var turns = List.of(first, second, third);
        var served = new ArrayList<Integer>(List.of(0, 0, 0));
        int holder = -1;
        long since = 0;
        for (long ms = 0; ms < 3_600_000; ms += 10) {
            for (int i = 0; i < turns.size(); i++) {
                boolean hangs = i == 2;
                if (holder != i && turns.get(i).take(at(ms))) {
                    holder = i;
                    since = ms;
                    served.set(i, served.get(i) + 1);
                } else if (holder == i && !hangs && ms - since >= 40) {
                    turns.get(i).leave(at(ms));
                    holder = -1;
                }
            }
        }

        // A round is 2 turns of 40 ms, one lease of 500 ms and three lulls, in steps of 10 ms.
        assertThat(served).allSatisfy(count -> assertThat(count).isBetween(5000, 6000));
    }

    @Test
    void othersAreNoneOfItsBusiness() {
        var groups = new Turnstiles();

        assertThat(groups.join("left").take(at(0))).isTrue();
        assertThat(groups.join("right").take(at(0))).isTrue();
        assertThat(groups.join("left").take(at(0))).isFalse();
    }

    /** Near the end of all longs: only differences count. */
    private static long at(long ms) {
        return Long.MAX_VALUE - 1_000_000_000L + ms * 1_000_000;
    }
}
