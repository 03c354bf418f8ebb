package io.placard.kiosk.home;

import io.placard.catalog.Article;
import io.placard.catalog.Brand;
import io.placard.catalog.Catalog;
import io.placard.catalog.Category;
import io.placard.kiosk.shell.Route;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads where an entry of the store's navigation leads. The back end promises no form, so any link is taken that names
 * a category, brand, tag or article by id or name after a word for it: {@code /categories/3}, {@code /brands/8-kettle},
 * {@code https://shop.example/menu?tag=Citrus}. What leads nowhere here is logged once. Used on one thread.
 */
final class StoreLinks {
    private static final Logger log = LoggerFactory.getLogger(StoreLinks.class);
    private static final Pattern BETWEEN = Pattern.compile("[/?&=:#]+");
    private static final Pattern NUMBER_FIRST = Pattern.compile("(\\d{1,18})(?:-.*)?");
    private static final Set<String> CATEGORY = Set.of("category", "categories", "category_id", "store_category");
    private static final Set<String> BRAND = Set.of("brand", "brands", "brand_id");
    private static final Set<String> TAG = Set.of("tag", "tags", "effect", "effects");
    private static final Set<String> ARTICLES = Set.of("article", "articles", "guide", "guides", "good-to-know");
    private static final Set<String> OFFERS =
            Set.of("offers", "promotions", "promotion", "deals", "specials", "sale", "on-offer");

    private final Catalog catalog;
    private final Set<String> refused = new HashSet<>();

    StoreLinks(Catalog catalog) {
        this.catalog = catalog;
    }

    /** Where the link leads; empty where that is nowhere in this kiosk. */
    Optional<Route> read(String link) {
        var parts = Arrays.stream(BETWEEN.split(link.strip()))
                .map(StoreLinks::decoded)
                .filter(part -> !part.isEmpty())
                .toList();
        var route = Stream.iterate(0, place -> place < parts.size(), place -> place + 1)
                .flatMap(place -> read(parts, place).stream())
                .findFirst();
        if (route.isEmpty() && refused.add(link)) {
            log.info("The store's navigation names {}, which leads nowhere in this kiosk; it is left out", link);
        }
        return route;
    }

    private Optional<Route> read(List<String> parts, int place) {
        var word = parts.get(place).toLowerCase(Locale.ROOT);
        if (OFFERS.contains(word)) {
            return Optional.of(new Route.OffersPage());
        }
        if (place + 1 == parts.size()) {
            return ARTICLES.contains(word) && !catalog.articles().isEmpty()
                    ? Optional.of(new Route.ArticlesPage())
                    : Optional.empty();
        }
        var named = parts.get(place + 1);
        if (CATEGORY.contains(word)) {
            return id(named, catalog::findCategory, catalog.categories(), Category::name, Category::id)
                    .map(Route.CategoryPage::new);
        }
        if (BRAND.contains(word)) {
            return id(named, catalog::findBrand, catalog.brands(), Brand::name, Brand::id)
                    .map(Route.BrandPage::new);
        }
        if (ARTICLES.contains(word)) {
            return id(named, catalog::findArticle, catalog.articles(), Article::title, Article::id)
                    .map(Route.ArticlePage::new);
        }
        return TAG.contains(word) ? tag(named) : Optional.empty();
    }

    private Optional<Route> tag(String named) {
        return Stream.of(named, named.replace('-', ' '))
                .filter(tag -> !catalog.withTag(tag).isEmpty())
                .findFirst()
                .map(Route.TagPage::new);
    }

    private static <T> Optional<Long> id(
            String named,
            LongFunction<Optional<T>> byId,
            List<T> all,
            Function<T, String> nameOf,
            ToLongFunction<T> idOf) {
        var number = NUMBER_FIRST.matcher(named);
        var found = number.matches()
                ? byId.apply(Long.parseLong(number.group(1)))
                : all.stream()
                        .filter(each -> slug(nameOf.apply(each)).equals(slug(named)))
                        .findFirst();
        return found.map(idOf::applyAsLong);
    }

    /** A name as links write it. */
    private static String slug(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
    }

    private static String decoded(String part) {
        try {
            return URLDecoder.decode(part, StandardCharsets.UTF_8).strip();
        } catch (IllegalArgumentException e) {
            return part;
        }
    }
}
