package io.placard.sync.cache;

import io.placard.sync.json.RawJson;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Tells whether a product's JSON is the same without reading it back; the store changes taxes without a new version.
 */
final class ContentHash {
    private ContentHash() {}

    /** The first eight bytes of the SHA-256. */
    static long of(RawJson json) {
        try {
            return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(json.toBytes()))
                    .getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256", e);
        }
    }
}
