package io.placard.kiosk.operations.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/**
 * The secret that operators share with their programs.
 *
 * @param secret null lets nobody in
 */
public record Token(@Nullable String secret) {
    /** Whether it is this one; takes as long for one that is nearly right as for any other. */
    boolean is(String shown) {
        return secret != null
                && MessageDigest.isEqual(
                        secret.getBytes(StandardCharsets.UTF_8), shown.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "Token";
    }
}
