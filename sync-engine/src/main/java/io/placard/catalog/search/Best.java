package io.placard.catalog.search;

import io.placard.catalog.Product;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Keeps the best of many documents, and counts all. Used on one thread. */
final class Best {
    private static final Comparator<Ranked> ORDER =
            Comparator.comparingInt(Ranked::rank).thenComparing(Ranked::document, Document.BY_NAME);

    private final int limit;
    private final PriorityQueue<Ranked> worstFirst = new PriorityQueue<>(ORDER.reversed());
    private int total;

    Best(int limit) {
        this.limit = limit;
    }

    /** @param rank the smaller, the better */
    void add(Document document, int rank) {
        total++;
        if (worstFirst.size() < limit) {
            worstFirst.add(new Ranked(document, rank));
            return;
        }
        var worst = worstFirst.peek();
        if (worst != null && isBetter(document, rank, worst)) {
            worstFirst.poll();
            worstFirst.add(new Ranked(document, rank));
        }
    }

    int total() {
        return total;
    }

    List<Product> products() {
        return worstFirst.stream()
                .sorted(ORDER)
                .map(each -> each.document().product())
                .toList();
    }

    private static boolean isBetter(Document document, int rank, Ranked worst) {
        return rank < worst.rank()
                || (rank == worst.rank() && Document.BY_NAME.compare(document, worst.document()) < 0);
    }

    private record Ranked(Document document, int rank) {}
}
