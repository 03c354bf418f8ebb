package io.placard.sync.copy;

import io.placard.catalog.Assignment;
import io.placard.catalog.Brand;
import io.placard.catalog.Category;
import io.placard.catalog.StoreSettings;
import io.placard.sync.cache.ReadOutcome;
import io.placard.sync.cache.StoreLists;
import io.placard.sync.json.RawJson;
import io.placard.sync.machine.ReadKind;
import io.placard.sync.machine.Tombstones;
import io.placard.sync.rest.Failure;
import io.placard.sync.rest.StoreReader;
import io.placard.sync.wire.ArticleList;
import io.placard.sync.wire.ProductPage;
import io.placard.sync.wire.SettingsReader;
import io.placard.sync.wire.WireProduct;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One read of the store under way. What it brings is put aside, in slices so small that a live event never waits for
 * long, until the read has ended well. Belongs to the control thread.
 */
public final class Reading implements StoreReader.Listener {
    /** Products put aside at once: a few milliseconds. */
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
    private final Passes passes = new Passes();
    private StoreLists lists = StoreLists.UNCHANGED;
    private long assignmentsPut;
    private boolean isRefused;
    private boolean hasStartedOver;
    private @Nullable Failure stranger;
    private int read;
    private int changed;
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

    /** What any pass has seen. */
    public Set<Long> seen() {
        return passes.seen();
    }

    public int read() {
        return read;
    }

    public int changed() {
        return changed;
    }

    /** Whether nothing has slipped between the pages, as far as can be told; else absence alone proves nothing. */
    public boolean isSettled() {
        return passes.isSettled();
    }

    /** Ends a pass through all pages; says whether another one is needed. */
    public boolean needsAnotherPass() {
        return passes.end();
    }

    /** Whether this row of the read is from before an end of its product that was told since. */
    public boolean isDead(long productId, @Nullable Instant version) {
        return tombstones.coversRow(productId, version, moment);
    }

    /** Commits all of it in one transaction and shows it; says whether the disk took it. */
    public boolean apply(ReadOutcome outcome, Runnable shown) {
        return copy.apply(outcome, control, news -> {
            changed = news;
            shown.run();
        });
    }

    public int requests() {
        return requests;
    }

    /** How many products the store says it has; -1 where it does not say. */
    public int total() {
        return total;
    }

    /** Whether the copy was emptied when this read began, because it was of another store. */
    public boolean hasStartedOver() {
        return hasStartedOver;
    }

    /** Whether rows moved from page to page while they were read, so that some were not seen. */
    public boolean hasDrifted() {
        return passes.hasDrifted();
    }

    /** The newest version among the rows read, by the store's clock. */
    public Optional<Instant> newest() {
        return Optional.ofNullable(newest);
    }

    @Override
    public void settings(RawJson settings) {
        SettingsReader.read(settings).find().ifPresent(this::meet);
        if (stranger == null) {
            copy.putSettings(settings).ifPresentOrElse(onSettings, () -> isRefused = true);
        }
    }

    /** The settings say which store it is that answers. */
    private void meet(StoreSettings told) {
        switch (copy.admit(told)) {
            case SAME -> {}
            case MOVED -> hasStartedOver = true;
            case OTHER ->
                stranger = new Failure.WrongStore("Store " + told.storeId() + " answers, and what is cached here is of"
                        + " store " + copy.catalog().settings().storeId() + "; nothing of it is taken over. Check"
                        + " store.api_url and the network. If this kiosk is to show another store, set"
                        + " store.catalog_id, or start it with an empty data folder.");
        }
    }

    @Override
    public void categories(List<Category> categories) {
        lists = lists.withCategories(categories);
    }

    @Override
    public void brands(List<Brand> brands) {
        lists = lists.withBrands(brands);
    }

    @Override
    public void featuredTags(List<String> tags) {
        lists = lists.withFeaturedTags(tags);
    }

    @Override
    public void assignments(List<Assignment> assignments) {
        lists = lists.withAssignments(assignments);
        assignmentsPut = copy.assignmentsPut();
    }

    @Override
    public void articles(ArticleList articles) {
        lists = lists.withArticles(articles.articles());
        var rejected = articles.rejected();
        copy.articlesRead(
                rejected.isEmpty()
                        ? ""
                        : rejected.size() + " of the store's articles are left out; the first: " + rejected.getFirst());
    }

    @Override
    public void noArticles(Failure failure) {
        copy.articlesRead("Articles stay as they were. " + failure.words());
    }

    /** The lists that it has brought, to be committed with its rows; an errand may have brought a newer one since. */
    public StoreLists lists() {
        return assignmentsPut == copy.assignmentsPut() ? lists : lists.withAssignments(null);
    }

    @Override
    public void page(ProductPage page) {
        var products = page.products();
        for (var from = 0; from < products.size(); from += SLICE) {
            var slice = products.subList(from, Math.min(products.size(), from + SLICE));
            control.execute(() -> stage(slice));
        }
        control.execute(() -> pageStaged(page));
    }

    @Override
    public void total(int products) {
        total = products;
    }

    @Override
    public void done(int made) {
        control.execute(() -> end(made, outcome()));
    }

    private End outcome() {
        if (stranger != null) {
            return new End.Failed(stranger);
        }
        return isRefused ? new End.NotKept() : new End.Well();
    }

    @Override
    public void failed(Failure failure, int made) {
        control.execute(() -> end(made, new End.Failed(failure)));
    }

    private void end(int made, End end) {
        requests += made;
        onEnd.accept(this, end);
    }

    private void stage(List<WireProduct> slice) {
        if (stranger == null) {
            isRefused |= !copy.stage(slice.stream().filter(this::isAlive).toList());
        }
        for (var row : slice) {
            row.updatedAt()
                    .filter(time -> newest == null || time.isAfter(newest))
                    .ifPresent(time -> newest = time);
        }
        read += slice.size();
    }

    private boolean isAlive(WireProduct row) {
        return !isDead(row.id(), row.updatedAt().orElse(null));
    }

    private void pageStaged(ProductPage page) {
        passes.page(page);
        if (page.totalCount() >= 0) {
            total = page.totalCount();
        }
    }
}
