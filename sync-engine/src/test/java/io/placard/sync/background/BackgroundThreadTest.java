package io.placard.sync.background;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BackgroundThreadTest {
    @Test
    void comesAfterAllOthers() {
        var thread = BackgroundThread.of("reader", () -> {});

        assertThat(thread.getPriority()).isEqualTo(Thread.MIN_PRIORITY);
    }

    @Test
    void doesNotKeepTheProgramFromEnding() {
        assertThat(BackgroundThread.of("reader", () -> {}).isDaemon()).isTrue();
    }
}
