package io.placard.kiosk.medical;

import io.placard.catalog.Article;
import io.placard.catalog.Assignment;
import io.placard.catalog.Brand;
import io.placard.catalog.Catalog;
import io.placard.catalog.CatalogChange;
import io.placard.catalog.Category;
import io.placard.catalog.Product;
import io.placard.catalog.Showcase;
import io.placard.catalog.StoreSettings;
import io.placard.catalog.Subscription;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * The catalogue as shoppers see it. Hidden products are in no answer, nor is a category, brand or tag that holds no
 * others; veiled ones stand in categories, brands and tags, but are not put forward.
 */
public final class GuardedCatalog implements Catalog {
    private final Catalog all;
    private final MedicalGate gate;

    public GuardedCatalog(Catalog all, MedicalGate gate) {
        this.all = all;
        this.gate = gate;
    }

    @Override
    public Optional<Product> find(long productId) {
        return all.find(productId).flatMap(gate::seen);
    }

    @Override
    public List<Product> listed() {
        return seen(all.listed());
    }

    @Override
    public List<Product> featured() {
        var featured = open(all.featured());
        if (!featured.isEmpty() || gate.showsAll()) {
            return featured;
        }
        var promoted = promoted();
        return promoted.isEmpty() ? open(all.listed()) : promoted;
    }

    @Override
    public List<Product> promoted() {
        return open(all.promoted());
    }

    @Override
    public List<Product> withTag(String tag) {
        return seen(all.withTag(tag));
    }

    @Override
    public List<String> featuredTags() {
        return all.featuredTags().stream()
                .filter(tag -> !isEmptied(all.withTag(tag)))
                .toList();
    }

    /** What the store wrote names no product of its own accord. */
    @Override
    public List<Article> articles() {
        return all.articles();
    }

    @Override
    public List<Product> inCategory(long categoryId) {
        return seen(all.inCategory(categoryId));
    }

    @Override
    public List<Product> ofBrand(long brandId) {
        return seen(all.ofBrand(brandId));
    }

    @Override
    public List<Product> ofBrandInCategory(long brandId, long categoryId) {
        return seen(all.ofBrandInCategory(brandId, categoryId));
    }

    @Override
    public List<Category> categories() {
        return gate.showsAll()
                ? all.categories()
                : all.categories().stream().filter(this::isSeen).toList();
    }

    @Override
    public List<Brand> brands() {
        return gate.showsAll()
                ? all.brands()
                : all.brands().stream().filter(this::isSeen).toList();
    }

    @Override
    public Optional<Category> findCategory(long categoryId) {
        return all.findCategory(categoryId).filter(this::isSeen);
    }

    @Override
    public Optional<Brand> findBrand(long brandId) {
        return all.findBrand(brandId).filter(this::isSeen);
    }

    @Override
    public Optional<Assignment> assignment(String code) {
        return all.assignment(code);
    }

    /** Without the advertisements for what is not seen as it is. */
    @Override
    public StoreSettings settings() {
        var settings = all.settings();
        var showcase = settings.showcase();
        if (gate.showsAll() || showcase.ads().stream().allMatch(this::isOpen)) {
            return settings;
        }
        var ads = showcase.ads().stream().filter(this::isOpen).toList();
        return settings.with(new Showcase(ads, showcase.welcomeUrl(), showcase.backgroundUrl()));
    }

    @Override
    public int size() {
        return all.size();
    }

    /** Also after the gate has changed, which is a change of every product behind it; on the thread that changed it. */
    @Override
    public Subscription observe(Consumer<CatalogChange> observer) {
        var store = all.observe(change -> observer.accept(change.structure() ? withGuarded(change) : change));
        var lifted = gate.observe(() -> observer.accept(new CatalogChange(guarded(), true, 0)));
        return () -> {
            store.close();
            lifted.close();
        };
    }

    /** The store may have changed its rule. */
    private CatalogChange withGuarded(CatalogChange change) {
        var products = new HashSet<>(change.products());
        products.addAll(guarded());
        return new CatalogChange(products, change.structure(), change.causeMicros());
    }

    private Set<Long> guarded() {
        return all.listed().stream()
                .filter(product -> product.flags().medicalOnly())
                .map(Product::id)
                .collect(Collectors.toSet());
    }

    private List<Product> seen(List<Product> products) {
        return gate.showsAll()
                ? products
                : products.stream()
                        .flatMap(product -> gate.seen(product).stream())
                        .toList();
    }

    private List<Product> open(List<Product> products) {
        return gate.showsAll()
                ? products
                : products.stream().filter(gate::isOpen).toList();
    }

    private boolean isOpen(Showcase.Ad ad) {
        return ad.findProductId()
                .flatMap(all::find)
                .filter(product -> !gate.isOpen(product))
                .isEmpty();
    }

    private boolean isSeen(Category category) {
        return !isEmptied(all.inCategory(category.id()));
    }

    private boolean isSeen(Brand brand) {
        return !isEmptied(all.ofBrand(brand.id()));
    }

    /** Whether it held something, and all of that is hidden. */
    private boolean isEmptied(List<Product> products) {
        return !products.isEmpty() && products.stream().allMatch(gate::hides);
    }
}
