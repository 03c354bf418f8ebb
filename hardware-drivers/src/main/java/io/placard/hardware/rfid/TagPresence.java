package io.placard.hardware.rfid;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Tells from a reader's frames which tag lies on the pad, for readers that repeat a tag while it lies there (RDM6300:
 * every 65 ms). All times are monotonic nanoseconds; the same thread makes all calls.
 */
public final class TagPresence {
    /** Ghost reads pass the checksum, but their ids are random: hardly one comes twice within this time. */
    private static final long CONFIRM_WITHIN = TimeUnit.MILLISECONDS.toNanos(250);

    /** Six repeats missed in a row: where one read in ten fails, once in twenty hours of lying there. */
    private static final long REMOVED_AFTER = TimeUnit.MILLISECONDS.toNanos(400);

    /** Broken frames say that something is there, but not for ever what. */
    private static final long REMOVED_WITHOUT_VALID_FRAME = TimeUnit.MILLISECONDS.toNanos(1500);

    /** While two tags change places the reader still catches the old one now and then. */
    private static final long ECHO = TimeUnit.MILLISECONDS.toNanos(300);

    /** A plug that is pushed back at once must not close the shopper's page. */
    private static final long LOST_PORT_GRACE = TimeUnit.SECONDS.toNanos(2);

    private final Predicate<String> isKnown;
    private @Nullable String present;
    private long lastValid;
    private long lastSign;
    private @Nullable String candidate;
    private long candidateSeen;
    private @Nullable String echoing;
    private long echoEnds;
    private boolean isLost;
    private long lostAt;

    /**
     * A pad with nothing on it.
     *
     * @param isKnown tags the kiosk knows are believed at their first frame, others at their second
     */
    public TagPresence(Predicate<String> isKnown) {
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
        echoEnds = now + ECHO;
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
        boolean isSecond = tag.equals(candidate) && now - candidateSeen <= CONFIRM_WITHIN;
        candidate = tag;
        candidateSeen = now;
        return isSecond || isKnown.test(tag);
    }

    private boolean isGone(long now) {
        return isLost
                ? now - lostAt >= LOST_PORT_GRACE
                : now - lastSign >= REMOVED_AFTER || now - lastValid >= REMOVED_WITHOUT_VALID_FRAME;
    }

    private List<TagChange> remove(String tag) {
        present = null;
        return List.of(new TagChange.Removed(tag));
    }
}
