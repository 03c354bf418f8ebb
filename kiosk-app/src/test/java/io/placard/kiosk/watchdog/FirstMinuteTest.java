package io.placard.kiosk.watchdog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FirstMinuteTest {
    private final AtomicInteger called = new AtomicInteger();
    private final FirstMinute minute = new FirstMinute(called::incrementAndGet);

    @Test
    void saysNothingBeforeItIsOver() {
        beats(59);

        assertThat(called).hasValue(0);
    }

    @Test
    void saysOnceThatItIsOver() {
        beats(100_000);

        assertThat(called).hasValue(1);
    }

    private void beats(int count) {
        IntStream.range(0, count).forEach(_ -> minute.beat());
    }
}
