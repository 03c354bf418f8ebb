package io.placard.hardware.simulated.script;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Plays a device's rules. All times are monotonic nanoseconds; the same thread makes all calls, or one lock guards
 * them.
 */
public final class Player {
    /** Nothing is due. */
    public static final long NEVER = Long.MAX_VALUE;

    private final Framing framing;
    private final List<Turn> turns = new ArrayList<>();
    private final PriorityQueue<Due> agenda =
            new PriorityQueue<>(Comparator.comparingLong(Due::at).thenComparingLong(Due::number));
    private Bytes heard = Bytes.NONE;
    private long lastHeard;
    private long numbers;
    private int refusedBytes;

    /** A device without power. */
    public Player(Framing framing, List<Rule> rules) {
        this.framing = framing;
        rules.forEach(rule -> turns.add(new Turn(rule)));
    }

    /** The device gets its power, for the first time or again. */
    public void begin(long now) {
        agenda.clear();
        heard = Bytes.NONE;
        for (var turn : turns) {
            turn.begin(now);
            if (turn.rule instanceof Rule.At(Duration after, Bytes says)) {
                say(new Said(after, says), now);
            }
        }
    }

    /** Somebody else asks from now on: what was half asked, or is not answered yet, was the other's. */
    public void connected() {
        agenda.clear();
        heard = Bytes.NONE;
    }

    /** Something is other than before: what is said again and again is said at once. */
    public void changed(long now) {
        turns.forEach(turn -> turn.nextAt = now);
    }

    public void say(Said said, long now) {
        if (!said.bytes().isEmpty()) {
            agenda.add(new Due(now + said.after().toNanos(), numbers++, said.bytes()));
        }
    }

    /** The device hears these bytes. */
    public void hear(Bytes bytes, long now) {
        if (now - lastHeard >= framing.gapNanos()) {
            refusedBytes += heard.length();
            heard = Bytes.NONE;
        }
        lastHeard = now;
        heard = heard.then(bytes);
        while (!heard.isEmpty()) {
            int length = framing.length(heard);
            if (length == Framing.MORE) {
                return;
            }
            if (length == Framing.NONE) {
                refusedBytes++;
                heard = heard.from(1);
            } else {
                var request = heard.part(0, length);
                heard = heard.from(length);
                answer(request, now);
            }
        }
    }

    /** What is to be said by now, in its order. */
    public List<Bytes> due(long now) {
        for (var turn : turns) {
            if (turn.rule instanceof Rule.Every every && now - turn.nextAt >= 0) {
                turn.nextAt = now + every.period().toNanos();
                say(new Said(Duration.ZERO, every.says().get()), now);
            }
        }
        var due = new ArrayList<Bytes>();
        for (var first = agenda.peek(); first != null && first.at - now <= 0; first = agenda.peek()) {
            due.add(agenda.remove().bytes);
        }
        return due;
    }

    /** When something is to be said next, or {@link #NEVER}. */
    public long nextAt() {
        var first = agenda.peek();
        long next = first == null ? NEVER : first.at;
        for (var turn : turns) {
            if (turn.rule instanceof Rule.Every) {
                next = Math.min(next, turn.nextAt);
            }
        }
        return next;
    }

    /** How many bytes it heard that were no sound request, or one to which it knows no answer. */
    public int refusedBytes() {
        return refusedBytes;
    }

    private void answer(Bytes request, long now) {
        for (var turn : turns) {
            if (turn.rule instanceof Rule.On on
                    && turn.used < on.times()
                    && on.request().test(request)) {
                turn.used++;
                if (on.isInterrupting()) {
                    agenda.clear();
                }
                on.reply().apply(request).forEach(said -> say(said, now));
                return;
            }
        }
        refusedBytes += request.length();
    }

    private record Due(long at, long number, Bytes bytes) {}

    /** How far a rule has come. */
    private static final class Turn {
        private final Rule rule;
        private long nextAt;
        private int used;

        Turn(Rule rule) {
            this.rule = rule;
        }

        void begin(long now) {
            nextAt = now;
            used = 0;
        }
    }
}
