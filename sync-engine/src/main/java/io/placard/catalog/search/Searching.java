package io.placard.catalog.search;

import io.placard.catalog.Product;
import java.util.function.IntUnaryOperator;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** One way to look through all documents for one query. Used on one thread. */
final class Searching {
    private static final int SKU = 0;
    private static final int NAME = 1;
    private static final int BEGINNING_OF_NAME = 2;
    private static final int BEGINNING_OF_SKU = 3;
    private static final int WORDS = 4;

    private final Documents documents;
    private final Query query;
    private final int limit;
    private final Predicate<Product> wanted;
    private final int end;
    private final Scores scores;
    private final long head;
    private final long mask;

    private Searching(Documents documents, Query query, int limit, Predicate<Product> wanted) {
        this.documents = documents;
        this.query = query;
        this.limit = limit;
        this.wanted = wanted;
        end = documents.count();
        scores = new Scores(end);
        head = Head.of(query.runTogether());
        mask = Head.mask(query.runTogether().length());
    }

    /** Those that hold all words as typed. */
    static Best asTyped(Documents documents, Query query, int limit, Predicate<Product> wanted) {
        var searching = new Searching(documents, query, limit, wanted);
        query.words().forEach(word -> {
            documents.vocabulary().asTyped(word, searching.scores::match);
            searching.scores.endWord();
        });
        return searching.best(searching::rank);
    }

    /** Those that hold all words, typing errors forgiven. */
    static Best nearly(Documents documents, Query query, int limit, Predicate<Product> wanted) {
        var searching = new Searching(documents, query, limit, wanted);
        searching.matchNearly();
        return searching.best(searching::rank);
    }

    /** Those that hold the most of the words, typing errors forgiven; none where none holds any. */
    static Best some(Documents documents, Query query, int limit, Predicate<Product> wanted) {
        var searching = new Searching(documents, query, limit, wanted);
        searching.matchNearly();
        var most = 1;
        for (var place = 0; place < searching.end; place++) {
            if (searching.wantedAt(place) != null) {
                most = Math.max(most, searching.scores.wordsAt(place));
            }
        }
        var words = most;
        return searching.best(place -> searching.rankWith(words, place));
    }

    private void matchNearly() {
        query.words().forEach(word -> {
            documents.vocabulary().nearly(word, scores::match);
            scores.endWord();
        });
    }

    private Best best(IntUnaryOperator rank) {
        var best = new Best(limit);
        for (var place = 0; place < end; place++) {
            var rankHere = rank.applyAsInt(place);
            if (rankHere != Scores.NONE) {
                var document = wantedAt(place);
                if (document != null) {
                    best.add(document, rankHere);
                }
            }
        }
        return best;
    }

    private @Nullable Document wantedAt(int place) {
        var document = documents.at(place);
        return document != null && wanted.test(document.product()) ? document : null;
    }

    /** The smaller, the better; {@link Scores#NONE} for what does not answer the query. */
    private int rank(int place) {
        var whole = rankOfWhole(place);
        return whole == Scores.NONE ? rankWith(query.words().size(), place) : whole;
    }

    private int rankWith(int words, int place) {
        return scores.wordsAt(place) == words ? WORDS + scores.costAt(place) : Scores.NONE;
    }

    private int rankOfWhole(int place) {
        var maybeName = documents.mayBegin(place, head, mask);
        if (!maybeName && !query.maybeSku()) {
            return Scores.NONE;
        }
        var document = documents.at(place);
        if (document == null) {
            return Scores.NONE;
        }
        var typed = query.runTogether();
        if (maybeName && document.runTogether().startsWith(typed)) {
            return document.runTogether().length() == typed.length() ? NAME : BEGINNING_OF_NAME;
        }
        if (!query.maybeSku() || !document.hasSkuThatBegins(typed)) {
            return Scores.NONE;
        }
        return document.skus().contains(typed) ? SKU : BEGINNING_OF_SKU;
    }
}
