package io.placard.catalog.search;

import io.placard.catalog.Product;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * All documents and their vocabulary. One thread changes them, one at a time; any thread walks through them meanwhile
 * and meets each as it was or as it is.
 */
final class Documents {
    private static final int FIRST_SIZE = 256;

    private final Vocabulary vocabulary = new Vocabulary();
    private final Map<Long, Integer> places = new HashMap<>();
    private final Deque<Integer> free = new ArrayDeque<>();
    private volatile AtomicReferenceArray<@Nullable Document> slots = new AtomicReferenceArray<>(FIRST_SIZE);
    /** The first place that was never used. */
    private int beyond;

    void put(Product product) {
        var document = Document.of(product, vocabulary);
        var place = places.computeIfAbsent(product.id(), _ -> freePlace());
        slots.set(place, document);
    }

    boolean remove(long id) {
        var place = places.remove(id);
        if (place == null) {
            return false;
        }
        slots.set(place, null);
        free.push(place);
        return true;
    }

    @Nullable Product find(long id) {
        var place = places.get(id);
        var document = place == null ? null : slots.get(place);
        return document == null ? null : document.product();
    }

    Vocabulary.Terms terms() {
        return vocabulary.known();
    }

    /** In no order. */
    void forEach(Consumer<Document> reader) {
        var present = slots;
        for (var place = 0; place < present.length(); place++) {
            var document = present.get(place);
            if (document != null) {
                reader.accept(document);
            }
        }
    }

    /** The same documents with the words that are still used. */
    Documents withoutUnusedWords() {
        var result = new Documents();
        forEach(document -> result.put(document.product()));
        return result;
    }

    /** How many words no document holds any more. */
    int unusedWords() {
        var used = uses();
        var unused = 0;
        for (var each : used) {
            unused += each == 0 ? 1 : 0;
        }
        return unused;
    }

    /** How many documents hold each word known now. */
    int[] uses() {
        var uses = new int[terms().count()];
        forEach(document -> {
            for (var coded : document.words()) {
                var id = Field.termIn(coded);
                if (id < uses.length) {
                    uses[id]++;
                }
            }
        });
        return uses;
    }

    private int freePlace() {
        if (!free.isEmpty()) {
            return free.pop();
        }
        if (beyond == slots.length()) {
            grow();
        }
        return beyond++;
    }

    private void grow() {
        var before = slots;
        var larger = new AtomicReferenceArray<@Nullable Document>(2 * before.length());
        for (var place = 0; place < before.length(); place++) {
            larger.set(place, before.get(place));
        }
        slots = larger;
    }
}
