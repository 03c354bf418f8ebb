package io.placard.kiosk.soak;

import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SplittableRandom;

/** What people and tills do to the store's products while the kiosk runs. */
final class StoreLife {
    private static final Duration BETWEEN_CHANGES = Duration.ofSeconds(8);
    private static final int SEASON_LEAST_S = 600;
    private static final int SEASON_MOST_S = 1500;
    /** So many are gone at the same time at most; then some come back. */
    private static final int MOST_DELETED = 40;

    private final StoreProcess store;
    private final Shift shift;
    private final Counts counts;
    private final List<Long> ids;
    private int deleted;

    /** @param ids of the products that the store opened with */
    StoreLife(StoreProcess store, List<Long> ids, Shift shift, Counts counts) {
        this.store = store;
        this.ids = List.copyOf(ids);
        this.shift = shift;
        this.counts = counts;
    }

    void start(long seed) {
        var changes = new Chance(new SplittableRandom(seed));
        Actor.start("store", shift, counts, () -> change(changes));
        var seasons = new Chance(new SplittableRandom(seed + 1));
        Actor.start("seasons", shift, counts, () -> season(seasons));
    }

    private void change(Chance chance) throws IOException, InterruptedException {
        if (shift.pause(chance.about(BETWEEN_CHANGES))) {
            var change = Change.next(chance);
            counts.add("store: " + change.words);
            make(change, chance.of(ids), chance);
        }
    }

    private void make(Change change, long id, Chance chance) throws IOException {
        switch (change) {
            case PRICE -> edit(id, "price", (chance.between(100, 9000) / 100) + "." + chance.between(10, 100));
            case NAME -> edit(id, "name", "Batch_" + chance.between(1, 100) + "_of_product_" + id);
            case STOCK -> edit(id, "stock", String.valueOf(chance.between(0, 60)));
            case SOLD -> edit(id, "sold", String.valueOf(chance.between(0, 60)));
            case PUBLISHED -> edit(id, "published", String.valueOf(!chance.oneIn(3)));
            case PERCENT -> edit(id, "percent", String.valueOf(5 * chance.between(0, 8)));
            case DELETED -> delete("delete " + id);
            case DUPLICATE -> delete("duplicate " + id);
            case APPEARED -> appear();
        }
    }

    private void edit(long id, String what, String value) throws IOException {
        store.does("edit " + id + " " + what + " " + value);
    }

    private void delete(String order) throws IOException {
        if (deleted >= MOST_DELETED) {
            appear();
        } else if (store.does(order)) {
            deleted++;
        }
    }

    private void appear() throws IOException {
        if (store.does("undelete")) {
            deleted--;
        }
    }

    /** Every product of the catalogue changes. */
    private void season(Chance chance) throws IOException, InterruptedException {
        if (shift.pause(chance.seconds(SEASON_LEAST_S, SEASON_MOST_S))) {
            counts.add("store: whole catalogue changed");
            var isStock = chance.oneIn(2);
            for (var id : ids) {
                var value = isStock ? chance.between(1, 60) : 5 * chance.between(0, 6);
                store.does("edit " + id + (isStock ? " stock " : " percent ") + value);
            }
        }
    }

    /** One change. */
    enum Change {
        PRICE("price", 20),
        NAME("name", 8),
        STOCK("stock", 20),
        SOLD("sold at the till, not broadcast", 20),
        PUBLISHED("published or not", 10),
        PERCENT("promotion", 10),
        DELETED("deleted", 4),
        DUPLICATE("deleted as a duplicate, not broadcast", 2),
        APPEARED("appeared", 6);

        private final String words;
        private final int weight;

        Change(String words, int weight) {
            this.words = words;
            this.weight = weight;
        }

        static Change next(Chance chance) {
            var weights = new LinkedHashMap<Change, Integer>();
            for (var each : values()) {
                weights.put(each, each.weight);
            }
            return chance.weighted(weights);
        }
    }
}
