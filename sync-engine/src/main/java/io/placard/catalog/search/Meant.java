package io.placard.catalog.search;

import io.placard.catalog.search.Folding.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Guesses what may have been meant by words that the catalogue does not know. */
final class Meant {
    private static final int MOST = 8;

    private final Documents documents;

    Meant(Documents documents) {
        this.documents = documents;
    }

    /** The query with its first unknown word replaced by near ones, the likeliest first. */
    List<String> by(Query query) {
        for (var at = 0; at < query.words().size(); at++) {
            if (!isKnown(query.words().get(at))) {
                return replaced(query, at);
            }
        }
        return List.of();
    }

    private boolean isKnown(Word typed) {
        var uses = new int[1];
        documents.vocabulary().asTyped(typed, (term, _) -> uses[0] += documents.uses(term));
        return uses[0] > 0;
    }

    private List<String> replaced(Query query, int unknown) {
        return near(query.words().get(unknown)).stream()
                .map(near -> {
                    var words = new ArrayList<>(
                            query.words().stream().map(Word::spelled).toList());
                    words.set(unknown, near.spelled());
                    return String.join(" ", words);
                })
                .distinct()
                .toList();
    }

    private List<Term> near(Word typed) {
        // One error more than the search itself forgives.
        var most = 1 + Spelling.forgiven(typed.folded().length());
        var candidates = new ArrayList<Candidate>();
        documents.vocabulary().near(typed, most, (term, errors) -> {
            var uses = documents.uses(term);
            if (uses > 0 && !hasDigits(term)) {
                candidates.add(new Candidate(term, errors, uses));
            }
        });
        return candidates.stream()
                .sorted(Comparator.comparingInt(Candidate::errors)
                        .thenComparing(Comparator.comparingInt(Candidate::uses).reversed())
                        .thenComparing(each -> each.term().text()))
                .limit(MOST)
                .map(Candidate::term)
                .toList();
    }

    private static boolean hasDigits(Term term) {
        return term.text().chars().anyMatch(Character::isDigit);
    }

    private record Candidate(Term term, int errors, int uses) {}
}
