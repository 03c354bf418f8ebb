package io.placard.hardware;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Those who want to hear of events. One that fails harms neither the others nor the device. */
final class Listeners implements Consumer<HardwareEvent> {
    private static final Logger log = LoggerFactory.getLogger(Listeners.class);

    private final List<Guarded> listeners = new CopyOnWriteArrayList<>();

    Runnable add(Consumer<HardwareEvent> listener) {
        var added = new Guarded(listener);
        listeners.add(added);
        return () -> listeners.remove(added);
    }

    @Override
    public void accept(HardwareEvent event) {
        listeners.forEach(listener -> listener.accept(event));
    }

    private static final class Guarded implements Consumer<HardwareEvent> {
        private final Consumer<HardwareEvent> listener;
        private final AtomicBoolean hasFailed = new AtomicBoolean();

        Guarded(Consumer<HardwareEvent> listener) {
            this.listener = listener;
        }

        @Override
        public void accept(HardwareEvent event) {
            try {
                listener.accept(event);
            } catch (RuntimeException | Error e) {
                // Whatever is wrong with a listener, the device goes on.
                if (hasFailed.compareAndSet(false, true)) {
                    log.error("A listener failed on {}; its further failures are not logged", event, e);
                }
            }
        }
    }
}
