package io.placard.hardware.smartcard;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which reader is meant: its whole name, or a pattern with {@code *} for any characters, since the service numbers its
 * readers anew ({@code 00 00}) whenever they are plugged in. Case does not count.
 */
record ReaderName(String wanted) {
    /** Those that are meant: the one of exactly this name, or all that fit. */
    List<String> matching(List<String> readers) {
        if (readers.contains(wanted)) {
            return List.of(wanted);
        }
        var pattern = Pattern.compile(
                Pattern.compile("\\*")
                        .splitAsStream(wanted.toUpperCase(Locale.ROOT) + " ")
                        .map(Pattern::quote)
                        .collect(Collectors.joining(".*")),
                Pattern.DOTALL);
        return readers.stream()
                .filter(each ->
                        pattern.matcher(each.toUpperCase(Locale.ROOT) + " ").matches())
                .toList();
    }
}
