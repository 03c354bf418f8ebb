package io.placard.sync.simulation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.placard.catalog.Article;
import io.placard.catalog.Assignment;
import io.placard.catalog.Brand;
import io.placard.catalog.Category;
import io.placard.sync.json.Timestamps;
import io.placard.sync.simulation.BroadcastRules.Source;
import io.placard.sync.wire.ProductReader;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/** The store's database: the truth that kiosks have to arrive at. Tells its changes as the real one does, or not. */
final class BackEnd {
    private final VirtualTime time;
    private final Chance chance;
    private final Telling telling;
    private final ProductReader reader = new ProductReader();
    private final NavigableMap<Long, Row> rows = new TreeMap<>();
    private final Set<Long> hidden = new HashSet<>();
    private List<Category> categories = List.of(new Category(3, "Flower", 1, null));
    private List<String> featuredTags = List.of("calm");
    private List<Assignment> assignments = List.of();
    private List<Article> articles = List.of();
    private Instant lastStamp = Instant.MIN;

    /** Hears what the back end tells; the frame's data, and when the product it tells of was made. */
    interface Telling {
        void updated(Row now, ObjectNode changes);

        void destroyed(Row last);
    }

    BackEnd(VirtualTime time, Chance chance, Telling telling) {
        this.time = time;
        this.chance = chance;
        this.telling = telling;
    }

    Collection<Row> rows() {
        return rows.values();
    }

    Optional<Row> find(long id) {
        return Optional.ofNullable(rows.get(id));
    }

    List<Category> categories() {
        return categories;
    }

    List<Brand> brands() {
        return List.of(new Brand(8, "Kettle", "", null));
    }

    List<String> featuredTags() {
        return featuredTags;
    }

    List<Article> articles() {
        return articles;
    }

    List<Assignment> assignments() {
        return assignments;
    }

    /** Makes a product, also under an id that was in use before. */
    void create(long id, int stock) {
        var row = Row.of(Rows.fresh(id, stock, stamp()), reader);
        rows.put(id, row);
        hidden.remove(id);
        var changes = Rows.change("status", "unpublished", "published");
        telling(row, changes, Source.STAFF);
    }

    /** A row from elsewhere, such as a restored backup, that keeps its old version: no read of changes shows it. */
    void slipIn(long id, int stock, Instant version) {
        rows.put(id, Row.of(Rows.fresh(id, stock, version), reader));
    }

    void destroy(long id, Source source) {
        var last = rows.remove(id);
        if (last != null && source == Source.STAFF && BroadcastRules.isOpen(time.now())) {
            telling.destroyed(last);
        }
    }

    /**
     * Changes a product and its version, and tells of it where the rules say so.
     *
     * @param columns what {@code changes} names besides {@code updated_at}; those the JSON does not hold as changed
     *     pointers
     */
    void update(long id, Source source, Consumer<ObjectNode> edit, String... columns) {
        var before = rows.get(id);
        if (before != null) {
            var json = before.json().deepCopy();
            edit.accept(json);
            json.put("updated_at", Timestamps.format(stampAfter(before.version())));
            var row = Row.of(json, reader);
            rows.put(id, row);
            if (!row.wire().product().published()) {
                hidden.add(id);
            }
            telling(row, Rows.changes(before.json(), json, columns), source);
        }
    }

    /** Changes what no version tells of. */
    void updateUnseen(long id, Consumer<ObjectNode> edit) {
        var before = rows.get(id);
        if (before != null) {
            var json = before.json().deepCopy();
            edit.accept(json);
            rows.put(id, Row.of(json, reader));
        }
    }

    void restructure(int what) {
        categories = List.of(new Category(3, "Flower " + what, 1, null), new Category(4, "Edibles", what, null));
        featuredTags = what % 2 == 0 ? List.of("calm") : List.of("calm", "citrus " + what);
        articles = List.of(new Article(1, "What is new", "No. " + what, "calm", "", ""));
    }

    void assign(String code, long productId) {
        assignments = List.of(new Assignment(code, new Assignment.ToProduct(productId)));
    }

    /** Whether this product, made then, is gone from the store. */
    boolean isGone(long id, Instant born) {
        return find(id).map(row -> row.born().isAfter(born)).orElse(true);
    }

    /** Whether this product was ever unpublished since it was made. */
    boolean wasHidden(long id) {
        return hidden.contains(id);
    }

    private void telling(Row row, ObjectNode changes, Source source) {
        if (BroadcastRules.areTold(changes, source, time.now())) {
            telling.updated(row, changes);
        }
    }

    /** Later than all stamps before. */
    private Instant stamp() {
        var now = time.now();
        lastStamp = now.isAfter(lastStamp) ? now : lastStamp.plusMillis(1);
        return lastStamp;
    }

    /** A product is stamped when its transaction begins and seen when it ends, up to half a minute later. */
    private Instant stampAfter(Instant version) {
        var begun = time.now().minus(chance.oneIn(4) ? chance.seconds(0, 30) : Duration.ZERO);
        return begun.isAfter(version) ? begun : stamp();
    }
}
