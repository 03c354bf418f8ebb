package io.placard.kiosk.soak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does one thing after the other, on a thread of its own, until the shift is over. What fails is counted and told. */
final class Actor {
    private static final Logger log = LoggerFactory.getLogger(Actor.class);
    private static final Duration AFTER_TROUBLE = Duration.ofSeconds(5);

    private Actor() {}

    static Thread start(String name, Shift shift, Counts counts, Step step) {
        return Thread.ofPlatform().name("soak-" + name).daemon().start(() -> {
            try {
                while (shift.isOn()) {
                    act(name, shift, counts, step);
                }
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private static void act(String name, Shift shift, Counts counts, Step step) throws InterruptedException {
        try {
            step.act();
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            counts.add("trouble of " + name);
            log.warn("{} could not: {}", name, e.toString());
            shift.pause(AFTER_TROUBLE);
        }
    }

    /** What is done again and again, with the pauses in it. */
    @FunctionalInterface
    interface Step {
        void act() throws IOException, InterruptedException;
    }
}
