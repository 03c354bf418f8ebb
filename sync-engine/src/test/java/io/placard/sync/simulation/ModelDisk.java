package io.placard.sync.simulation;

import io.placard.catalog.Assignment;
import io.placard.catalog.live.StoreStructure;
import io.placard.sync.cache.CachedStore;
import io.placard.sync.cache.CopyOnDisk;
import io.placard.sync.cache.Put;
import io.placard.sync.cache.ReadOutcome;
import io.placard.sync.cache.Reconciled;
import io.placard.sync.cache.StoredProduct;
import io.placard.sync.cache.Write;
import io.placard.sync.json.RawJson;
import io.placard.sync.wire.Freshness;
import io.placard.sync.wire.SettingsReader;
import io.placard.sync.wire.WireProduct;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What the database is supposed to do, in memory: each call a commit, and the last commits undone by a power cut. */
final class ModelDisk implements CopyOnDisk {
    private final NavigableMap<Long, Stored> products = new TreeMap<>();
    private final Map<Long, WireProduct> staged = new LinkedHashMap<>();
    private final Map<String, String> notes = new HashMap<>();
    private final UndoLog commits = new UndoLog();
    private final Set<Long> touched = new HashSet<>();
    private final InstantSource clock;
    private boolean isDurable;
    private StoreStructure structure = StoreStructure.EMPTY;

    private record Stored(WireProduct product, Instant at) {}

    /** @param clock the kiosk's */
    ModelDisk(InstantSource clock) {
        this.clock = clock;
    }

    /** A power cut undoes nothing. */
    void neverForget() {
        isDurable = true;
    }

    /** Undoes this many of the last commits. */
    void cutPower(int commits) {
        this.commits.undo(isDurable ? 0 : commits);
    }

    @Nullable WireProduct product(long id) {
        var stored = products.get(id);
        return stored == null ? null : stored.product();
    }

    Set<Long> ids() {
        return products.keySet();
    }

    /** Which products were written since this was last asked. */
    Set<Long> takeTouched() {
        var since = Set.copyOf(touched);
        touched.clear();
        return since;
    }

    StoreStructure structure() {
        return structure;
    }

    @Override
    public CachedStore load() {
        var all =
                products.values().stream().map(each -> each.product().product()).toList();
        return new CachedStore(all, structure);
    }

    @Override
    public Optional<StoredProduct> find(long productId) {
        return Optional.ofNullable(product(productId))
                .map(each -> new StoredProduct(each.id(), each.product().updatedAt(), each.json()));
    }

    @Override
    public Write<List<Put>> putAll(List<WireProduct> products) {
        var outcomes = products.stream().map(this::judge).toList();
        commits.commit(() -> {
            for (int i = 0; i < products.size(); i++) {
                put(products.get(i), outcomes.get(i));
            }
        });
        return new Write.Done<>(outcomes);
    }

    @Override
    public Write<Put> putFetched(WireProduct product) {
        var outcome = switch (freshness(product)) {
            case STALE -> Put.STALE;
            case SAME -> isSameJson(product) ? Put.SAME : Put.UPDATED;
            case NEWER, UNKNOWN -> updatedOrInserted(product);
        };
        commits.commit(() -> put(product, outcome));
        return new Write.Done<>(outcome);
    }

    @Override
    public Write<Boolean> delete(long productId) {
        var isThere = products.containsKey(productId);
        replace(productId, null);
        return new Write.Done<>(isThere);
    }

    @Override
    public Write<Boolean> stage(Collection<WireProduct> rows) {
        rows.forEach(each ->
                staged.merge(each.id(), each, (one, other) -> freshness(one, other) == Freshness.STALE ? one : other));
        return new Write.Done<>(true);
    }

    @Override
    public Write<Boolean> unstage() {
        staged.clear();
        return new Write.Done<>(true);
    }

    @Override
    public Write<Reconciled> apply(ReadOutcome outcome) {
        var put = staged.values().stream()
                .filter(each ->
                        !outcome.dead().covers(each.id(), each.updatedAt().orElse(null)))
                .filter(this::isNews)
                .toList();
        commits.commit(() -> {
            put.forEach(each -> set(each.id(), new Stored(each, clock.instant())));
            outcome.gone().forEach(id -> set(id, null));
            outcome.notes().forEach(this::setNote);
            var before = structure;
            structure = outcome.lists().over(before);
            commits.undoBy(() -> structure = before);
        });
        return new Write.Done<>(
                new Reconciled(put.stream().map(WireProduct::product).toList(), List.copyOf(outcome.gone())));
    }

    /** None: that they outlive the process is more than the laws ask for. */
    @Override
    public Map<Long, Instant> tombstones() {
        return Map.of();
    }

    @Override
    public List<Long> unseen(Set<Long> seen, Instant readStartedAt) {
        return products.entrySet().stream()
                .filter(each -> !seen.contains(each.getKey()))
                .filter(each -> each.getValue().at().isBefore(readStartedAt)
                        || each.getValue().at().isAfter(clock.instant()))
                .map(Map.Entry::getKey)
                .toList();
    }

    @Override
    public Write<Boolean> putAssignments(List<Assignment> assignments) {
        return restructure(present -> present.withAssignments(assignments));
    }

    @Override
    public Write<Boolean> putSettings(RawJson settings) {
        return restructure(present ->
                SettingsReader.read(settings).find().map(present::withSettings).orElse(present));
    }

    @Override
    public Optional<String> note(String name) {
        return Optional.ofNullable(notes.get(name));
    }

    @Override
    public Write<Boolean> putNote(String name, String text) {
        commits.commit(() -> setNote(name, text));
        return new Write.Done<>(true);
    }

    private void setNote(String name, String text) {
        commits.set(notes, name, text);
    }

    private boolean isNews(WireProduct read) {
        return product(read.id()) == null
                || switch (freshness(read)) {
                    case NEWER -> true;
                    case STALE -> false;
                    case SAME, UNKNOWN -> !isSameJson(read);
                };
    }

    private Freshness freshness(WireProduct product) {
        var stored = product(product.id());
        return stored == null ? Freshness.NEWER : freshness(stored, product);
    }

    private static Freshness freshness(WireProduct one, WireProduct other) {
        return Freshness.of(one.product().updatedAt(), other.product().updatedAt());
    }

    private boolean isSameJson(WireProduct product) {
        var stored = product(product.id());
        return stored != null && Rows.saySame(stored.json(), product.json());
    }

    private Put updatedOrInserted(WireProduct product) {
        return product(product.id()) == null ? Put.INSERTED : Put.UPDATED;
    }

    private Put judge(WireProduct product) {
        return switch (freshness(product)) {
            case NEWER -> updatedOrInserted(product);
            case SAME -> Put.SAME;
            case STALE -> Put.STALE;
            case UNKNOWN -> product(product.id()) == null ? Put.INSERTED : Put.INCOMPARABLE;
        };
    }

    private void put(WireProduct product, Put outcome) {
        if (outcome.hasChanged()) {
            set(product.id(), new Stored(product, clock.instant()));
        }
    }

    private void replace(long id, @Nullable Stored now) {
        commits.commit(() -> set(id, now));
    }

    private Write<Boolean> restructure(UnaryOperator<StoreStructure> change) {
        var before = structure;
        commits.commit(() -> {
            structure = change.apply(before);
            commits.undoBy(() -> structure = before);
        });
        return new Write.Done<>(true);
    }

    private void set(long id, @Nullable Stored now) {
        commits.set(products, id, now);
        touched.add(id);
    }
}
