package io.placard.kiosk.demo.broadcast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class OutboxTest {
    private static final LiveEvent FIRST = new LiveEvent("store_products_7", "product_updated", "{}");
    private static final LiveEvent SECOND = new LiveEvent("store_products_7", "product_destroyed", "{}");

    @Test
    void triesAgainUntilTheServerIsBackAndKeepsTheOrder() throws InterruptedException {
        var attempts = new AtomicInteger();
        var arrived = new CopyOnWriteArrayList<LiveEvent>();
        var both = new CountDownLatch(2);
        try (var outbox = new Outbox(event -> {
            if (attempts.incrementAndGet() < 3) {
                return TriggerResult.UNREACHABLE;
            }
            arrived.add(event);
            both.countDown();
            return TriggerResult.ACCEPTED;
        })) {
            outbox.start();
            outbox.add(FIRST);
            outbox.add(SECOND);

            assertThat(both.await(5, TimeUnit.SECONDS)).isTrue();
        }

        assertThat(arrived).isEqualTo(List.of(FIRST, SECOND));
        assertThat(attempts).hasValue(4);
    }

    @Test
    void dropsWhatTheServerRefusesAndGoesOn() throws InterruptedException {
        var second = new CountDownLatch(1);
        try (var outbox = new Outbox(event -> {
            if (event.equals(SECOND)) {
                second.countDown();
                return TriggerResult.ACCEPTED;
            }
            return TriggerResult.REFUSED;
        })) {
            outbox.start();
            outbox.add(FIRST);
            outbox.add(SECOND);

            assertThat(second.await(5, TimeUnit.SECONDS)).isTrue();
            assertThat(outbox.dropped()).isEqualTo(1);
        }
    }

    @Test
    void dropsNewEventsWhenTooManyWait() {
        try (var outbox = new Outbox(_ -> TriggerResult.ACCEPTED)) {
            for (var each = 0; each < Outbox.CAPACITY + 3; each++) {
                outbox.add(FIRST);
            }

            assertThat(outbox.dropped()).isEqualTo(3);
        }
    }
}
