package io.placard.kiosk.demo.pusher;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs as Pusher Channels does: HMAC-SHA256, lower-case hex. */
public final class PusherSignature {
    private PusherSignature() {}

    /** What a client shows to join a private channel: {@code key:signature}. */
    public static String channelAuth(PusherApp app, String socketId, String channel) {
        return app.key() + ":" + hmac(app.secret(), socketId + ":" + channel);
    }

    /** The signature of an HTTP request; {@code query} holds all parameters but {@code auth_signature}. */
    public static String request(PusherApp app, String method, String path, SortedMap<String, String> query) {
        var parameters = query.entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining("&"));
        return hmac(app.secret(), method + "\n" + path + "\n" + parameters);
    }

    /** Compares without telling by its time how much was right. */
    public static boolean matches(String expected, String given) {
        return MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }

    /** The MD5 of a request's body, as {@code body_md5} wants it. */
    public static String md5(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java runtime has no MD5", e);
        }
    }

    private static String hmac(String secret, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java runtime has no HmacSHA256", e);
        }
    }
}
