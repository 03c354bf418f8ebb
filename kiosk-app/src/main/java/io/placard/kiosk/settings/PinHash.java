package io.placard.kiosk.settings;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * A staff PIN as the config holds it: {@code pbkdf2-sha256$iterations$salt$hash}, the last two in base 64.
 *
 * <p>PBKDF2 with HMAC-SHA-256, 120,000 iterations, a salt of 16 bytes and a hash of 32 bytes. A PIN of a few digits is
 * guessed in the end whatever the count; the hash keeps it from being read, and a slow processor must answer soon.
 */
public final class PinHash {
    private static final String SCHEME = "pbkdf2-sha256";
    private static final Pattern FORM = Pattern.compile(
            "pbkdf2-sha256\\$(?<iterations>\\d{1,8})\\$(?<salt>[A-Za-z0-9+/=]+)\\$(?<hash>[A-Za-z0-9+/=]+)");
    private static final int ITERATIONS = 120_000;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int BITS_A_BYTE = 8;

    private final int iterations;
    private final byte[] salt;
    private final byte[] hash;

    private PinHash(int iterations, byte[] salt, byte[] hash) {
        this.iterations = iterations;
        this.salt = salt;
        this.hash = hash;
    }

    /** Takes about a tenth of a second. */
    public static PinHash of(char[] pin, RandomGenerator random) {
        var salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return new PinHash(ITERATIONS, salt, derive(pin, salt, ITERATIONS, HASH_BYTES));
    }

    /** Empty where the text is not of the form above. */
    public static Optional<PinHash> parse(String text) {
        var parts = FORM.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            var decoder = Base64.getDecoder();
            var iterations = Integer.parseInt(parts.group("iterations"));
            var hash = decoder.decode(parts.group("hash"));
            return iterations > 0 && hash.length == HASH_BYTES
                    ? Optional.of(new PinHash(iterations, decoder.decode(parts.group("salt")), hash))
                    : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** Takes about a tenth of a second, whatever the answer: call it off the JavaFX thread. */
    public boolean matches(char[] pin) {
        return MessageDigest.isEqual(hash, derive(pin, salt, iterations, hash.length));
    }

    /** The form for the config. */
    public String encoded() {
        var encoder = Base64.getEncoder();
        return String.join(
                "$", SCHEME, Integer.toString(iterations), encoder.encodeToString(salt), encoder.encodeToString(hash));
    }

    @Override
    public String toString() {
        return "PinHash[" + SCHEME + "]";
    }

    private static byte[] derive(char[] pin, byte[] salt, int iterations, int bytes) {
        var spec = new PBEKeySpec(pin, salt, iterations, bytes * BITS_A_BYTE);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(spec)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has PBKDF2WithHmacSHA256", e);
        } finally {
            spec.clearPassword();
        }
    }
}
