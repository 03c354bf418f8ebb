package io.placard.catalog.live;

import io.placard.catalog.Article;
import io.placard.catalog.Assignment;
import io.placard.catalog.Assignment.Target;
import io.placard.catalog.Assignment.ToBrand;
import io.placard.catalog.Assignment.ToBrandInCategory;
import io.placard.catalog.Assignment.ToCategory;
import io.placard.catalog.Assignment.ToProduct;
import io.placard.catalog.Brand;
import io.placard.catalog.Catalog;
import io.placard.catalog.CatalogChange;
import io.placard.catalog.Category;
import io.placard.catalog.Discount;
import io.placard.catalog.LocalAssignment;
import io.placard.catalog.LocalAssignment.Standing;
import io.placard.catalog.Product;
import io.placard.catalog.StoreSettings;
import io.placard.catalog.Subscription;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * The catalogue held in memory. Any thread reads and never waits. One thread at a time writes: first to the cache on
 * disk, then here, so that observers are called after the commit. A change of one product costs microseconds.
 */
public final class LiveCatalog implements Catalog {
    /** From this share of the catalogue on, sorting all anew is cheaper than placing row by row. */
    private static final int REBUILD_FROM_ONE_IN = 8;

    private static final int REBUILD_FROM = 64;

    private final NameOrder order;
    private final InstantSource clock;
    private final List<Consumer<CatalogChange>> observers = new CopyOnWriteArrayList<>();
    private volatile View view;
    private volatile Locals locals = Locals.NONE;

    /** Starts empty; {@code locale} decides how names sort, {@code clock} which promotions run. */
    public LiveCatalog(Locale locale, InstantSource clock) {
        order = new NameOrder(locale);
        this.clock = clock;
        view = new View(Shelves.of(List.of()), StoreStructure.EMPTY, order);
    }

    /** Replaces all by what a cache or a complete read holds, in one step for readers. */
    public void replaceAll(Collection<Product> products, StoreStructure structure) {
        var before = view;
        var changed = new HashSet<Long>();
        before.shelves().rows().forEach(row -> changed.add(row.id()));
        for (var each : products) {
            if (differs(before, each)) {
                changed.add(each.id());
            } else {
                changed.remove(each.id());
            }
        }
        swapIn(new View(Shelves.of(products.stream().map(this::row).toList()), structure, order), changed, 0);
    }

    /**
     * Puts new or changed products and removes others; what is in both is removed.
     *
     * @param causeMicros when the live event behind it was received, microseconds since the epoch; 0 for a reconcile
     */
    public void apply(Collection<Product> put, Collection<Long> removed, long causeMicros) {
        var present = view;
        var unwanted = Set.copyOf(removed);
        var different = put.stream()
                .filter(each -> !unwanted.contains(each.id()) && differs(present, each))
                .map(this::row)
                .toList();
        var gone =
                removed.stream().filter(id -> present.shelves().row(id) != null).toList();
        var changed = new HashSet<>(gone);
        different.forEach(row -> changed.add(row.id()));
        if (changed.size() > REBUILD_FROM && changed.size() > present.shelves().size() / REBUILD_FROM_ONE_IN) {
            var rebuilt = present.shelves().rebuiltWith(different, gone);
            swapIn(new View(rebuilt, present.structure(), order), changed, causeMicros);
        } else {
            announce(changed, present.change(different, gone), causeMicros);
        }
    }

    /** Replaces categories, brands, assignments, featured tags, articles and settings. */
    public void restructure(StoreStructure structure) {
        if (!view.structure().equals(structure)) {
            swapIn(new View(view.shelves(), structure, order), Set.of(), 0);
        }
    }

    /** Takes over what people here have said tags and slots stand for; from any thread, and tells nobody. */
    public void useLocal(Collection<LocalAssignment> now) {
        locals = new Locals(now);
    }

    /** Tells observers that tags and slots may stand for something else now. On the writing thread. */
    public void announceLocal() {
        announce(Set.of(), true, 0);
    }

    /** What the store says that a tag or a slot stands for, whatever people here have said. */
    public Optional<Assignment> storeAssignment(String code) {
        return view.findAssignment(code);
    }

    /** What people here have said about a tag or a slot, whether it holds or not. */
    public Optional<LocalAssignment> localAssignment(String code) {
        return locals.find(code);
    }

    /** All that people here have said, whether it holds or not. */
    public Collection<LocalAssignment> local() {
        return locals.all();
    }

