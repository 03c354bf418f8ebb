package io.placard.kiosk.demo.http;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.SortedMap;
import java.util.StringTokenizer;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The parameters of a query or a form, decoded; of a repeated one the last. */
public record Parameters(SortedMap<String, String> values) {
    /** Of a raw query or form; what has no {@code =} is left out. */
    public static Parameters parse(@Nullable String raw) {
        var values = new TreeMap<String, String>();
        var parts = new StringTokenizer(raw == null ? "" : raw, "&");
        while (parts.hasMoreTokens()) {
            var part = parts.nextToken();
            var split = part.indexOf('=');
            if (split > 0) {
                values.put(decode(part.substring(0, split)), decode(part.substring(split + 1)));
            }
        }
        return new Parameters(values);
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return asItStands(text, e);
        }
    }

    /** A stray percent sign: the text itself is the best reading. */
    private static String asItStands(String text, IllegalArgumentException ignored) {
        return text;
    }

    /** Empty where the parameter is absent or blank. */
    public Optional<String> find(String name) {
        return Optional.ofNullable(values.get(name)).filter(each -> !each.isBlank());
    }

    /** The parameter, or an empty text. */
    public String text(String name) {
        return values.getOrDefault(name, "");
    }
}
