package io.placard.kiosk.speech;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Speaks by espeak-ng, or a program that understands the same arguments: started once for each utterance, with the
 * words on its standard input. One speaks at a time and one utterance waits at most, the newest. A program that fails
 * is not asked again.
 */
public final class SpeechProgram implements Voice, AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(SpeechProgram.class);
    private static final List<String> LANGUAGES = List.of("en", "es", "fr", "de");
    /** Words a minute; what is heard for the first time must not hurry. */
    private static final String RATE = "160";
    /** Of 200. */
    private static final String VOLUME = "100";
    /** Far below what a pipe holds, so that writing never waits. */
    private static final int LONGEST = 4_000;

    private static final Duration LONGEST_SPEECH = Duration.ofMinutes(6);
    private static final Duration DEADLINE = Duration.ofSeconds(1);

    private final Supplier<Optional<Path>> search;
    private final Listener listener;
    private final Thread thread = new Thread(this::run, "speech");
    private final Object lock = new Object();
    private @Nullable Utterance waiting;
    private @Nullable Process speaking;
    private boolean isInterrupted;
    private boolean isClosed;

    /** Hears on the thread {@code speech}. */
    public interface Listener {
        /** There is a program, and it can be asked from now on. */
        void found(Voice voice);

        /** It has failed; nothing is said from now on. */
        void lost();
    }

    /** @param search looks for the program, once, on the thread {@code speech} */
    public SpeechProgram(Supplier<Optional<Path>> search, Listener listener) {
        this.search = search;
        this.listener = listener;
        thread.setDaemon(true);
    }

    /** Begins to look for the program. */
    public void open() {
        thread.start();
    }

    @Override
    public void say(Utterance utterance) {
        synchronized (lock) {
            waiting = utterance;
            interrupt();
        }
    }

    @Override
    public void hush() {
        synchronized (lock) {
            waiting = null;
            interrupt();
        }
    }

    /** Breaks off, within a second. */
    @Override
    public void close() {
        synchronized (lock) {
            isClosed = true;
            waiting = null;
            interrupt();
        }
        try {
            if (!thread.join(DEADLINE)) {
                log.warn("The thread speech has not ended within {} s", DEADLINE.toSeconds());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void interrupt() {
        if (speaking != null) {
            isInterrupted = true;
            speaking.destroyForcibly();
        }
        lock.notifyAll();
    }

    private void run() {
        var found = search.get();
        if (found.isEmpty()) {
            return;
        }
        log.info("Pages can be read aloud by {}", found.get());
        listener.found(this);
        try {
            speakWith(found.get());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            log.warn("Reading aloud is off from now on: {}", e.getMessage());
            listener.lost();
        }
    }

    private void speakWith(Path program) throws IOException, InterruptedException {
        for (var next = next(); next.isPresent(); next = next()) {
            var utterance = next.get();
            var process = begin(program, utterance);
            if (process.isPresent()) {
                finish(process.get(), utterance);
            }
        }
    }

    /** Waits for something to say; empty when closed. */
    private Optional<Utterance> next() throws InterruptedException {
        synchronized (lock) {
            while (waiting == null && !isClosed) {
                lock.wait();
            }
            var next = Optional.ofNullable(waiting);
            waiting = null;
            return next;
        }
    }

    private Optional<Process> begin(Path program, Utterance utterance) throws IOException {
        var builder = new ProcessBuilder(arguments(program, utterance))
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD);
        synchronized (lock) {
            if (isClosed || waiting != null) {
                return Optional.empty();
            }
            isInterrupted = false;
            var process = builder.start();
            speaking = process;
            return Optional.of(process);
        }
    }

    private void finish(Process process, Utterance utterance) throws IOException, InterruptedException {
        try {
            write(process, utterance);
            if (!process.waitFor(LONGEST_SPEECH.toSeconds(), TimeUnit.SECONDS)) {
                throw new IOException("it has been speaking for " + LONGEST_SPEECH.toMinutes() + " minutes");
            }
            synchronized (lock) {
                if (process.exitValue() != 0 && !isInterrupted) {
                    throw new IOException("it ended with status " + process.exitValue());
                }
            }
        } finally {
            process.destroyForcibly();
            synchronized (lock) {
                speaking = null;
            }
        }
    }

    /** A program that ends before it has read all says by its status why. */
    private static void write(Process process, Utterance utterance) {
        try (var input = process.getOutputStream()) {
            input.write(readable(utterance.words()).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            log.debug("The words were not taken to the end", e);
        }
    }

    static List<String> arguments(Path program, Utterance utterance) {
        var language = utterance.locale().getLanguage();
        var voice = LANGUAGES.contains(language) ? language : LANGUAGES.getFirst();
        return List.of(program.toString(), "-v", voice, "-s", RATE, "-a", VOLUME, "-b", "1", "--stdin");
    }

    /** Without what the program would take for commands; no longer than anybody listens. */
    static String readable(String words) {
        var plain = words.replaceAll("[\\s\\p{Cntrl}\\[\\]<>]+", " ").strip();
        return plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
    }
}
