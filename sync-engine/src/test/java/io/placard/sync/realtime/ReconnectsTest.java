package io.placard.sync.realtime;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.sync.realtime.FakePusherServer.Manner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Many reconnects, in every way a line ends: threads, descriptors and memory stay where they were. */
class ReconnectsTest {
    private static final Logger log = LoggerFactory.getLogger(ReconnectsTest.class);
    /** {@code -Dplacard.reconnects=10000} takes about half a minute. */
    private static final int RECONNECTS = Integer.getInteger("placard.reconnects", 150);

    private static final int WARM_UP = 40;
    private static final String CHANNEL = "store_products_42";

    /** What a process holds. */
    private record Footprint(int threads, long descriptors, long heapBytes) {
        static Footprint now() throws IOException {
            try (var open = Files.list(Path.of("/proc/self/fd"))) {
                return new Footprint(Thread.getAllStackTraces().size(), open.count(), heapAfterCollection());
            }
        }

        private static long heapAfterCollection() {
            System.gc();
            return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        }
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "counts the entries of /proc/self/fd")
    void leaveNothingBehind() throws IOException, InterruptedException {
        try (var server = FakePusherServer.start()) {
            reconnect(server, WARM_UP);
            var before = Footprint.now();
            var begun = Instant.now();
            var generations = reconnect(server, RECONNECTS);
            var took = Duration.between(begun, Instant.now());
            var after = Footprint.now();

            log.info("{} generations in {} ms: {}, then {}", generations, took.toMillis(), before, after);
            assertThat(generations).isGreaterThan(RECONNECTS);
            assertThat(after.threads() - before.threads()).isLessThan(5);
            assertThat(after.descriptors() - before.descriptors()).isLessThan(5);
            assertThat(after.heapBytes() - before.heapBytes()).isLessThan(2 << 20);
        }
    }

    private static long reconnect(FakePusherServer server, int times) throws InterruptedException {
        try (var line = SupervisedLine.to(endpoint(server.port()), LineLimits.DEFAULT)) {
            line.next(News.Up.class);
            reconnect(server, line, times);
            return line.generation();
        } finally {
            LiveThreads.awaitEnd();
            server.awaitNoConnections();
            server.forget();
        }
    }

    private static void reconnect(FakePusherServer server, SupervisedLine line, int times) throws InterruptedException {
        for (var count = 0; count < times; count++) {
            switch (count % 5) {
                case 0 -> server.closeAll(4200);
                case 1 -> server.cutAll();
                case 2 -> line.wake();
                case 3 -> {
                    // Given up before it stands, and once more.
                    line.wake();
                    line.wake();
                }
                default -> {
                    server.behave(Manner.LEAVES_AT_ONCE);
                    server.cutAll();
                    line.next(News.Down.class);
                    line.next(News.Down.class);
                    server.behave(Manner.WELL);
                }
            }
            line.next(News.Up.class);
        }
    }

    private static LiveEndpoint endpoint(int port) {
        return new LiveEndpoint("key-1", "127.0.0.1", port, false, CHANNEL, null, null);
    }
}
