package io.placard.sync.realtime;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Keeps signals in the order in which they came and waits for the one a test is about. */
final class SignalLog implements Consumer<Signal> {
    private final LinkedBlockingQueue<Signal> signals = new LinkedBlockingQueue<>();

    @Override
    public void accept(Signal signal) {
        signals.add(signal);
    }

    /** The next signal of this kind; those before it are dropped. */
    <T extends Signal> T next(Class<T> kind) throws InterruptedException {
        for (var left = 50; left > 0; left--) {
            var signal = signals.poll(5, TimeUnit.SECONDS);
            if (signal == null) {
                break;
            }
            if (kind.isInstance(signal)) {
                return kind.cast(signal);
            }
        }
        throw new AssertionError("no " + kind.getSimpleName() + " came in 5 s");
    }
}
