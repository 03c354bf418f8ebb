package io.placard.hardware.simulated;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says nothing unless asked, on a thread of its own. */
final class AnsweringDevice implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(AnsweringDevice.class);
    private static final Duration CLOSE_DEADLINE = Duration.ofSeconds(1);

    /** Between two looks for a question: two bytes' time at 9600 baud. */
    private static final long LOOK_MILLIS = 2;

    private static final int BUFFER_BYTES = 64;

    private final PseudoTerminal terminal;
    private final Mind mind;
    private final long answerMillis;
    private final Thread thread;
    private volatile boolean closed;

    /**
     * A device that waits for its start.
     *
     * @param takes from a question to its answer
     */
    AnsweringDevice(String name, PseudoTerminal terminal, Mind mind, Duration takes) {
        this.terminal = terminal;
        this.mind = mind;
        this.answerMillis = takes.toMillis();
        this.thread =
                Thread.ofPlatform().name(name + " " + terminal.port()).daemon().unstarted(this::run);
    }

    void start() {
        thread.start();
    }

    @Override
    public void close() {
        closed = true;
        terminal.close();
        try {
            if (!thread.join(CLOSE_DEADLINE)) {
                log.warn("{} did not end within {}", thread.getName(), CLOSE_DEADLINE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        var buffer = new byte[BUFFER_BYTES];
        try {
            while (!closed) {
                int count = terminal.read(buffer);
                for (int i = 0; i < count; i++) {
                    answer(buffer[i]);
                }
                TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            if (!closed) {
                log.warn("{} falls silent", thread.getName(), e);
            }
        }
    }

    private void answer(byte question) throws IOException, InterruptedException {
        var answer = mind.answer(question);
        if (answer.length > 0) {
            TimeUnit.MILLISECONDS.sleep(answerMillis);
            terminal.write(answer);
        }
    }

    /** What the device makes of the bytes that are sent to it. */
    @FunctionalInterface
    interface Mind {
        /** The answer to the question that ends with this byte; nothing where none does. */
        byte[] answer(byte next);
    }
}
