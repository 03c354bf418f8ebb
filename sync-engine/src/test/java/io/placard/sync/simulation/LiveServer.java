package io.placard.sync.simulation;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.placard.sync.realtime.LiveEndpoint;
import io.placard.sync.realtime.Realtime;
import io.placard.sync.realtime.Signal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The live server: tells all open lines what the back end tells, late, twice, in another order, or not at all. */
final class LiveServer implements Realtime, BackEnd.Telling {
    private static final Duration PING = Duration.ofSeconds(25);

    private final VirtualTime time;
    private final Chance chance;
    private final boolean tellsChangesOnly;
    private final List<Line> open = new ArrayList<>();
    private final Map<Long, Told> destroyed = new HashMap<>();
    private Mood mood = Mood.WELL;
    private boolean isHealed;
    private long frames;
    private int refusals;

    /** How it treats those who connect. */
    enum Mood {
        WELL,
        DOWN,
        /** Takes connections and never greets. */
        MUTE,
        /** Greets and closes at once, being restarted. */
        RESTARTING,
        /** Does not know the app key. */
        REFUSING
    }

    /** Which product, made when, an event told the end of, and its last version. */
    record Told(long productId, Instant born, Instant version) {}

    LiveServer(VirtualTime time, Chance chance, boolean tellsChangesOnly) {
        this.time = time;
        this.chance = chance;
        this.tellsChangesOnly = tellsChangesOnly;
    }

    void turn(Mood next) {
        mood = next;
    }

    /** From now on every line stays up, and every event comes soon, once and in order. */
    void heal() {
        mood = Mood.WELL;
        isHealed = true;
        cut(1006);
    }

    /** How long a kiosk may rest before it connects again: it asks rarely where it was refused again and again. */
    Duration longestRest() {
        return refusals > 10 ? Duration.ofMinutes(18) : Duration.ofMinutes(2);
    }

    /** Closes all lines with this code. */
    void cut(int code) {
        var lines = List.copyOf(open);
        open.clear();
        lines.forEach(line -> line.say(chance.millis(5, 500), new Signal.Closed(line.generation, code, "cut")));
    }

    /** All lines look open to the kiosk and bring nothing any more. */
    void freeze() {
        open.clear();
    }

    /** What the frame that came in then told the end of; null where it was another one. */
    @Nullable Told endToldBy(long receivedMicros) {
        return destroyed.get(receivedMicros);
    }

    @Override
    public void updated(Row now, ObjectNode changes) {
        var event = JsonNodeFactory.instance.objectNode();
        event.set("changes", changes);
        event.set("product", product(now));
        var data = event.toString();
        if (BroadcastRules.fits(data)) {
            tell("product_updated", data, null);
        }
    }

    @Override
    public void destroyed(Row last) {
        var data = "{\"product\":" + Rows.columnsOf(last.json()) + "}";
        tell("product_destroyed", data, new Told(last.id(), last.born(), last.version()));
    }

    private ObjectNode product(Row now) {
        if (tellsChangesOnly) {
            return JsonNodeFactory.instance.objectNode().put("id", now.id());
        }
        if (chance.oneIn(10)) {
            return now.json().deepCopy().without(List.of("updated_at", "product_values", "rfids"));
        }
        return now.json();
    }

    private void tell(String event, String data, @Nullable Told end) {
        for (var line : open) {
            for (var copies = copies(); copies > 0; copies--) {
                line.frame(event, data, end);
            }
        }
    }

    private int copies() {
        return isHealed || !chance.oneIn(6) ? 1 : chance.of(List.of(0, 2));
    }

    private Duration delay() {
        return isHealed || !chance.oneIn(8) ? Duration.ofMillis(40) : chance.seconds(0, 20);
    }

    @Override
    public Connection connect(LiveEndpoint endpoint, long generation, Consumer<Signal> signals) {
        var line = new Line(generation, signals);
        switch (mood) {
            case WELL -> {
                refusals = 0;
                line.greet();
            }
            case DOWN -> line.say(chance.millis(5, 3_000), new Signal.Closed(generation, -1, "refused"));
            case MUTE -> {
                // The kiosk's own watchdog has to notice.
            }
            case RESTARTING -> line.say(chance.millis(5, 500), new Signal.Closed(generation, 4200, "restarting"));
            case REFUSING -> {
                refusals++;
                line.say(chance.millis(5, 500), new Signal.Closed(generation, 4001, "no such app"));
            }
        }
        return line;
    }

    /** One connection. What is under way when it is given up still arrives at its end. */
    private final class Line implements Connection {
        private final long generation;
        private final Consumer<Signal> signals;

        private Line(long generation, Consumer<Signal> signals) {
            this.generation = generation;
            this.signals = signals;
        }

        private void greet() {
            say(chance.millis(5, 400), new Signal.Connected(generation, ""));
            time.in(chance.millis(400, 800), () -> {
                open.add(this);
                say(chance.millis(5, 100), new Signal.Subscribed(generation));
                time.in(PING, this::pong);
            });
        }

        private void pong() {
            if (open.contains(this)) {
                signals.accept(new Signal.Heard(generation));
                time.in(PING, this::pong);
            }
        }

        private void frame(String event, String data, @Nullable Told end) {
            time.in(delay(), () -> {
                if (!isHealed && chance.oneIn(50)) {
                    signals.accept(new Signal.Garbled(generation, "no JSON"));
                    return;
                }
                var received = frames++;
                if (end != null) {
                    destroyed.put(received, end);
                }
                signals.accept(new Signal.Frame(generation, event, data, received));
            });
        }

        private void say(Duration delay, Signal signal) {
            time.in(delay, () -> signals.accept(signal));
        }

        @Override
        public void close() {
            open.remove(this);
        }

        @Override
        public boolean awaitClosed(Duration deadline) {
            return true;
        }
    }
}
