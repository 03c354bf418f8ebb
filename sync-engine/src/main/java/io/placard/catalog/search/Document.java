package io.placard.catalog.search;

import io.placard.catalog.Attribute;
import io.placard.catalog.Brand;
import io.placard.catalog.Category;
import io.placard.catalog.Product;
import io.placard.catalog.search.Folding.Word;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A product as the words by which it is found. Never changes. */
final class Document {
    static final Comparator<Document> BY_NAME =
            Comparator.<Document, String>comparing(it -> it.sortName).thenComparingLong(it -> it.product.id());

    private final Product product;
    private final String sortName;
    private final String runTogether;
    private final Set<String> skus;
    private final int[] words;

    private Document(Product product, String sortName, String runTogether, Set<String> skus, int[] words) {
        this.product = product;
        this.sortName = sortName;
        this.runTogether = runTogether;
        this.skus = skus;
        this.words = words;
    }

    static Document of(Product product, Vocabulary vocabulary) {
        var name = Folding.words(product.name());
        var best = new LinkedHashMap<Term, Field>();
        name.forEach(word -> add(best, Field.NAME, word, vocabulary));
        add(best, Field.BRAND, product.findBrand().map(Brand::name).orElse(""), vocabulary);
        add(best, Field.CATEGORY, product.findCategory().map(Category::name).orElse(""), vocabulary);
        product.tags().forEach(tag -> add(best, Field.TAG, tag, vocabulary));
        for (Attribute attribute : product.details().attributes()) {
            add(best, Field.ATTRIBUTE, attribute.name(), vocabulary);
            add(best, Field.ATTRIBUTE, attribute.value(), vocabulary);
        }
        return new Document(
                product,
                name.stream().map(Word::folded).collect(Collectors.joining(" ")),
                name.stream().map(Word::folded).collect(Collectors.joining()),
                skus(product.sku()),
                best.entrySet().stream()
                        .mapToInt(entry -> entry.getValue().of(entry.getKey()))
                        .toArray());
    }

    Product product() {
        return product;
    }

    /** The name without spaces, because people leave them out. */
    String runTogether() {
        return runTogether;
    }

    /** Each a term in its best field, coded by {@link Field}. */
    int[] words() {
        return words;
    }

    boolean hasSku(String typed) {
        return skus.contains(typed);
    }

    boolean hasSkuThatBegins(String typed) {
        return skus.stream().anyMatch(sku -> sku.startsWith(typed));
    }

    /** {@code SKU-00142} is found by sku00142, 00142 and 142: people leave out what all SKUs have in common. */
    private static Set<String> skus(String written) {
        var parts = Folding.words(written).stream().map(Word::folded).toList();
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

    private static void add(Map<Term, Field> best, Field field, String written, Vocabulary vocabulary) {
        Folding.words(written).forEach(word -> add(best, field, word, vocabulary));
    }

    private static void add(Map<Term, Field> best, Field field, Word word, Vocabulary vocabulary) {
        best.putIfAbsent(vocabulary.of(word), field);
    }
}
