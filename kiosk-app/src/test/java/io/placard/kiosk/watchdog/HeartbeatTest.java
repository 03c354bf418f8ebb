package io.placard.kiosk.watchdog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class HeartbeatTest {
    private final Deque<Runnable> fxQueue = new ArrayDeque<>();
    private final AtomicLong now = new AtomicLong(7);
    private final Heartbeat heartbeat = new Heartbeat(fxQueue::add, now::get);

    @Test
    void countsFromTheLastAnswer() {
        heartbeat.ask();
        now.addAndGet(Duration.ofMillis(12).toNanos());
        fxQueue.remove().run();
        now.addAndGet(Duration.ofMillis(3).toNanos());

        assertThat(heartbeat.sinceLastAnswer()).isEqualTo(Duration.ofMillis(3));
    }

    @Test
    void growsWhileTheJavaFxThreadHangs() {
        heartbeat.ask();
        now.addAndGet(Duration.ofSeconds(20).toNanos());

        assertThat(heartbeat.sinceLastAnswer()).isEqualTo(Duration.ofSeconds(20));
        assertThat(heartbeat.isAnswered()).isFalse();
    }

    @Test
    void asksAHungThreadOnlyOnce() {
        heartbeat.ask();
        heartbeat.ask();

        assertThat(fxQueue).hasSize(1);
    }

    @Test
    void asksAgainAfterAnAnswer() {
        heartbeat.ask();
        fxQueue.remove().run();
        heartbeat.ask();

        assertThat(fxQueue).hasSize(1);
    }
}
