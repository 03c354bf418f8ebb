package io.placard.catalog;

import java.util.Optional;

/**
 * A text the store wrote for its shoppers. Always has a title; any other part may be empty.
 *
 * @param text may hold HTML by anybody's hand
 * @param tag what products must carry to belong to it
 * @param icon a name of the store's own choice
 * @param excerpt the text in a sentence
 */
public record Article(long id, String title, String text, String tag, String icon, String excerpt) {
    public Optional<String> findTag() {
        return Optional.of(tag).filter(each -> !each.isEmpty());
    }
}
