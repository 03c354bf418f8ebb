package io.placard.kiosk.compare;

import io.placard.catalog.Attribute;
import io.placard.catalog.Product;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What products have in common and in which they differ.
 *
 * @param products one a column
 * @param facts one a row, in the order in which the products name them
 * @param commonTags carried by all
 * @param ownTags for each product those that not all carry
 */
public record Comparison(
        List<Product> products, List<Fact> facts, List<String> commonTags, List<List<String>> ownTags) {
    /** Nothing to compare. */
    public static final Comparison EMPTY = new Comparison(List.of(), List.of(), List.of(), List.of());

    static Comparison of(List<Product> products) {
        var names = new LinkedHashSet<String>();
        products.forEach(product -> product.details().attributes().stream()
                .filter(each -> !each.value().isBlank())
                .map(Attribute::name)
                .forEach(names::add));
        var facts = names.stream().map(name -> fact(name, products)).toList();
        var common = common(products);
        return new Comparison(
                List.copyOf(products),
                facts,
                products.stream()
                        .limit(1)
                        .flatMap(first -> first.tags().stream())
                        .filter(tag -> common.contains(key(tag)))
                        .distinct()
                        .toList(),
                products.stream().map(product -> own(product, common)).toList());
    }

    private static Fact fact(String name, List<Product> products) {
        var values = new ArrayList<Optional<String>>();
        for (var product : products) {
            values.add(product.details().attributes().stream()
                    .filter(each -> each.name().equals(name) && !each.value().isBlank())
                    .map(Attribute::value)
                    .findFirst());
        }
        return new Fact(name, List.copyOf(values));
    }

    private static Set<String> common(List<Product> products) {
        var common = new HashSet<String>();
        products.stream().limit(1).forEach(first -> common.addAll(keys(first)));
        products.forEach(product -> common.retainAll(keys(product)));
        return common;
    }

    private static List<String> own(Product product, Set<String> common) {
        return product.tags().stream().filter(tag -> !common.contains(key(tag))).toList();
    }

    private static Set<String> keys(Product product) {
        return product.tags().stream().map(Comparison::key).collect(Collectors.toSet());
    }

    private static String key(String tag) {
        return tag.toLowerCase(Locale.ROOT);
    }

    /** One attribute of all products; empty where a product does not tell. */
    public record Fact(String name, List<Optional<String>> values) {
        /** Whether the products differ in it. */
        public boolean differs() {
            return values.stream().distinct().count() > 1;
        }
    }
}
