package io.placard.catalog.search;

import io.placard.catalog.Brand;
import io.placard.catalog.Category;
import io.placard.catalog.Product;
import io.placard.catalog.search.Folding.Word;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A product as it is found.
 *
 * @param name folded
 * @param runTogether the same without spaces, because people leave them out
 * @param skus all that the SKU is found by
 */
record Document(Product product, String name, String runTogether, Set<String> skus) {
    static final Comparator<Document> BY_NAME = Comparator.comparing(Document::name)
            .thenComparingLong(document -> document.product().id());

    static Document of(Product product) {
        var name = folded(product.name());
        return new Document(product, String.join(" ", name), String.join("", name), skus(product.sku()));
    }

    /** Its words, each in its best field. */
    Map<String, Placed> words() {
        var best = new LinkedHashMap<String, Placed>();
        add(best, Field.NAME, product.name());
        add(best, Field.BRAND, product.findBrand().map(Brand::name).orElse(""));
        add(best, Field.CATEGORY, product.findCategory().map(Category::name).orElse(""));
        product.tags().forEach(tag -> add(best, Field.TAG, tag));
        product.details().attributes().forEach(attribute -> {
            add(best, Field.ATTRIBUTE, attribute.name());
            add(best, Field.ATTRIBUTE, attribute.value());
        });
        return best;
    }

    boolean hasSkuThatBegins(String typed) {
        return skus.stream().anyMatch(sku -> sku.startsWith(typed));
    }

    /** {@code SKU-00142} is found by sku00142, 00142 and 142: people leave out what all SKUs have in common. */
    private static Set<String> skus(String written) {
        var parts = folded(written);
        var result = new LinkedHashSet<String>();
        for (var from = 0; from < parts.size(); from++) {
            result.add(String.join("", parts.subList(from, parts.size())));
        }
        if (!parts.isEmpty()) {
            result.add(withoutZeros(parts.getLast()));
        }
        result.remove("");
        return Set.copyOf(result);
    }

    private static String withoutZeros(String number) {
        var from = 0;
        while (from < number.length() && number.charAt(from) == '0') {
            from++;
        }
        return number.substring(from);
    }

    private static List<String> folded(String written) {
        return Folding.words(written).stream().map(Word::folded).collect(Collectors.toList());
    }

    private static void add(Map<String, Placed> best, Field field, String written) {
        Folding.words(written).forEach(word -> best.putIfAbsent(word.folded(), new Placed(word, field)));
    }

    /** A word and where it stands. */
    record Placed(Word word, Field field) {}
}
