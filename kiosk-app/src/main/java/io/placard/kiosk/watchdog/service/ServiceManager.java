package io.placard.kiosk.watchdog.service;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Whoever started the kiosk as a service and listens to it: systemd by its protocol (sd_notify(3)), else nobody. It is
 * told at the first frame that the kiosk is ready, in words how it is, and again and again that it lives. Beats come on
 * one thread; the end may be told on any.
 */
public final class ServiceManager {
    /**
     * How often within systemd's limit it hears that the kiosk lives. Twice would do, but then it might end a kiosk 15
     * s after it hung; the kiosk's own watchdog takes 20 s, and 3 for its last words, which say where it hung.
     */
    private static final int SIGNS_A_LIMIT = 10;
    /** A window that nobody sees is never drawn, and yet the kiosk goes on. */
    private static final int READY_WITHIN_BEATS = 10;

    private static final long NANOS_A_MICRO = 1000;

    private final Supplier<Predicate<String>> way;
    private final Optional<Duration> limit;
    private final LongSupplier nanoTime;
    private Optional<Predicate<String>> found = Optional.empty();
    private boolean isReady;
    private int beats;
    private long signAt;
    private String words = "";

    /**
     * @param way how to send a message, false where it was not taken; looked for at the first one
     * @param limit after how long without a sign of life it ends the kiosk; empty where it does not
     * @param nanoTime a monotonic clock, ns, such as {@link System#nanoTime()}
     */
    ServiceManager(Supplier<Predicate<String>> way, Optional<Duration> limit, LongSupplier nanoTime) {
        this.way = way;
        this.limit = limit;
        this.nanoTime = nanoTime;
    }

    /** Nobody. */
    public static ServiceManager nobody() {
        return new ServiceManager(() -> _ -> true, Optional.empty(), System::nanoTime);
    }

    /** This process's, by what it has set in the environment. */
    public static ServiceManager ofThisProcess() {
        return of(System.getenv(), System.getProperty("os.name", ""));
    }

    /**
     * {@code WATCHDOG_PID} does not count: a launcher may stand between the process that systemd started and this one,
     * and who is heard is for the unit to say ({@code NotifyAccess}).
     */
    static ServiceManager of(Map<String, String> environment, String system) {
        var name = environment.getOrDefault("NOTIFY_SOCKET", "");
        if (name.isEmpty() || !system.toLowerCase(Locale.ROOT).contains("linux")) {
            return nobody();
        }
        var limit = limit(environment.getOrDefault("WATCHDOG_USEC", ""));
        return new ServiceManager(
                () -> NotifySocket.at(name).<Predicate<String>>map(it -> it).orElse(_ -> true),
                limit,
                System::nanoTime);
    }

    private static Optional<Duration> limit(String micros) {
        try {
            return Optional.of(Long.parseLong(micros))
                    .filter(it -> it > 0)
                    .map(it -> Duration.ofNanos(Math.multiplyExact(it, NANOS_A_MICRO)));
        } catch (ArithmeticException | NumberFormatException _) {
            return Optional.empty();
        }
    }

    /**
     * A second has passed. A kiosk whose JavaFX thread owes an answer is none that lives.
     *
     * @param isAnswered whether the JavaFX thread has answered all that it was asked
     * @param isPainted whether anything has been drawn
     * @param how the kiosk is, in words for whoever asks {@code systemctl status}
     */
    public void beat(boolean isAnswered, boolean isPainted, String how) {
        if (!isAnswered) {
            return;
        }
        beats++;
        if (!isReady && (isPainted || beats >= READY_WITHIN_BEATS)) {
            isReady = tell("READY=1");
            signAt = nanoTime.getAsLong();
        }
        if (isReady) {
            describe(how.replaceAll("\\s+", " "));
            limit.filter(it -> nanoTime.getAsLong() - signAt >= it.toNanos() / SIGNS_A_LIMIT)
                    .filter(_ -> tell("WATCHDOG=1"))
                    .ifPresent(_ -> signAt = nanoTime.getAsLong());
        }
    }

    /** The kiosk ends. Any thread. */
    public void ends() {
        tell("STOPPING=1\nSTATUS=Ends");
    }

    private void describe(String how) {
        if (!how.equals(words) && tell("STATUS=" + how)) {
            words = how;
        }
    }

    private synchronized boolean tell(String message) {
        if (found.isEmpty()) {
            found = Optional.of(way.get());
        }
        return found.orElseThrow().test(message);
    }
}
