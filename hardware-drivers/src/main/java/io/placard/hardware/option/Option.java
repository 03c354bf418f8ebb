package io.placard.hardware.option;

import java.util.List;

/**
 * Something about a device that its configuration may set.
 *
 * @param key as the configuration names it, with the unit at its end where there is one
 * @param allowed the values it takes
 * @param meaning for people, in a few words
 * @param <T> {@link Integer}, {@link String} or {@link Boolean}
 */
public record Option<T>(String key, Allowed allowed, Class<T> type, String meaning) {
    /** Which values are taken. */
    public sealed interface Allowed {
        /** Whole numbers of this range, both ends included. */
        record Whole(int least, int most) implements Allowed {}

        /** One of these whole numbers. */
        record Numbers(List<Integer> numbers) implements Allowed {
            public Numbers {
                numbers = List.copyOf(numbers);
            }
        }

        /** One of these words. */
        record Words(List<String> words) implements Allowed {
            public Words {
                words = List.copyOf(words);
            }
        }

        /** Any text. */
        record Text() implements Allowed {}

        /** True or false. */
        record Switch() implements Allowed {}
    }

    /** A whole number. */
    public static Option<Integer> whole(String key, int least, int most, String meaning) {
        return new Option<>(key, new Allowed.Whole(least, most), Integer.class, meaning);
    }

    /** One of several whole numbers. */
    public static Option<Integer> numbers(String key, List<Integer> numbers, String meaning) {
        return new Option<>(key, new Allowed.Numbers(numbers), Integer.class, meaning);
    }

    /** One of several words. */
    public static Option<String> words(String key, List<String> words, String meaning) {
        return new Option<>(key, new Allowed.Words(words), String.class, meaning);
    }

    /** A text. */
    public static Option<String> text(String key, String meaning) {
        return new Option<>(key, new Allowed.Text(), String.class, meaning);
    }

    /** A switch. */
    public static Option<Boolean> toggle(String key, String meaning) {
        return new Option<>(key, new Allowed.Switch(), Boolean.class, meaning);
    }
}
