package io.placard.hardware.option;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One of several things, each with its word in the configuration; the first is what counts where none is named.
 *
 * @param <T> what a word stands for
 */
public final class Choice<T> {
    private final Option<String> option;
    private final Map<String, T> byWord;
    private final String usual;

    private Choice(Option<String> option, Map<String, T> byWord, String usual) {
        this.option = option;
        this.byWord = byWord;
        this.usual = usual;
    }

    /**
     * A choice.
     *
     * @param entries at least one
     */
    @SafeVarargs
    public static <T> Choice<T> of(String key, String meaning, Map.Entry<String, T>... entries) {
        var byWord = new LinkedHashMap<String, T>();
        for (var entry : entries) {
            byWord.put(entry.getKey(), entry.getValue());
        }
        List<String> words = new ArrayList<>(byWord.keySet());
        return new Choice<>(
                Option.words(key, words, meaning + "; " + words.getFirst() + " unless told"), byWord, words.getFirst());
    }

    /** As the configuration sees it. */
    public Option<String> option() {
        return option;
    }

    /** What is chosen. */
    public T in(Options options) {
        var word = options.get(option, usual);
        var chosen = byWord.get(word);
        if (chosen == null) {
            throw new OptionMistake(
                    option.key(), "is \"" + word + "\"", "one of " + String.join(", ", byWord.keySet()));
        }
        return chosen;
    }
}
