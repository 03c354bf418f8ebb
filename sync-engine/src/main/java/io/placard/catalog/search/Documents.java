package io.placard.catalog.search;

import io.placard.catalog.Product;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * All documents, and their words. A changed product gets a new place, and the old one stays empty: what readers walk
 * through only grows, so they need no lock. One thread changes, one product at a time; any thread reads meanwhile.
 */
final class Documents {
    private static final int FIRST_SIZE = 256;
    private static final int MOST_EMPTY = 1024;

    private final Vocabulary vocabulary = new Vocabulary();
    private final Map<Long, Integer> places = new HashMap<>();
    private volatile Table table = new Table(new AtomicReferenceArray<>(FIRST_SIZE), new long[FIRST_SIZE]);
    private volatile int count;

    void put(Product product) {
        remove(product.id());
        var place = count;
        if (place == table.heads.length) {
            table = table.doubled();
        }
        var document = Document.of(product);
        table.documents.set(place, document);
        table.heads[place] = Head.of(document.runTogether());
        document.words().values().forEach(word -> vocabulary.of(word.word()).add(place, word.field()));
        places.put(product.id(), place);
        count = place + 1;
    }

    boolean remove(long id) {
        var place = places.remove(id);
        if (place == null) {
            return false;
        }
        table.documents.set(place, null);
        return true;
    }

    /** For the thread that changes. */
    @Nullable Product find(long id) {
        var place = places.get(id);
        var document = place == null ? null : table.documents.get(place);
        return document == null ? null : document.product();
    }

    /** Whether so many places are empty that walking through them costs more than beginning anew. */
    boolean isWorn() {
        return count - places.size() > MOST_EMPTY + places.size();
    }

    /** The same documents without empty places and unused words. */
    Documents renewed() {
        var result = new Documents();
        forEach(document -> result.put(document.product()));
        return result;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** How many places there are now; later ones are not known to who asked before. */
    int count() {
        return count;
    }

    /** The document at a place; null where it is empty. */
    @Nullable Document at(int place) {
        return table.documents.get(place);
    }

    void forEach(Consumer<Document> reader) {
        var end = count;
        for (var place = 0; place < end; place++) {
            var document = at(place);
            if (document != null) {
                reader.accept(document);
            }
        }
    }

    /** Whether the name at this place may begin so; where not, it does not. */
    boolean mayBegin(int place, long head, long mask) {
        return (table.heads[place] & mask) == head;
    }

    /** How many documents hold the word. */
    int uses(Term term) {
        var end = term.count();
        var postings = term.postings();
        var uses = 0;
        for (var each = 0; each < end; each++) {
            uses += at(Field.placeIn(postings[each])) == null ? 0 : 1;
        }
        return uses;
    }

    private static final class Table {
        private final AtomicReferenceArray<@Nullable Document> documents;
        private final long[] heads;

        private Table(AtomicReferenceArray<@Nullable Document> documents, long[] heads) {
            this.documents = documents;
            this.heads = heads;
        }

        private Table doubled() {
            var larger = new AtomicReferenceArray<@Nullable Document>(2 * heads.length);
            for (var place = 0; place < heads.length; place++) {
                larger.set(place, documents.get(place));
            }
            return new Table(larger, Arrays.copyOf(heads, 2 * heads.length));
        }
    }
}
