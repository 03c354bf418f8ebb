package io.placard.sync.machine;

import io.placard.catalog.Product;
import io.placard.sync.wire.ProductCheck;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * What the store's answers about a batch of products say of the copy. Pure.
 *
 * @param gone the store has them no longer
 * @param different the store says something else of them than the copy does
 */
public record AuditFindings(Set<Long> gone, Set<Long> different) {
    public AuditFindings {
        gone = Set.copyOf(gone);
        different = Set.copyOf(different);
    }

    /**
     * Compares the answers with what is cached of each product; null for products that are not, or that changed since
     * the store was asked, so that its answer may be older than the copy.
     */
    public static AuditFindings of(Collection<ProductCheck> answers, LongFunction<@Nullable Product> cached) {
        var gone = new HashSet<Long>();
        var different = new HashSet<Long>();
        for (var answer : answers) {
            var product = cached.apply(answer.id());
            if (product == null) {
                continue;
            }
            switch (answer.status()) {
                case DELETED -> gone.add(answer.id());
                case UNPUBLISHED, PUBLISHED -> {
                    if (differs(product, answer)) {
                        different.add(answer.id());
                    }
                }
                // A word that this version does not know proves nothing.
                case UNKNOWN -> {}
            }
        }
        return new AuditFindings(gone, different);
    }

    /** How many products the copy is wrong about. */
    public int count() {
        return gone.size() + different.size();
    }

    private static boolean differs(Product product, ProductCheck answer) {
        if (answer.status() == ProductCheck.Status.UNPUBLISHED) {
            // Nobody sees it; its stock may be as old as it likes.
            return product.published();
        }
        return !product.published()
                || (answer.stock() != null && Math.max(0, answer.stock()) != product.stock())
                || (answer.medicalOnly() != null
                        && answer.medicalOnly() != product.flags().medicalOnly());
    }
}
