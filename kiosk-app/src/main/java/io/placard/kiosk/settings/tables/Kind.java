package io.placard.kiosk.settings.tables;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A kind of value a key can have.
 *
 * @param allowed the allowed values in words
 * @param convert empty for a value that is not allowed
 */
public record Kind<T>(String allowed, Function<Entry, Optional<T>> convert) {
    public static Kind<String> text() {
        return new Kind<>("a text in quotes, not empty", Kind::asText);
    }

    public static Kind<Boolean> flag() {
        return new Kind<>("true or false", entry -> switch (entry.value()) {
            case Boolean flag -> Optional.of(flag);
            case String text when entry.isFromEnvironment() && text.equalsIgnoreCase("true") -> Optional.of(true);
            case String text when entry.isFromEnvironment() && text.equalsIgnoreCase("false") -> Optional.of(false);
            default -> Optional.empty();
        });
    }

    public static Kind<Long> wholeNumber(long least, long most) {
        var allowed = most == Long.MAX_VALUE
                ? "a whole number of " + least + " or more"
                : "a whole number from " + least + " to " + most;
        return new Kind<>(allowed, entry -> asWhole(entry).filter(number -> number >= least && number <= most));
    }

    public static Kind<Double> number(double least, double most) {
        return new Kind<>(
                "a number from " + least + " to " + most,
                entry -> asNumber(entry).filter(number -> number >= least && number <= most));
    }

    /** One of an enum's constants, written in lower case. */
    public static <E extends Enum<E>> Kind<E> choice(Class<E> type) {
        var byName = Arrays.stream(type.getEnumConstants())
                .collect(Collectors.toMap(each -> each.name().toLowerCase(Locale.ROOT), each -> each));
        var names = Arrays.stream(type.getEnumConstants())
                .map(each -> each.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        return new Kind<>(
                "one of " + names, entry -> asText(entry).flatMap(name -> Optional.ofNullable(byName.get(name))));
    }

    /** An address on the web; without a slash at its end, so that paths can be added. */
    public static Kind<URI> url() {
        return new Kind<>(
                "an address that starts with https:// or http:// and names a host",
                entry -> asText(entry).flatMap(Kind::parseUrl));
    }

    public static Kind<Path> path() {
        return new Kind<>(
                "the path of a file",
                entry -> asText(entry).flatMap(text -> {
                    try {
                        return Optional.of(Path.of(text));
                    } catch (InvalidPathException _) {
                        return Optional.empty();
                    }
                }));
    }

    public static Kind<InetAddress> address() {
        return new Kind<>(
                "an IP address such as 127.0.0.1, ::1 or 0.0.0.0, or localhost",
                entry -> asText(entry).flatMap(text -> {
                    try {
                        return Optional.of(
                                text.equals("localhost")
                                        ? InetAddress.getLoopbackAddress()
                                        : InetAddress.ofLiteral(text));
                    } catch (IllegalArgumentException _) {
                        return Optional.empty();
                    }
                }));
    }

    public static Kind<Locale> locale() {
        return new Kind<>(
                "a language tag such as en-US or de",
                entry -> asText(entry).flatMap(text -> {
                    try {
                        return Optional.of(new Locale.Builder()
                                        .setLanguageTag(text)
                                        .build())
                                .filter(locale -> !locale.getLanguage().isEmpty());
                    } catch (IllformedLocaleException _) {
                        return Optional.empty();
                    }
                }));
    }

    /** Those values of this kind that pass. */
    public Kind<T> only(String passing, Predicate<T> passes) {
        return new Kind<>(passing, entry -> convert.apply(entry).filter(passes));
    }

    /** This kind, or else the other. */
    public Kind<T> or(String bothAllowed, Kind<? extends T> other) {
        return new Kind<>(bothAllowed, entry -> {
            var value = convert.apply(entry);
            return value.isPresent() ? value : other.convert().apply(entry).map(each -> each);
        });
    }

    /** This kind, with its values turned into something else. */
    public <R> Kind<R> map(Function<T, R> change) {
        return new Kind<>(allowed, entry -> convert.apply(entry).map(change));
    }

    private static Optional<String> asText(Entry entry) {
        return entry.value() instanceof String text && !text.isBlank() ? Optional.of(text.strip()) : Optional.empty();
    }

    private static Optional<Long> asWhole(Entry entry) {
        try {
            return switch (entry.value()) {
                case Long number -> Optional.of(number);
                case String text when entry.isFromEnvironment() -> Optional.of(Long.valueOf(text.strip()));
                default -> Optional.empty();
            };
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    private static Optional<Double> asNumber(Entry entry) {
        try {
            return switch (entry.value()) {
                case Double number -> Optional.of(number);
                case Long number -> Optional.of(number.doubleValue());
                case String text when entry.isFromEnvironment() -> Optional.of(Double.valueOf(text.strip()));
                default -> Optional.empty();
            };
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    private static Optional<URI> parseUrl(String text) {
        try {
            var url = new URI(text.replaceFirst("/+$", ""));
            var isUsable = url.getScheme() != null
                    && Set.of("http", "https").contains(url.getScheme().toLowerCase(Locale.ROOT))
                    && url.getHost() != null
                    && url.getUserInfo() == null
                    && url.getQuery() == null
                    && url.getFragment() == null;
            return isUsable ? Optional.of(url) : Optional.empty();
        } catch (URISyntaxException _) {
            return Optional.empty();
        }
    }
}
