package io.placard.sync.pictures.shelf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import okio.HashingSource;
import okio.Okio;

/** What a picture's bytes hash to; also the name of its file. */
public record Sha256(long first, long second, long third, long fourth) {
    private static final int DIGITS = 64;

    public static Sha256 of(byte[] hash) {
        return read(ByteBuffer.wrap(hash));
    }

    static Sha256 read(ByteBuffer from) {
        return new Sha256(from.getLong(), from.getLong(), from.getLong(), from.getLong());
    }

    /** The content that a file is named after; empty where it bears another name. */
    static Optional<Sha256> ofFileName(String name) {
        try {
            return name.length() == DIGITS ? Optional.of(of(HexFormat.of().parseHex(name))) : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** Reads the whole file. */
    public static Sha256 of(Path file) throws IOException {
        try (var source = HashingSource.sha256(Okio.source(file));
                var all = Okio.buffer(source)) {
            all.readAll(Okio.blackhole());
            return of(source.hash().toByteArray());
        }
    }

    void write(ByteBuffer to) {
        to.putLong(first).putLong(second).putLong(third).putLong(fourth);
    }

    /** 64 hex digits. */
    String fileName() {
        var hex = HexFormat.of();
        return hex.toHexDigits(first) + hex.toHexDigits(second) + hex.toHexDigits(third) + hex.toHexDigits(fourth);
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new UncheckedIOException(new IOException("This Java has no SHA-256", e));
        }
    }
}
