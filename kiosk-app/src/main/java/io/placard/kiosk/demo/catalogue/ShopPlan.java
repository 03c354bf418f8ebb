package io.placard.kiosk.demo.catalogue;

import io.placard.catalog.Assignment;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Plans the shop: how many products, from which seed.
 *
 * @param products 8 to {@value #MOST_PRODUCTS}
 */
public record ShopPlan(int products, long seed) {
    /** More names than these the vocabulary could give, but no shop has them. */
    public static final int MOST_PRODUCTS = 20_000;

    private static final long FIRST_PRODUCT_ID = 4_001;
    private static final int TAGGED_PRODUCTS = 24;

    public ShopPlan {
        if (products < 8 || products > MOST_PRODUCTS) {
            throw new IllegalArgumentException(
                    "The demo store can hold 8 to " + MOST_PRODUCTS + " products, not " + products);
        }
    }

    /**
     * Fills the shelves; every version is {@code opening}, so that a later demo never looks older than an earlier one.
     */
    public Assortment at(Instant opening) {
        var vocabulary = Vocabulary.read();
        var brands = brands(vocabulary);
        var categories = categories(vocabulary);
        var stocked = stock(vocabulary, brands, categories, opening);
        var labels = labels(stocked, brands, categories, opening);
        return new Assortment(brands, categories, stocked, labels, vocabulary.featuredTags(), articles(vocabulary));
    }

    private static List<ShopBrand> brands(Vocabulary vocabulary) {
        var brands = new ArrayList<ShopBrand>();
        vocabulary
                .makers()
                .forEach(each -> brands.add(new ShopBrand(brands.size() + 1, each.name(), each.description())));
        return brands;
    }

    private static List<ShopCategory> categories(Vocabulary vocabulary) {
        var categories = new ArrayList<ShopCategory>();
        vocabulary
                .shelves()
                .forEach(each ->
                        categories.add(new ShopCategory(categories.size() + 1, each.name(), categories.size() + 1)));
        return categories;
    }

    private List<ShopProduct> stock(
            Vocabulary vocabulary, List<ShopBrand> brands, List<ShopCategory> categories, Instant opening) {
        Map<String, ShopBrand> byName = brands.stream().collect(Collectors.toMap(ShopBrand::name, Function.identity()));
        var fillers = new ArrayList<ShelfFiller>();
        for (var each = 0; each < categories.size(); each++) {
            var shelf = vocabulary.shelves().get(each);
            var makers = shelf.makers().stream().map(byName::get).toList();
            fillers.add(new ShelfFiller(shelf, categories.get(each), makers, seed, opening));
        }
        var stocked = new ArrayList<ShopProduct>(products);
        for (var each = 0; each < products; each++) {
            stocked.add(fillers.get(each % fillers.size()).product(FIRST_PRODUCT_ID + each, each / fillers.size()));
        }
        return stocked;
    }

    private List<ShopLabel> labels(
            List<ShopProduct> stocked, List<ShopBrand> brands, List<ShopCategory> categories, Instant opening) {
        var codes = new TagCodes(seed);
        var targets = new ArrayList<Assignment>();
        var shown = stocked.stream().filter(each -> each.listing().published() && each.stock() > 0);
        shown.limit(TAGGED_PRODUCTS)
                .forEach(each -> targets.add(new Assignment(codes.next(), new Assignment.ToProduct(each.id()))));
        stocked.stream()
                .filter(each -> each.listing().published() && each.stock() == 0)
                .findFirst()
                .ifPresent(each -> targets.add(new Assignment(codes.next(), new Assignment.ToProduct(each.id()))));
        targets.add(new Assignment(
                codes.next(), new Assignment.ToBrand(brands.getFirst().id())));
        targets.add(new Assignment(
                codes.next(), new Assignment.ToCategory(categories.get(1).id())));
        var shared = stocked.getFirst().shelf();
        targets.add(new Assignment(
                codes.next(),
                new Assignment.ToBrandInCategory(
                        shared.brand().id(), shared.category().id())));
        targets.add(new Assignment("1", new Assignment.ToProduct(stocked.get(2).id())));
        targets.add(new Assignment("2", new Assignment.ToProduct(stocked.get(5).id())));
        targets.add(new Assignment(
                "3", new Assignment.ToCategory(categories.getLast().id())));
        var labels = new ArrayList<ShopLabel>();
        targets.forEach(each -> labels.add(new ShopLabel(labels.size() + 1, each, opening)));
        return labels;
    }

    private static List<ShopArticle> articles(Vocabulary vocabulary) {
        var articles = new ArrayList<ShopArticle>();
        vocabulary
                .articles()
                .forEach(each -> articles.add(new ShopArticle(
                        articles.size() + 1, each.title(), each.text(), each.tag(), each.icon(), each.excerpt())));
        return articles;
    }
}
