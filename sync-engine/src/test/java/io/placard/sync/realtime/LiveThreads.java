package io.placard.sync.realtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;

/** The threads that live connections have, ours and the WebSocket library's. */
final class LiveThreads {
    private static final Duration DEADLINE = Duration.ofSeconds(5);
    private static final List<String> NAMES =
            List.of("placard-live-", "WebSocketConnectReadThread", "WebSocketWriteThread");

    private LiveThreads() {}

    /** Waits until none is left. */
    static void awaitEnd() throws InterruptedException {
        var threads = Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> NAMES.stream().anyMatch(thread.getName()::startsWith))
                .toList();
        for (var thread : threads) {
            thread.join(DEADLINE);
        }
        assertThat(threads.stream().filter(Thread::isAlive).map(Thread::getName))
                .isEmpty();
    }
}
