package io.placard.kiosk.watchdog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProvenStartTest {
    private final AtomicInteger called = new AtomicInteger();
    private final ProvenStart start = new ProvenStart(called::incrementAndGet);

    @Test
    void saysNothingBeforeTenSecondsHaveGoneWell() {
        beats(9);

        assertThat(called).hasValue(0);
    }

    @Test
    void saysOnceThatTheyHave() {
        beats(100_000);

        assertThat(called).hasValue(1);
    }

    private void beats(int count) {
        IntStream.range(0, count).forEach(_ -> start.beat());
    }
}
