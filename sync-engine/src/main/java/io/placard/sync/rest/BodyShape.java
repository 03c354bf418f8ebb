package io.placard.sync.rest;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import okhttp3.Response;

/** Tells the store's JSON from the pages that captive portals and proxies send with status 200. */
final class BodyShape {
    private static final Pattern TITLE = Pattern.compile("<title[^>]*>([^<]{1,200})", Pattern.CASE_INSENSITIVE);
    private static final int LOOKED_AT = 4096;

    private BodyShape() {}

    /** Every answer of the store is a JSON object. */
    static boolean isJson(byte[] body) {
        for (byte each : body) {
            if (!Character.isWhitespace(each) && !isByteOrderMark(each)) {
                return each == '{';
            }
        }
        return false;
    }

    static String describe(byte[] body, Response response, String what) {
        if (body.length == 0) {
            return "The answer to " + what + " is empty. Something between the kiosk and the store cut it off;"
                    + " trying again later.";
        }
        var text = new String(body, 0, Math.min(body.length, LOOKED_AT), StandardCharsets.UTF_8);
        var title = TITLE.matcher(text);
        var kind = text.toLowerCase(Locale.ROOT).contains("<html") ? "a web page" : "no JSON";
        var named = title.find() ? " (“" + title.group(1).strip() + "”)" : "";
        return "The answer to " + what + " from " + response.request().url().host() + " is " + kind + named
                + ", not the store's data. A captive portal or a proxy is in the way: sign this network in,"
                + " or let it reach the store directly.";
    }

    private static boolean isByteOrderMark(byte each) {
        return each == (byte) 0xEF || each == (byte) 0xBB || each == (byte) 0xBF;
    }
}
