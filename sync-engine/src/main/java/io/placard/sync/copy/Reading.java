package io.placard.sync.copy;

import io.placard.catalog.Assignment;
import io.placard.catalog.Brand;
import io.placard.catalog.Category;
import io.placard.catalog.StoreSettings;
import io.placard.sync.json.RawJson;
import io.placard.sync.machine.ReadKind;
import io.placard.sync.machine.Tombstones;
import io.placard.sync.rest.Failure;
import io.placard.sync.rest.StoreReader;
import io.placard.sync.wire.ProductPage;
import io.placard.sync.wire.WireProduct;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One read of the store under way. Pages are applied in slices so small that a live event never waits for long. Belongs
 * to the control thread.
 */
public final class Reading implements StoreReader.Listener {
    /** Products to a transaction: a few milliseconds. */
    private static final int SLICE = 50;

    /** How a read ended. */
    public sealed interface End {
        /** The store answered everything. */
        record Well() implements End {}

        /** The store did not. */
        record Failed(Failure failure) implements End {}

        /** The disk refused what the store answered. */
        record NotKept() implements End {}
    }

    private final ReadKind kind;
    private final Instant begun;
    private final long moment;
    private final LocalCopy copy;
    private final Tombstones tombstones;
    private final Executor control;
    private final Consumer<StoreSettings> onSettings;
    private final BiConsumer<Reading, End> onEnd;
    private final Set<Long> seen = new HashSet<>();
    private boolean isRefused;
    private int read;
    private int changed;
    private int rejected;
    private int total = -1;
    private int requests;
    private @Nullable Instant newest;

    /** {@code control} runs what is given to it later on the control thread, in order. */
    public Reading(
            ReadKind kind,
            Instant begun,
            LocalCopy copy,
            Tombstones tombstones,
            Executor control,
            Consumer<StoreSettings> onSettings,
            BiConsumer<Reading, End> onEnd) {
        this.kind = kind;
        this.begun = begun;
        this.copy = copy;
        this.tombstones = tombstones;
        moment = tombstones.moment();
        this.control = control;
        this.onSettings = onSettings;
        this.onEnd = onEnd;
    }

    public ReadKind kind() {
        return kind;
    }

    public Instant begun() {
        return begun;
    }

    /** When it began, in the order that {@link Tombstones} keep. */
    public long moment() {
        return moment;
    }

    public Set<Long> seen() {
        return seen;
    }

    public int read() {
        return read;
    }

    public int changed() {
        return changed;
    }

    /** Rows that could not be read: which products they were is not known. */
    public int rejected() {
        return rejected;
    }

    public int requests() {
        return requests;
    }

    /** How many products the store says it has; -1 where it does not say. */
    public int total() {
        return total;
    }

    /** The newest version among the rows read, by the store's clock. */
    public Optional<Instant> newest() {
        return Optional.ofNullable(newest);
    }

    @Override
    public void settings(RawJson settings) {
        copy.putSettings(settings).ifPresentOrElse(onSettings, () -> isRefused = true);
    }

    @Override
    public void categories(List<Category> categories) {
        isRefused |= !copy.putCategories(categories);
    }

    @Override
    public void brands(List<Brand> brands) {
        isRefused |= !copy.putBrands(brands);
    }

    @Override
    public void featuredTags(List<String> tags) {
        isRefused |= !copy.putFeaturedTags(tags);
    }

    @Override
    public void assignments(List<Assignment> assignments) {
        isRefused |= !copy.putAssignments(assignments);
    }

    @Override
    public void page(ProductPage page) {
        var products = page.products();
        for (var from = 0; from < products.size(); from += SLICE) {
            var slice = products.subList(from, Math.min(products.size(), from + SLICE));
            control.execute(() -> apply(slice));
        }
        control.execute(() -> pageApplied(page));
    }

    @Override
    public void total(int products) {
        total = products;
    }

    @Override
    public void done(int made) {
        control.execute(() -> end(made, isRefused ? new End.NotKept() : new End.Well()));
    }

    @Override
    public void failed(Failure failure, int made) {
        control.execute(() -> end(made, new End.Failed(failure)));
    }

    private void end(int made, End end) {
        requests += made;
        onEnd.accept(this, end);
    }

    private void apply(List<WireProduct> slice) {
        var rows = slice.stream().filter(this::isAlive).toList();
        copy.putRead(rows).ifPresentOrElse(news -> changed += news, () -> isRefused = true);
        for (var row : slice) {
            seen.add(row.id());
            row.updatedAt()
                    .filter(time -> newest == null || time.isAfter(newest))
                    .ifPresent(time -> newest = time);
        }
        read += slice.size();
    }

    private boolean isAlive(WireProduct row) {
        return !tombstones.coversRow(row.id(), row.updatedAt().orElse(null), moment);
    }

    private void pageApplied(ProductPage page) {
        rejected += page.rejected().size();
        if (page.totalCount() >= 0) {
            total = page.totalCount();
        }
    }
}
