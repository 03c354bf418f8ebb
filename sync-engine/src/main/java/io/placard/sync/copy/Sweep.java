package io.placard.sync.copy;

import io.placard.sync.wire.ProductCheck;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Decides what complete reads prove to be gone. Pages are no snapshot: a row may slip from one page to another while
 * they are read, so that its absence alone proves nothing. The store is asked about it, or a second read has to miss it
 * too. Belongs to the control thread.
 */
public final class Sweep {
    /** Smaller catalogues may well lose a third of their products in a day. */
    private static final int SUSPICIOUS_FROM = 50;

    private static final double LEAST_SHARE = 0.7;

    private Set<Long> missedOnce = Set.of();
    private Set<Long> slippedBefore = Set.of();
    private @Nullable Set<Long> suspiciousAnswer;
    private int usualDifference;
    private int lastDifference;

    /**
     * Why this complete read cannot be believed yet; empty where it can. A catalogue that has shrunk by more than three
     * tenths is believed when a second read says the same.
     */
    public Optional<String> doubt(Reading reading, int cached) {
        var seen = reading.seen();
        var isCredible = seen.isEmpty() ? cached == 0 : cached < SUSPICIOUS_FROM || seen.size() >= cached * LEAST_SHARE;
        if (isCredible || seen.equals(suspiciousAnswer)) {
            suspiciousAnswer = null;
            return Optional.empty();
        }
        suspiciousAnswer = Set.copyOf(seen);
        return Optional.of("The store names only " + seen.size() + " of " + cached
                + " products; it is asked once more before any is taken from the screen.");
    }

    /** Of these unseen products, the ones that are gone for certain, by what the store says when asked about them. */
    public Set<Long> gone(Collection<Long> unseen, Collection<ProductCheck> checks, Reading reading) {
        var gone = checks.stream()
                .filter(check -> check.status() == ProductCheck.Status.DELETED)
                .map(ProductCheck::id)
                .collect(Collectors.toCollection(HashSet::new));
        gone.retainAll(Set.copyOf(unseen));
        var open = new HashSet<>(unseen);
        checks.forEach(check -> open.remove(check.id()));
        if (reading.isSettled()) {
            gone.addAll(open.stream().filter(missedOnce::contains).toList());
        }
        open.removeAll(gone);
        missedOnce = Set.copyOf(open);
        return gone;
    }

    /** Whether the read missed products that the store still has, or may have. */
    public boolean hasMissed(Collection<ProductCheck> checks) {
        return !missedOnce.isEmpty() || checks.stream().anyMatch(each -> each.status() != ProductCheck.Status.DELETED);
    }

    /**
     * Whether another complete read is needed to tell what is gone, or to find what slipped. A store that never lists
     * what it says to have is not read again and again.
     */
    public boolean needsAnotherRead(Collection<ProductCheck> checks) {
        var before = slippedBefore;
        slippedBefore = slipped(checks);
        return !missedOnce.isEmpty() || !before.containsAll(slippedBefore);
    }

    /**
     * Takes down by how much the store's own count and ours differ after a complete read. What happened while it was
     * read makes them differ once; a count that two reads find higher than what they were given is the store's way of
     * counting. A lower one never is: something is here that is gone there.
     */
    public void remember(int total, int cached) {
        var difference = total < 0 ? 0 : Math.max(0, total - cached);
        usualDifference = difference == lastDifference ? difference : 0;
        lastDifference = difference;
    }

    /** Whether the store's count says that something is missing here, or gone there. */
    public boolean countDiffers(int total, int cached) {
        return total >= 0 && total - cached != usualDifference;
    }

    /** Those that the store still has, though the read did not name them. */
    private static Set<Long> slipped(Collection<ProductCheck> checks) {
        return checks.stream()
                .filter(check -> check.status() == ProductCheck.Status.PUBLISHED)
                .map(ProductCheck::id)
                .collect(Collectors.toSet());
    }
}
