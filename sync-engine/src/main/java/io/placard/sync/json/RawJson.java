package io.placard.sync.json;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** One JSON value as the store sent it, in UTF-8, so that fields this kiosk does not know survive. Immutable. */
public final class RawJson {
    private final byte[] utf8;

    private RawJson(byte[] utf8) {
        this.utf8 = utf8;
    }

    /** Copies the bytes. */
    public static RawJson of(byte[] utf8) {
        return new RawJson(utf8.clone());
    }

    /** From text. */
    public static RawJson of(String text) {
        return new RawJson(text.getBytes(StandardCharsets.UTF_8));
    }

    static RawJson copyOfRange(byte[] utf8, int from, int to) {
        return new RawJson(Arrays.copyOfRange(utf8, from, to));
    }

    /** A copy of the bytes. */
    public byte[] toBytes() {
        return utf8.clone();
    }

    /** In bytes. */
    public int size() {
        return utf8.length;
    }

    /** Walks this JSON. */
    public JsonCursor cursor() throws IOException {
        return JsonCursor.over(utf8);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RawJson raw && Arrays.equals(utf8, raw.utf8);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(utf8);
    }

    @Override
    public String toString() {
        return new String(utf8, StandardCharsets.UTF_8);
    }
}
