package io.placard.kiosk.support;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/** Finds things out that may never answer: a disk that hangs, a name server that is gone. */
final class Patience {
    private final Duration limit;

    Patience(Duration limit) {
        this.limit = limit;
    }

    /** Asks on a thread of its own, so that whoever does not answer is left behind. */
    <T> Answer<T> ask(Callable<T> question) {
        var asked = new FutureTask<>(question);
        Thread.ofPlatform().daemon().name("diagnosis").start(asked);
        return new Answer<>(asked, System.nanoTime() + limit.toNanos());
    }

    /** What is still to come, until then. */
    record Answer<T>(FutureTask<T> task, long until) {
        /** What it came to, or what is made of the reason why there is none. */
        T or(Function<String, T> trouble) {
            try {
                return task.get(Math.max(0, until - System.nanoTime()), TimeUnit.NANOSECONDS);
            } catch (TimeoutException _) {
                task.cancel(true);
                return trouble.apply("did not answer in time");
            } catch (ExecutionException e) {
                return trouble.apply(String.valueOf(e.getCause()));
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                return trouble.apply("interrupted");
            }
        }
    }
}