    /** The ids of all products, shown or not. */
    public List<Long> ids() {
        return view.shelves().rows().stream().map(Row::id).toList();
    }

    /** What the store told besides its products. */
    public StoreStructure structure() {
        return view.structure();
    }

    @Override
    public Optional<Product> find(long productId) {
        return Optional.ofNullable(view.shelves().row(productId)).map(Row::value);
    }

    @Override
    public List<Product> listed() {
        return view.shelves().on(new Shelf.All());
    }

    @Override
    public List<Product> featured() {
        var featured = view.shelves().on(new Shelf.Featured());
        if (!featured.isEmpty()) {
            return featured;
        }
        var promoted = promoted();
        return promoted.isEmpty() ? listed() : promoted;
    }

    @Override
    public List<Product> promoted() {
        var now = clock.instant();
        return view.shelves().on(new Shelf.WithPromotion()).stream()
                .filter(product -> product.promotionAt(now)
                        .filter(each -> !(each.discount() instanceof Discount.Unknown))
                        .isPresent())
                .toList();
    }

    @Override
    public List<Product> withTag(String tag) {
        return view.shelves().on(Shelf.Tagged.with(tag));
    }

    @Override
    public List<String> featuredTags() {
        return view.structure().featuredTags();
    }

    @Override
    public List<Article> articles() {
        return view.structure().articles();
    }

    @Override
    public List<Product> inCategory(long categoryId) {
        return view.shelves().on(new Shelf.InCategory(categoryId));
    }

    @Override
    public List<Product> ofBrand(long brandId) {
        return view.shelves().on(new Shelf.OfBrand(brandId));
    }

    @Override
    public List<Product> ofBrandInCategory(long brandId, long categoryId) {
        return view.shelves().on(new Shelf.OfBrandInCategory(brandId, categoryId));
    }

    @Override
    public List<Category> categories() {
        return view.categories().shown();
    }

    @Override
    public List<Brand> brands() {
        return view.brands().shown();
    }

    @Override
    public Optional<Category> findCategory(long categoryId) {
        return view.categories().find(categoryId);
    }

    @Override
    public Optional<Brand> findBrand(long brandId) {
        return view.brands().find(brandId);
    }

    /**
     * {@inheritDoc} What people here have said goes first where it still holds ({@link LocalAssignment}); where its
     * product, brand or category is gone, the tag stands for nothing.
     */
    @Override
    public Optional<Assignment> assignment(String code) {
        var local = locals.find(code).filter(this::holds);
        return local.isPresent()
                ? local.filter(each -> isThere(each.target())).map(each -> new Assignment(each.code(), each.target()))
                : view.findAssignment(code);
    }

    private boolean holds(LocalAssignment local) {
        return local.against(storeAssignment(local.code()).map(Assignment::target)) == Standing.HOLDS;
    }

    private boolean isThere(Target target) {
        return switch (target) {
            case ToProduct(var id) -> find(id).isPresent();
            case ToBrand(var id) -> findBrand(id).isPresent();
            case ToCategory(var id) -> findCategory(id).isPresent();
            case ToBrandInCategory(var brand, var category) ->
                findBrand(brand).isPresent() && findCategory(category).isPresent();
        };
    }

    @Override
    public StoreSettings settings() {
        return view.structure().settings();
    }

    @Override
    public int size() {
        return view.shelves().size();
    }

    @Override
    public Subscription observe(Consumer<CatalogChange> observer) {
        observers.add(observer);
        return () -> observers.remove(observer);
    }

    private Row<Product> row(Product product) {
        var present = view.shelves().row(product.id());
        var name = present != null && present.value().name().equals(product.name())
                ? present.name()
                : order.keyOf(product.name());
        return new Row<>(0, name, product.id(), product);
    }

    private static boolean differs(View before, Product product) {
        var present = before.shelves().row(product.id());
        return present == null || !present.value().equals(product);
    }

    private void swapIn(View next, Set<Long> changed, long causeMicros) {
        var before = view;
        view = next;
        announce(changed, !before.hasSameStructureAs(next), causeMicros);
    }

    private void announce(Set<Long> products, boolean structure, long causeMicros) {
        if (!products.isEmpty() || structure) {
            var change = new CatalogChange(products, structure, causeMicros);
            observers.forEach(observer -> observer.accept(change));
        }
    }
}
