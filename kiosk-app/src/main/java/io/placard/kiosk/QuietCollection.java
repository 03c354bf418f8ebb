package io.placard.kiosk;

import io.placard.kiosk.shell.Source;
import io.placard.kiosk.shell.Visit;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Has the whole heap collected, and what it no longer needs given back to the system, when nobody can see that
 * everything stands still for a moment: after the start, after a session, and now and then while nobody is there. By
 * itself the collector does so only where memory runs short, in the middle of a session as likely as not. On the JavaFX
 * thread.
 */
final class QuietCollection implements Onlooker {
    /** The store has been asked by then what is new. */
    static final Duration AFTER_START = Duration.ofSeconds(7);

    /** The first slide stands. */
    static final Duration AFTER_SESSION = Duration.ofSeconds(3);

    static final Duration EVERY = Duration.ofMinutes(10);

    private final Runnable collect;
    private Duration wait = AFTER_START;
    private boolean isQuiet = true;
    private @Nullable Instant since;

    /** @param collect returns once the heap is collected */
    QuietCollection(Runnable collect) {
        this.collect = collect;
    }

    /** What nobody asked for comes up when nobody is there. */
    @Override
    public void visited(Visit visit) {
        var wasQuiet = isQuiet;
        isQuiet = visit.source() == Source.NONE;
        if (isQuiet && !wasQuiet) {
            wait = AFTER_SESSION;
            since = null;
        }
    }

    @Override
    public void tick(Instant now) {
        var began = since;
        if (began == null) {
            since = now;
        } else if (isQuiet && !now.isBefore(began.plus(wait))) {
            wait = EVERY;
            since = now;
            collect.run();
        }
    }
}
