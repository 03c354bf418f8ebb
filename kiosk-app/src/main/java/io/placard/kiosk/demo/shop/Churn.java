package io.placard.kiosk.demo.shop;

import io.placard.kiosk.demo.broadcast.ChangeSource;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;

/** Lets the shop live by itself: a change every two to five seconds, seeded, on one thread. */
public final class Churn implements AutoCloseable {
    private static final Duration SHORTEST_PAUSE = Duration.ofSeconds(2);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final Shop shop;
    private final RandomGenerator random;
    private final Thread thread = Thread.ofVirtual().name("demo-churn").unstarted(this::run);
    private volatile boolean on;

    public Churn(Shop shop, RandomGenerator random, boolean on) {
        this.shop = shop;
        this.random = random;
        this.on = on;
    }

    /** Starts; does nothing while turned off. */
    public void start() {
        thread.start();
    }

    public void turn(boolean wanted) {
        on = wanted;
    }

    public boolean isOn() {
        return on;
    }

    private void run() {
        try {
            while (true) {
                TimeUnit.MILLISECONDS.sleep(random.nextLong(SHORTEST_PAUSE.toMillis(), LONGEST_PAUSE.toMillis()));
                if (on) {
                    step();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void step() {
        var step = ChurnStep.next(shop.products(), random);
        shop.update(step.productId(), step.edit(), ChangeSource.BACK_OFFICE);
    }

    @Override
    public void close() {
        if (thread.getState() == Thread.State.NEW) {
            return;
        }
        thread.interrupt();
        try {
            thread.join(Duration.ofSeconds(2));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
