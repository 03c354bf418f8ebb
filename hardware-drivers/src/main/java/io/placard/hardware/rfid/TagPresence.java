package io.placard.hardware.rfid;

import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Tells from a reader's frames which tag lies on the pad, for readers that repeat a tag while it lies there (RDM6300:
 * every 65 ms). All times are monotonic nanoseconds; the same thread makes all calls.
 */
public final class TagPresence {
    private final PresenceSettings settings;
    private final Predicate<String> isKnown;
    private @Nullable String present;
    private long lastValid;
    private long lastSign;
    private @Nullable String candidate;
    private long candidateSeen;
    private int candidateReads;
    private @Nullable String echoing;
    private long echoEnds;
    private boolean isLost;
    private long lostAt;

    /**
     * A pad with nothing on it.
     *
     * @param isKnown tags the kiosk knows are believed sooner than others
     */
    public TagPresence(PresenceSettings settings, Predicate<String> isKnown) {
        this.settings = settings;
        this.isKnown = isKnown;
    }

    /**
     * A frame with a right checksum was read. It never removes the same tag for lateness: frames that waited in a
     * buffer while the machine was busy come late, and the tag lay there all the time.
     */
    public List<TagChange> valid(String tag, long now) {
        if (tag.equals(present)) {
            lastValid = now;
            lastSign = now;
            return List.of();
        }
        if (isEcho(tag, now) || !isConfirmed(tag, now)) {
            return List.of();
        }
        var replaced = present;
        present = tag;
        lastValid = now;
        lastSign = now;
        candidate = null;
        if (replaced == null) {
            return List.of(new TagChange.Put(tag));
        }
        echoing = replaced;
        echoEnds = now + settings.echo().toNanos();
        return List.of(new TagChange.Removed(replaced), new TagChange.Put(tag));
    }

    /** Bytes were read, be they part of a frame or broken: something lies there. */
    public void sign(long now) {
        lastSign = now;
    }

    /** All that came until {@code now} has been told. */
    public List<TagChange> quiet(long now) {
        return present != null && isGone(now) ? remove(present) : List.of();
    }

    /** The reader itself says that the tag was lifted. */
    public List<TagChange> lifted() {
        return present == null ? List.of() : remove(present);
    }

    /** Whether the port is lost. */
    public boolean isLost() {
        return isLost;
    }

    /** The port was lost; until it is back, call {@link #quiet}. */
    public void lost(long now) {
        if (!isLost) {
            isLost = true;
            lostAt = now;
        }
    }

    /** The port is open, for the first time or again: the tag gets its time to show. */
    public void opened(long now) {
        isLost = false;
        lastValid = now;
        lastSign = now;
    }

    private boolean isEcho(String tag, long now) {
        return tag.equals(echoing) && now - echoEnds < 0;
    }

    private boolean isConfirmed(String tag, long now) {
        boolean isAgain = tag.equals(candidate)
                && now - candidateSeen <= settings.confirmWithin().toNanos();
        candidate = tag;
        candidateSeen = now;
        candidateReads = isAgain ? candidateReads + 1 : 1;
        return candidateReads >= settings.confirmReads()
                || (candidateReads >= settings.knownReads() && isKnown.test(tag));
    }

    private boolean isGone(long now) {
        return isLost
                ? now - lostAt >= settings.lostPortKeeps().toNanos()
                : now - lastSign >= settings.removedAfter().toNanos()
                        || now - lastValid >= longest(settings.corruptKeeps(), settings.removedAfter());
    }

    private static long longest(Duration one, Duration other) {
        return Math.max(one.toNanos(), other.toNanos());
    }

    private List<TagChange> remove(String tag) {
        present = null;
        return List.of(new TagChange.Removed(tag));
    }
}
