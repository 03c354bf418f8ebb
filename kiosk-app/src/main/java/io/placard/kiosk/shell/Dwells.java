package io.placard.kiosk.shell;

import io.placard.kiosk.shell.LaidDown.Thing;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Measures how long products lie that shoppers have laid down in this session. What has lain there before, and what
 * still lies there when the session ends, has been measured by nobody. Times in µs since the epoch.
 */
final class Dwells {
    private final long flickerMicros;
    private final Map<Thing, Lying> lying = new LinkedHashMap<>();
    private Consumer<Dwell> heard = _ -> {};

    /** @param flickerMicros what is back this soon after its removal was never lifted */
    Dwells(long flickerMicros) {
        this.flickerMicros = flickerMicros;
    }

    /** From now on tells of each product that was lifted, once it is certain that it was. */
    void onLifted(Consumer<Dwell> listener) {
        heard = listener;
    }

    void put(Thing thing, long productId, long at) {
        lying.put(thing, new Lying(productId, at, Optional.empty()));
    }

    /** It was never lifted, although it seemed so. */
    void flickered(Thing thing) {
        lying.computeIfPresent(thing, (_, it) -> new Lying(it.productId(), it.putAt(), Optional.empty()));
    }

    void lifted(Thing thing, long at) {
        lying.computeIfPresent(thing, (_, it) -> new Lying(it.productId(), it.putAt(), Optional.of(at)));
    }

    /** Nobody saw how long it lay. */
    void forget(Thing thing) {
        lying.remove(thing);
    }

    /** Time has passed. */
    void settle(long now) {
        tellLifted(now - flickerMicros);
    }

    void endSession() {
        tellLifted(Long.MAX_VALUE);
        lying.clear();
    }

    private void tellLifted(long latest) {
        var things = lying.entrySet().iterator();
        while (things.hasNext()) {
            var next = things.next();
            if (next.getValue().liftedAt().filter(at -> at <= latest).isPresent()) {
                things.remove();
                next.getValue().dwell(next.getKey().source()).ifPresent(heard);
            }
        }
    }

    private record Lying(long productId, long putAt, Optional<Long> liftedAt) {
        /** Empty where the clock was set back meanwhile. */
        Optional<Dwell> dwell(Source source) {
            return liftedAt.map(at -> at - putAt)
                    .filter(micros -> micros >= 0)
                    .map(micros -> new Dwell(productId, source, Duration.of(micros, ChronoUnit.MICROS)));
        }
    }
}
