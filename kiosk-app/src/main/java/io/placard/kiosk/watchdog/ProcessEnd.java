package io.placard.kiosk.watchdog;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntConsumer;

/**
 * How the process ends: somebody wishes it, from inside or by a signal; the kiosk closes; the process is halted with
 * what the run came to, before JavaFX's own end can hang. Safe to use from any thread.
 */
public final class ProcessEnd {
    private static final int WELL = 0;

    private final RunFile runs;
    private final IntConsumer halt;
    private final Duration patience;
    private final CountDownLatch wished = new CountDownLatch(1);
    private final CompletableFuture<Integer> exitCode = new CompletableFuture<>();

    /**
     * @param halt ends the process with a code, such as {@link Runtime#halt}
     * @param patience how long the kiosk may take to close; then the process ends as Java ends it
     */
    public ProcessEnd(RunFile runs, IntConsumer halt, Duration patience) {
        this.runs = runs;
        this.halt = halt;
        this.patience = patience;
    }

    /** Is zero from the wish on. */
    public CountDownLatch wished() {
        return wished;
    }

    /**
     * The kiosk has closed; only the first word about it counts, and what somebody has wished is no failure, whatever
     * was under way.
     */
    public void closed(int code) {
        exitCode.complete(wished.getCount() == 0 ? WELL : code);
    }

    /**
     * Whether what fails now fails because all ends. JavaFX takes its renderer down as soon as a signal has come,
     * beside everything else, and whatever its thread is drawing just then.
     */
    public boolean hasBegun() {
        return wished.getCount() == 0 || isJavaEnding();
    }

    /** What Java calls at its end; returns only where the process was not halted. */
    public void onShutdown() {
        wished.countDown();
        runs.end(End.CLEAN, "somebody ended the process");
        try {
            halt.accept(exitCode.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException _) {
            // Java ends all the same.
        }
    }

    /** Java takes no more hooks once its end has begun, and has no other word for it. */
    private static boolean isJavaEnding() {
        var probe = Thread.ofPlatform().unstarted(() -> {});
        try {
            Runtime.getRuntime().addShutdownHook(probe);
            return !Runtime.getRuntime().removeShutdownHook(probe);
        } catch (IllegalStateException _) {
            return true;
        }
    }
}
