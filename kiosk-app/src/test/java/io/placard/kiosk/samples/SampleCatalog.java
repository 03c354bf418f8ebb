package io.placard.kiosk.samples;

import io.placard.catalog.Article;
import io.placard.catalog.Assignment;
import io.placard.catalog.Brand;
import io.placard.catalog.Catalog;
import io.placard.catalog.CatalogChange;
import io.placard.catalog.Category;
import io.placard.catalog.Product;
import io.placard.catalog.StoreSettings;
import io.placard.catalog.Subscription;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A catalogue that a test fills and changes by hand; answers are computed when asked. Used on one thread. */
public final class SampleCatalog implements Catalog {
    private final Map<Long, Product> products = new TreeMap<>();
    private final List<Consumer<CatalogChange>> observers = new ArrayList<>();
    private Map<Long, List<Product>> byCategory = Map.of();
    private Map<Long, List<Product>> byBrand = Map.of();
    private List<Product> listed = List.of();
    private List<String> featuredTags = List.of();
    private List<Article> articles = List.of();
    private StoreSettings settings = StoreSettings.defaults();

    public SampleCatalog(List<Product> all) {
        all.forEach(product -> products.put(product.id(), product));
        index();
    }

    /** Stores the product and tells whoever observes. */
    public void put(Product product) {
        products.put(product.id(), product);
        tell(product.id());
    }

    public void remove(long id) {
        products.remove(id);
        tell(id);
    }

    /** Holds these alone from now on. */
    public void replaceAll(List<Product> all) {
        products.clear();
        all.forEach(product -> products.put(product.id(), product));
        index();
        observers.forEach(observer -> observer.accept(new CatalogChange(Set.of(), true, 0)));
    }

    public void use(StoreSettings newSettings) {
        settings = newSettings;
        observers.forEach(observer -> observer.accept(new CatalogChange(Set.of(), true, 0)));
    }

    /** The store features these tags from now on. */
    public void feature(List<String> tags) {
        featuredTags = tags;
        observers.forEach(observer -> observer.accept(new CatalogChange(Set.of(), true, 0)));
    }

    /** The store has these articles from now on. */
    public void publish(List<Article> all) {
        articles = all;
        observers.forEach(observer -> observer.accept(new CatalogChange(Set.of(), true, 0)));
    }

    private void index() {
        listed = listed(_ -> true);
        byCategory = listed().stream()
                .filter(product -> product.category() != null)
                .collect(Collectors.groupingBy(
                        product -> product.findCategory().orElseThrow().id()));
        byBrand = listed().stream()
                .filter(product -> product.brand() != null)
                .collect(Collectors.groupingBy(
                        product -> product.findBrand().orElseThrow().id()));
    }

    private void tell(long id) {
        index();
        observers.forEach(observer -> observer.accept(new CatalogChange(Set.of(id), false, 0)));
    }

    @Override
    public Optional<Product> find(long productId) {
        return Optional.ofNullable(products.get(productId));
    }

    @Override
    public List<Product> listed() {
        return listed;
    }

    private List<Product> listed(Predicate<Product> isWanted) {
        return products.values().stream()
                .filter(Product::isListed)
                .filter(isWanted)
                .sorted(Comparator.comparing(Product::name))
                .toList();
    }

    @Override
    public List<Product> featured() {
        var featured = listed(product -> product.flags().featured());
        return featured.isEmpty() ? listed() : featured;
    }

    @Override
    public List<Product> inCategory(long categoryId) {
        return byCategory.getOrDefault(categoryId, List.of());
    }

    @Override
    public List<Product> ofBrand(long brandId) {
        return byBrand.getOrDefault(brandId, List.of());
    }

    @Override
    public List<Product> ofBrandInCategory(long brandId, long categoryId) {
        return inCategory(categoryId).stream()
                .filter(product ->
                        product.findBrand().filter(it -> it.id() == brandId).isPresent())
                .toList();
    }

    @Override
    public List<Category> categories() {
        return listed().stream()
                .flatMap(product -> product.findCategory().stream())
                .distinct()
                .sorted(Comparator.comparingInt(Category::order))
                .toList();
    }

    @Override
    public List<Brand> brands() {
        return listed().stream()
                .flatMap(product -> product.findBrand().stream())
                .distinct()
                .sorted(Comparator.comparing(Brand::name))
                .toList();
    }

    @Override
    public Optional<Category> findCategory(long categoryId) {
        return categories().stream().filter(it -> it.id() == categoryId).findFirst();
    }

    @Override
    public Optional<Brand> findBrand(long brandId) {
        return brands().stream().filter(it -> it.id() == brandId).findFirst();
    }

    @Override
    public Optional<Assignment> assignment(String code) {
        return Optional.empty();
    }

    @Override
    public List<Product> promoted() {
        return listed(product -> !product.promotions().isEmpty());
    }

    @Override
    public List<Product> withTag(String tag) {
        return listed(product -> product.tags().stream().anyMatch(tag::equalsIgnoreCase));
    }

    @Override
    public List<String> featuredTags() {
        return featuredTags;
    }

    @Override
    public List<Article> articles() {
        return articles;
    }

    @Override
    public StoreSettings settings() {
        return settings;
    }

    @Override
    public int size() {
        return products.size();
    }

    @Override
    public Subscription observe(Consumer<CatalogChange> observer) {
        observers.add(observer);
        return () -> observers.remove(observer);
    }
}
