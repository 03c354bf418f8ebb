package io.placard.kiosk.display;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** What only the JavaFX thread can tell, for whoever asks from another. */
final class FxAnswer {
    private static final int TIMEOUT_S = 5;

    private FxAnswer() {}

    /**
     * Asks the JavaFX thread and waits.
     *
     * @throws IOException where it does not answer within five seconds
     */
    static <T> T to(Supplier<T> question, Executor fxThread) throws IOException {
        try {
            return CompletableFuture.supplyAsync(question, fxThread).get(TIMEOUT_S, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while waiting for the screen", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException("The screen gave no answer within " + TIMEOUT_S + " s", e);
        }
    }
}
