package io.placard.kiosk.transfer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.placard.kiosk.transfer.UnusableTransferException.Reason;
import java.io.IOException;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Closes and opens files by a passphrase: AES-256-GCM under a key by PBKDF2. Everything but the content can be read
 * without it, and nothing can be changed: a file is only taken where it is, byte for byte, what would be written again.
 */
final class Seal {
    static final int VERSION = 1;
    /** What OWASP asked for in 2023. */
    static final int ITERATIONS = 600_000;

    /** A file that was made up must not keep the kiosk busy for minutes. */
    private static final int MOST_ITERATIONS = 5_000_000;

    private static final String FORMAT = "placard-kiosk";
    private static final String KDF = "PBKDF2-HMAC-SHA256";
    private static final String CIPHER = "AES-256-GCM";
    private static final String SEALED = "sealed";
    private static final int SALT_BYTES = 16;
    private static final int NONCE_BYTES = 12;
    private static final int KEY_BITS = 256;
    private static final int TAG_BITS = 128;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final char[] passphrase;
    private final int iterations;

    Seal(char[] passphrase) {
        this(passphrase, ITERATIONS);
    }

    /** @param iterations for files that are closed; those that are opened name their own */
    Seal(char[] passphrase, int iterations) {
        this.passphrase = Normalizer.normalize(CharBuffer.wrap(passphrase), Normalizer.Form.NFC)
                .toCharArray();
        this.iterations = iterations;
    }

    byte[] close(byte[] content, Instant madeAt) {
        var random = new SecureRandom();
        var salt = new byte[SALT_BYTES];
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(salt);
        random.nextBytes(nonce);
        var head = new Head(madeAt.toString(), iterations, text(salt), text(nonce));
        try {
            return write(head, crypt(Cipher.ENCRYPT_MODE, head, content));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has these", e);
        }
    }

    byte[] open(byte[] file) throws UnusableTransferException {
        var tree = read(file);
        if (!tree.path("format").asText().equals(FORMAT)) {
            throw new UnusableTransferException(Reason.DAMAGED);
        }
        if (tree.path("version").asInt() > VERSION) {
            throw new UnusableTransferException(Reason.NEWER);
        }
        try {
            var head = Head.of(tree);
            var sealed = bytes(tree.path(SEALED).asText());
            if (head.iterations < 1
                    || head.iterations > MOST_ITERATIONS
                    || bytes(head.nonce).length != NONCE_BYTES
                    || bytes(head.salt).length != SALT_BYTES
                    || !Arrays.equals(write(head, sealed), file)) {
                throw new UnusableTransferException(Reason.DAMAGED);
            }
            return crypt(Cipher.DECRYPT_MODE, head, sealed);
        } catch (AEADBadTagException _) {
            // The file is whole, its check sum says so.
            throw new UnusableTransferException(Reason.WRONG_PASSPHRASE);
        } catch (GeneralSecurityException | IllegalArgumentException _) {
            throw new UnusableTransferException(Reason.DAMAGED);
        }
    }

    private byte[] crypt(int mode, Head head, byte[] content) throws GeneralSecurityException {
        if (passphrase.length == 0) {
            throw new AEADBadTagException("No key comes of no words");
        }
        var spec = new PBEKeySpec(passphrase, bytes(head.salt), head.iterations, KEY_BITS);
        try {
            var key = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec);
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(
                    mode,
                    new SecretKeySpec(key.getEncoded(), "AES"),
                    new GCMParameterSpec(TAG_BITS, bytes(head.nonce)));
            cipher.updateAAD(head.toJson().toString().getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(content);
        } finally {
            spec.clearPassword();
        }
    }

    private static byte[] write(Head head, byte[] sealed) {
        var tree = head.toJson().put(SEALED, text(sealed));
        var sum = sha256(tree.toString().getBytes(StandardCharsets.UTF_8));
        return (tree.put("sha256", HexFormat.of().formatHex(sum)).toPrettyString() + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static JsonNode read(byte[] file) throws UnusableTransferException {
        try {
            return JSON.readTree(file);
        } catch (IOException _) {
            throw new UnusableTransferException(Reason.DAMAGED);
        }
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has it", e);
        }
    }

    private static String text(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] bytes(String text) {
        return Base64.getDecoder().decode(text);
    }

    /** What can be read without the passphrase. */
    private record Head(String madeAt, int iterations, String salt, String nonce) {
        static Head of(JsonNode tree) {
            return new Head(
                    tree.path("made_at").asText(),
                    tree.path("iterations").asInt(),
                    tree.path("salt").asText(),
                    tree.path("nonce").asText());
        }

        ObjectNode toJson() {
            return JsonNodeFactory.instance
                    .objectNode()
                    .put("format", FORMAT)
                    .put("version", VERSION)
                    .put("made_at", madeAt)
                    .put("kdf", KDF)
                    .put("iterations", iterations)
                    .put("salt", salt)
                    .put("cipher", CIPHER)
                    .put("nonce", nonce);
        }
    }
}
