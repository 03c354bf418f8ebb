package io.placard.sync.copy;

import io.placard.sync.wire.ProductPage;
import io.placard.sync.wire.WireProduct;
import java.util.HashSet;
import java.util.Set;

/**
 * Whether all pages of the store's list together hold all its products. Pages are no snapshot: while they are read, a
 * row may slip from one that is still to come to one that has been. A pass through all pages is believed when it has
 * seen as many products as the store counted on each page, or the same ones as the pass before. Belongs to one thread.
 */
final class Passes {
    /** A store that will not stand still for this many is taken as it is; the next read makes up for it. */
    private static final int MOST = 3;

    private final Set<Long> seen = new HashSet<>();
    private Set<Long> now = new HashSet<>();
    private Set<Long> before = Set.of();
    private int made;
    private int rejected;
    private int count = -1;
    private boolean isCountSteady = true;
    private boolean isSettled;

    /** Takes one page of the pass under way. */
    void page(ProductPage page) {
        page.products().stream().map(WireProduct::id).forEach(now::add);
        rejected += page.rejected().size();
        isCountSteady &= page.totalCount() >= 0 && (count < 0 || page.totalCount() == count);
        count = page.totalCount();
    }

    /** Ends a pass; says whether there has to be another one. */
    boolean end() {
        made++;
        seen.addAll(now);
        var isComplete = isCountSteady && now.size() + rejected == count;
        var isBelieved = isComplete || (made > 1 && now.equals(before));
        // A row that could not be read may be any of those that are missing.
        isSettled = isBelieved && rejected == 0;
        before = now;
        now = new HashSet<>();
        rejected = 0;
        count = -1;
        isCountSteady = true;
        return !isBelieved && made < MOST;
    }

    /**
     * Whether rows may have moved from page to page in the pass under way, so that some were not seen. A deletion draws
     * the row after it to the page before, and takes it off the count as well.
     */
    boolean hasDrifted() {
        return count >= 0 && (!isCountSteady || count > now.size() + rejected);
    }

    /** Whether the last pass was believed and every row of it could be read. */
    boolean isSettled() {
        return isSettled;
    }

    /** What any pass has seen. */
    Set<Long> seen() {
        return seen;
    }
}
