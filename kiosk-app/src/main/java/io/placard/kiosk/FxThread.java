package io.placard.kiosk;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.application.Platform;

/**
 * The one door to the JavaFX thread. What is handed over runs there later, in order; handing over never blocks. Work
 * handed over while the kiosk is closing is dropped.
 */
public final class FxThread implements Executor {
    private static final int TIMEOUT_S = 30;

    @Override
    public void execute(Runnable work) {
        if (Platform.isFxApplicationThread()) {
            work.run();
        } else {
            Platform.runLater(work);
        }
    }

    /** Has the value made on the JavaFX thread; only for starting. */
    public <T> Pending<T> submit(Supplier<T> work) {
        var made = new CompletableFuture<T>();
        Platform.runLater(() -> {
            try {
                made.complete(work.get());
            } catch (RuntimeException | Error e) {
                made.completeExceptionally(e);
            }
        });
        return new Pending<>(made);
    }

    /** What the JavaFX thread is making. */
    public record Pending<T>(CompletableFuture<T> made) {
        /**
         * Waits for it; never on the JavaFX thread.
         *
         * @throws IllegalStateException where the JavaFX thread fails, or does not answer within half a minute
         */
        public T get() {
            try {
                return made.get(TIMEOUT_S, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("Interrupted while waiting for the JavaFX thread", e);
            } catch (ExecutionException e) {
                throw new IllegalStateException("The JavaFX thread failed: " + e.getCause(), e.getCause());
            } catch (TimeoutException e) {
                throw new IllegalStateException("The JavaFX thread did not answer within " + TIMEOUT_S + " s", e);
            }
        }
    }
}
