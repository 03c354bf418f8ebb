package io.placard.kiosk.support;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes secrets out of lines: those that the kiosk knows, wherever they stand, and whatever looks like one. Rather too
 * much than too little.
 */
public final class Redaction {
    static final String GONE = "[secret]";

    private static final int SHORTEST = 4;
    /**
     * {@code token=abc}, {@code "pin_hash": "abc"}, {@code PLACARD_STORE_TOKEN: abc}, {@code Authorization: Bearer
     * abc}.
     */
    private static final Pattern NAMED = Pattern.compile(
            "(?i)([\\w.-]*(?:token|secret|password|passwd|pin_hash|api_?key|app_key|auth_signature|auth_key|authorization"
                    + "|credential|cookie)[\\w.-]*\"?\\s*[=:]\\s*\"?(?:(?:bearer|basic)\\s+)?)[^\\s\",;&]+");

    private static final Pattern BEARER = Pattern.compile("(?i)\\b(bearer|basic)\\s+[A-Za-z0-9._~+/=-]{6,}");
    private static final Pattern PIN_HASH = Pattern.compile("pbkdf2-[\\w-]+\\$[^\\s\"']+");
    private static final Pattern USER_INFO = Pattern.compile("(?<=://)[^/@\\s\"]+@");
    /** All that stands behind the question mark of an address: who knows which of it signs or opens something. */
    private static final Pattern QUERY = Pattern.compile("(?<=\\w)(://[^\\s?\"]*\\?)[^\\s\"#)\\]]+");

    private final List<String> known;

    /** @param known secrets as they are */
    public Redaction(List<String> known) {
        this.known = known.stream()
                .filter(secret -> secret.length() >= SHORTEST)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    /** The line without them. */
    public String of(String line) {
        var clean = line;
        for (var secret : known) {
            clean = clean.replace(secret, GONE);
        }
        clean = PIN_HASH.matcher(clean).replaceAll(GONE);
        clean = USER_INFO.matcher(clean).replaceAll(GONE + "@");
        clean = QUERY.matcher(clean).replaceAll("$1" + GONE);
        clean = NAMED.matcher(clean).replaceAll("$1" + GONE);
        return BEARER.matcher(clean).replaceAll("$1 " + GONE);
    }
}
