package io.placard.sync.pictures;

import io.placard.sync.pictures.shelf.Need;
import io.placard.sync.pictures.shelf.PictureShelf;
import io.placard.sync.pictures.shelf.UrlKey;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Walks along the catalogue and has each picture fetched that is not on disk, until all are or the room is used up.
 * Gives way to screens and shoppers, rests while there is no store, and never asks for more than its share of a server.
 * One thread walks; any thread may say what has changed.
 */
final class Stocking {
    private static final Logger log = LoggerFactory.getLogger(Stocking.class);
    /** Ten pictures a second at most. */
    private static final Duration PACE = Duration.ofMillis(100);
    /** While somebody uses the screen: a busy shop gets its pictures too, by and by. */
    private static final Duration PACE_IN_USE = Duration.ofSeconds(2);

    private static final int RESTS_FOR_EACH_TURN = 3;
    private static final Duration GIVES_WAY_FOR = Duration.ofMillis(250);
    private static final Duration LOOKS_AGAIN = Duration.ofSeconds(2);
    private static final Duration AFTER_CHANGES = Duration.ofMinutes(1);
    private static final Duration AFTER_FAILURES = Duration.ofMinutes(5);
    /** A product that is out of stock for so long is no longer browsed. */
    private static final Duration KEPT_WITHOUT_NEED = Duration.ofDays(7);

    private final FileKind kind;
    private final PictureShelf shelf;
    private final Background background;
    private final Supplier<Iterator<String>> needs;
    private final BooleanSupplier inStep;
    private final InstantSource clock;
    private final Set<UrlKey> notHad = new HashSet<>();
    private final Instant from;
    private volatile Iterator<String> browsed = Collections.emptyIterator();
    private Iterator<String> walk = Collections.emptyIterator();
    private Instant walkBeganAt = Instant.EPOCH;
    private boolean isWalking;
    private Instant broughtAt = Instant.EPOCH;
    private volatile boolean hasChanged = true;
    private volatile Outcome last = new Outcome(0, 0);

    /**
     * @param needs begins a walk
     * @param inStep whether the catalogue is known and its store can be reached
     * @param from when to begin
     */
    Stocking(
            FileKind kind,
            PictureShelf shelf,
            Background background,
            Supplier<Iterator<String>> needs,
            BooleanSupplier inStep,
            InstantSource clock,
            Instant from) {
        this.kind = kind;
        this.shelf = shelf;
        this.background = background;
        this.needs = needs;
        this.inStep = inStep;
        this.clock = clock;
        this.from = from;
    }

    /** How pictures are had, and who else needs the way. */
    interface Background {
        /** Whether somebody waits before a screen. */
        boolean isBusy();

        /** Whether somebody has used the screen a moment ago, and may go on. */
        boolean isInUse();

        /** Whether it has failed too recently. */
        boolean rests(String url);

        /** Fetches it and waits for it; whether it came is seen on the shelf. */
        void bring(String url);
    }

    /** These are wanted before the rest of the catalogue; they replace those wanted so before. Any thread. */
    void browse(Iterator<String> urls) {
        browsed = urls;
    }

    /** Other pictures may be needed now. Any thread. */
    void catalogueChanged() {
        hasChanged = true;
    }

    /** Fetches one picture at most, and returns how long to rest before the next step. */
    Duration step() {
        var now = clock.instant();
        if (!inStep.getAsBoolean()) {
            return LOOKS_AGAIN;
        }
        if (background.isBusy() || (background.isInUse() && hasJustBrought(now))) {
            return GIVES_WAY_FOR;
        }
        var next = next(now);
        if (next.isEmpty()) {
            return LOOKS_AGAIN;
        }
        bring(next.get());
        broughtAt = clock.instant();
        var took = Duration.between(now, broughtAt);
        var untilNext = PACE.minus(took);
        // A server that is slow has much to do, or draws on this very machine, as the demo's does.
        var fairRest = took.multipliedBy(RESTS_FOR_EACH_TURN);
        return fairRest.compareTo(untilNext) > 0 ? fairRest : untilNext;
    }

    /** Pictures that the last whole walk came by. */
    int wanted() {
        return last.wanted;
    }

    /** Of these, not on disk when the walk ended. */
    int missing() {
        return last.missing;
    }

    private boolean hasJustBrought(Instant now) {
        var since = Duration.between(broughtAt, now);
        // Negative where the clock was set back.
        return !since.isNegative() && since.compareTo(PACE_IN_USE) < 0;
    }

    private void bring(String url) {
        var key = UrlKey.of(url);
        background.bring(url);
        if (!shelf.holds(key)) {
            notHad.add(key);
        }
    }

    private Optional<String> next(Instant now) {
        var wanted = firstMissing(browsed);
        if (wanted.isPresent()) {
            return wanted;
        }
        if (!isWalking && isDue(now)) {
            begin(now);
        }
        wanted = firstMissing(walk);
        if (wanted.isEmpty() && isWalking) {
            end(now);
        }
        return wanted;
    }

    private Optional<String> firstMissing(Iterator<String> urls) {
        while (urls.hasNext()) {
            var url = urls.next();
            var key = UrlKey.of(url);
            if (!shelf.holds(key)) {
                if (!background.rests(url) && shelf.hasRoom(kind.usualBytes(), Need.SOMETIME)) {
                    return Optional.of(url);
                }
                notHad.add(key);
            }
        }
        return Optional.empty();
    }

    private boolean isDue(Instant now) {
        var isChangeDue = hasChanged && !now.isBefore(walkBeganAt.plus(AFTER_CHANGES));
        var isRepeatDue = last.missing > 0 && !now.isBefore(walkBeganAt.plus(AFTER_FAILURES));
        return !now.isBefore(from) && (isChangeDue || isRepeatDue);
    }

    private void begin(Instant now) {
        hasChanged = false;
        isWalking = true;
        walkBeganAt = now;
        notHad.clear();
        shelf.beginPass();
        walk = needs.get();
    }

    private void end(Instant now) {
        isWalking = false;
        notHad.removeIf(shelf::holds);
        var outcome = new Outcome(shelf.named() + notHad.size(), notHad.size());
        if (!outcome.equals(last)) {
            log.info(
                    "The catalogue's {}: {} of {} on disk ({} MB)",
                    kind.words(),
                    outcome.wanted - outcome.missing,
                    outcome.wanted,
                    shelf.bytes() >> 20);
        }
        if (!shelf.hasRoom(kind.usualBytes(), Need.SOMETIME)) {
            var dropped = shelf.dropUnnamed(now.minus(KEPT_WITHOUT_NEED));
            log.info("No room for more {}; {} that nobody needs any more were deleted", kind.words(), dropped);
        }
        last = outcome;
        notHad.clear();
    }

    private record Outcome(int wanted, int missing) {}
}
