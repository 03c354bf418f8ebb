package io.placard.hardware.serial;

import static java.util.concurrent.TimeUnit.NANOSECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import io.placard.hardware.LoggedWords;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(10)
class DeviceLoopTest {
    private static final Duration DEADLINE = Duration.ofSeconds(5);

    private final FakePort port = new FakePort();
    private final RecordingAttendant attendant = new RecordingAttendant();
    private final DeviceLoop loop = new DeviceLoop(
            "device test", port, attendant, () -> new Moment(System.nanoTime(), 1_000_000), LineSettings.PATIENT);

    @AfterEach
    void end() throws InterruptedException {
        loop.stop();
        assertThat(loop.join(DEADLINE)).isTrue();
    }

    @Test
    void bytesArePassedOnAsTheyCome() throws InterruptedException {
        loop.start();
        port.bytes.add("ab");
        port.bytes.add("c");

        assertThat(attendant.next()).isEqualTo("opened");
        assertThat(attendant.next()).isEqualTo("received ab");
        assertThat(attendant.next()).isEqualTo("received c");
    }

    @Test
    void aLostPortIsOpenedAgain() throws InterruptedException {
        loop.start();
        assertThat(attendant.next()).isEqualTo("opened");
        port.hangUp();

        assertThat(attendant.next()).isEqualTo("lost unplugged");
        assertThat(attendant.next()).isEqualTo("opened");
        assertThat(port.closings).hasValue(1);
    }

    @Test
    void aMissingPortIsTriedAgain() throws InterruptedException {
        port.troubles.add(SerialLineException.missing("not there"));
        port.troubles.add(SerialLineException.unusable("in use"));
        loop.start();

        assertThat(attendant.next()).isEqualTo("unavailable not there");
        assertThat(attendant.next()).isEqualTo("unavailable in use");
        assertThat(attendant.next()).isEqualTo("opened");
    }

    @Test
    void aPortThatHangsUpAtOnceIsNotOpenedWithoutPause() throws InterruptedException {
        port.hangsUpAlways = true;
        long start = System.nanoTime();
        loop.start();
        for (int i = 0; i < 3; i++) {
            assertThat(attendant.next()).isEqualTo("opened");
            assertThat(attendant.next()).isEqualTo("lost unplugged");
        }

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofMillis(600));
    }

    /** After five failures the next pause is one of 3.2 s. */
    @Test
    void aDeviceThatComesBackDuringALongPauseIsOpenedWithinASecond() throws InterruptedException {
        port.troubles.addAll(Collections.nCopies(5, SerialLineException.unusable("in use")));
        loop.start();
        for (int i = 0; i < 5; i++) {
            assertThat(attendant.next()).isEqualTo("unavailable in use");
        }
        long back = System.nanoTime();
        port.there = Optional.of(Path.of("/dev/ttyUSB4"));

        assertThat(attendant.next()).isEqualTo("opened");
        assertThat(Duration.ofNanos(System.nanoTime() - back)).isLessThan(Duration.ofSeconds(1));
    }

    @Test
    void aFaultInTheDriverEndsNothing() throws InterruptedException {
        attendant.failsOn = "received bad";
        loop.start();
        port.bytes.add("bad");
        assertThat(attendant.next()).isEqualTo("opened");
        assertThat(attendant.next()).isEqualTo("received bad");

        assertThat(attendant.next()).isEqualTo("opened");
        port.bytes.add("good");
        assertThat(attendant.next()).isEqualTo("received good");
        assertThat(port.closings).hasValue(1);
    }

    @Test
    void faultsThatTakeTurnsAreLoggedOnce() throws InterruptedException {
        try (var logged = new LoggedWords(DeviceLoop.class.getName(), "device test")) {
            attendant.failsAlwaysOn = "received";
            loop.start();
            for (var fault : List.of("one", "two", "one", "two")) {
                assertThat(attendant.next()).isEqualTo("opened");
                port.bytes.add(fault);
                assertThat(attendant.next()).isEqualTo("received " + fault);
            }
            assertThat(attendant.next()).isEqualTo("opened");

            assertThat(logged.words()).hasSize(2);
        }
    }

    @Test
    void aLoopThatPausesStopsAtOnce() throws InterruptedException {
        for (int i = 0; i < 20; i++) {
            port.troubles.add(SerialLineException.missing("not there"));
        }
        loop.start();
        attendant.next();
        loop.stop();

        assertThat(loop.join(Duration.ofSeconds(1))).isTrue();
    }

    @Test
    void aLoopNeverStartedHasEnded() throws InterruptedException {
        assertThat(loop.join(Duration.ofMillis(1))).isTrue();
    }

    /** Says what is in {@code bytes}; an empty text hangs up. */
    private static final class FakePort implements DeviceLoop.Opener {
        private final BlockingQueue<String> bytes = new LinkedBlockingQueue<>();
        private final Queue<SerialLineException> troubles = new ConcurrentLinkedQueue<>();
        private final AtomicInteger closings = new AtomicInteger();
        private volatile boolean hangsUpAlways;
        private volatile Optional<Path> there = Optional.empty();

        void hangUp() {
            bytes.add("");
        }

        @Override
        public Optional<Path> look() {
            return there;
        }

        @Override
        public SerialLine open() throws SerialLineException {
            var trouble = troubles.poll();
            if (trouble != null) {
                throw trouble;
            }
            return new FakeLine(this);
        }
    }

    private record FakeLine(FakePort port) implements SerialLine {
        @Override
        public int read(byte[] buffer) throws SerialLineException {
            var text = port.hangsUpAlways ? "" : poll();
            if (text == null) {
                return 0;
            }
            if (text.isEmpty()) {
                throw SerialLineException.missing("unplugged");
            }
            System.arraycopy(text.getBytes(StandardCharsets.US_ASCII), 0, buffer, 0, text.length());
            return text.length();
        }

        private @Nullable String poll() {
            try {
                return port.bytes.poll(LineSettings.PATIENT.toNanos(), NANOSECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return "";
            }
        }

        @Override
        public void write(byte[] bytes) {
            // Nobody writes here.
        }

        @Override
        public void close() {
            port.closings.incrementAndGet();
        }
    }

    private static final class RecordingAttendant implements Attendant {
        private final BlockingQueue<String> calls = new LinkedBlockingQueue<>();
        private volatile String failsOn = "";
        private volatile String failsAlwaysOn = "nothing";

        String next() throws InterruptedException {
            var call = calls.poll(DEADLINE.toSeconds(), SECONDS);
            assertThat(call).as("a call within %s", DEADLINE).isNotNull();
            return call;
        }

        @Override
        public void opened(SerialLine line, Moment now) {
            record("opened");
        }

        @Override
        public void received(byte[] bytes, int count, Moment now) {
            record("received " + new String(bytes, 0, count, StandardCharsets.US_ASCII));
        }

        @Override
        public void passed(long silentUntilNanos, Moment now) {
            assertThat(silentUntilNanos).isLessThanOrEqualTo(now.nanos());
        }

        @Override
        public void lost(SerialLineException reason, Moment now) {
            record("lost " + reason.words());
        }

        @Override
        public void unavailable(SerialLineException reason, Moment now) {
            record("unavailable " + reason.words());
        }

        private void record(String call) {
            calls.add(call);
            if (call.equals(failsOn)) {
                throw new IllegalStateException("a driver's fault, on purpose");
            }
            if (call.startsWith(failsAlwaysOn)) {
                throw new IllegalStateException("a driver's fault, on purpose, when it " + call);
            }
        }
    }
}
