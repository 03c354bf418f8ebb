package io.placard.kiosk.staff.door;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Opens to whoever knows the PIN. Looking and trying happen elsewhere and are answered on the JavaFX thread, because a
 * PIN takes a tenth of a second to check and the disk takes what it takes.
 */
public final class PinDoor {
    private static final Logger log = LoggerFactory.getLogger(PinDoor.class);

    private final Optional<Predicate<char[]>> pin;
    private final AttemptLimiter limiter;
    private final Executor work;
    private final Executor fxThread;

    /**
     * @param pin whether these digits are the PIN; empty where none is set, so that nothing opens the door
     * @param work does one thing after the other; the limiter is used there alone
     */
    public PinDoor(Optional<Predicate<char[]>> pin, AttemptLimiter limiter, Executor work, Executor fxThread) {
        this.pin = pin;
        this.limiter = limiter;
        this.work = work;
        this.fxThread = fxThread;
    }

    /** What became of a try. */
    public sealed interface Answer {
        /** That is the PIN. */
        record Right() implements Answer {}

        /** It is not, or it came too early and was not looked at; the next may come after this. */
        record Refused(Duration delay) implements Answer {}
    }

    /** Whether there is any PIN that opens it. */
    public boolean hasPin() {
        return pin.isPresent();
    }

    /** Says how long nobody may try yet; zero where somebody may. */
    public void look(Consumer<Duration> answer) {
        work.execute(() -> {
            var left = limiter.left();
            fxThread.execute(() -> answer.accept(left));
        });
    }

    /** Tries these digits, and wipes them. */
    public void attempt(char[] digits, Consumer<Answer> answer) {
        work.execute(() -> {
            var found = check(digits);
            Arrays.fill(digits, '0');
            fxThread.execute(() -> answer.accept(found));
        });
    }

    private Answer check(char[] digits) {
        if (pin.isEmpty() || !limiter.begin()) {
            return new Answer.Refused(limiter.left());
        }
        if (pin.get().test(digits)) {
            limiter.succeeded();
            log.info("Staff mode was opened with the PIN");
            return new Answer.Right();
        }
        log.warn("Wrong staff PIN, {} in a row; the next may be tried in {}", limiter.wrong(), limiter.left());
        return new Answer.Refused(limiter.left());
    }
}
