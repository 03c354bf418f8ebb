package io.placard.sync.simulation;

import io.placard.catalog.Product;
import java.util.Objects;
import java.util.TreeSet;

/** Whether the copy on disk equals the store. */
record Convergence(BackEnd backEnd, ModelDisk disk) {
    /** In every field of every product, known to this version or not, and in all lists. */
    void checkExactly() {
        var ids = new TreeSet<Long>();
        backEnd.rows().forEach(row -> ids.add(row.id()));
        check(ids.equals(new TreeSet<>(disk.ids())), "holds " + disk.ids() + " where the store has " + ids);
        backEnd.rows().forEach(row -> {
            var stored = disk.product(row.id());
            check(
                    stored != null
                            && Rows.parse(stored.json().toString())
                                    .equals(Rows.parse(row.json().toString())),
                    "has " + stored + " where the store has " + row.json());
        });
        var structure = disk.structure();
        check(
                structure.categories().equals(backEnd.categories())
                        && structure.featuredTags().equals(backEnd.featuredTags())
                        && structure.articles().equals(backEnd.articles())
                        && structure.brands().equals(backEnd.brands())
                        && structure.assignments().equals(backEnd.assignments()),
                "has " + structure + " where the store has " + backEnd.categories() + backEnd.featuredTags()
                        + backEnd.articles() + backEnd.assignments());
    }

    /** In which products there are and, of those for sale, in what the store says of them when asked. */
    void checkAudited() {
        for (var id : disk.ids()) {
            var stored = Objects.requireNonNull(disk.product(id)).product();
            var there = backEnd.find(id).map(row -> row.wire().product()).orElse(null);
            check(
                    there != null
                            && there.published() == stored.published()
                            && (!there.published() || there.stock() == stored.stock()),
                    "is in step by the audit: has " + stored + " where the store has " + there);
        }
        checkWhatIsForSale("by the audit");
    }

    /** In the version of each product that shoppers may buy, and in what they see of it. */
    void checkWhatIsForSale(String how) {
        for (var row : backEnd.rows()) {
            var there = row.wire().product();
            var stored = disk.product(row.id());
            check(
                    !there.isListed() || (stored != null && isSame(there, stored.product())),
                    "is in step " + how + ": has " + stored + " where the store has " + row.json() + "; products here "
                            + disk.ids() + ", there "
                            + backEnd.rows().stream().map(each -> each.id()).toList());
        }
    }

    private static boolean isSame(Product there, Product here) {
        return Objects.equals(there.updatedAt(), here.updatedAt())
                && there.name().equals(here.name())
                && there.stock() == here.stock()
                && there.published() == here.published();
    }

    private static void check(boolean holds, String law) {
        if (!holds) {
            throw new AssertionError("does not hold: " + law);
        }
    }
}
