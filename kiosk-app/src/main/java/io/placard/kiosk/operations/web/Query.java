package io.placard.kiosk.operations.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;

/** The parameters behind the question mark of a request. */
final class Query {
    private Query() {}

    /** Of a repeated one the last; what has no {@code =} is left out. */
    static Map<String, String> parse(@Nullable String raw) throws RefusedException {
        var values = new HashMap<String, String>();
        var parts = new StringTokenizer(raw == null ? "" : raw, "&");
        try {
            while (parts.hasMoreTokens()) {
                var part = parts.nextToken();
                var split = part.indexOf('=');
                if (split > 0) {
                    values.put(decode(part.substring(0, split)), decode(part.substring(split + 1)));
                }
            }
        } catch (IllegalArgumentException _) {
            throw new RefusedException(400, "The address has a percent sign with no two hex digits after it.");
        }
        return values;
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
