package io.placard.kiosk.demo.pusher;

import java.security.SecureRandom;
import java.util.HexFormat;

/** An app of the live server; the secret signs and is never shown. */
public record PusherApp(String id, String key, String secret) {
    /** An app for this run only. */
    public static PusherApp random() {
        var random = new SecureRandom();
        return new PusherApp("1", hex(random), hex(random));
    }

    private static String hex(SecureRandom random) {
        var bytes = new byte[10];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public String toString() {
        return "PusherApp[" + id + ", " + key + "]";
    }
}
