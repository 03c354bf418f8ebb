package io.placard.sync.pictures.format;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import okio.BufferedSource;

/** Chunks, each with its checksum, from IHDR to IEND. */
final class Png {
    private static final int SIGNATURE_BYTES = 8;
    private static final int TYPE_BYTES = 4;

    private Png() {}

    static void through(BufferedSource source) throws IOException {
        source.skip(SIGNATURE_BYTES);
        var buffer = new byte[8192];
        var hasData = false;
        for (var isFirst = true; ; isFirst = false) {
            var type = chunk(source, buffer);
            if (isFirst != type.equals("IHDR")) {
                throw new DamagedPictureException("a PNG that does not begin with its header");
            }
            hasData |= type.equals("IDAT");
            if (type.equals("IEND")) {
                break;
            }
        }
        if (!hasData) {
            throw new DamagedPictureException("a PNG without pixels");
        }
    }

    private static String chunk(BufferedSource source, byte[] buffer) throws IOException {
        var size = source.readInt();
        if (size < 0) {
            throw new DamagedPictureException("a PNG with an impossible chunk");
        }
        var checksum = new CRC32();
        fill(source, buffer, TYPE_BYTES);
        checksum.update(buffer, 0, TYPE_BYTES);
        var type = new String(buffer, 0, TYPE_BYTES, StandardCharsets.ISO_8859_1);
        for (var left = size; left > 0; ) {
            var part = Math.min(left, buffer.length);
            fill(source, buffer, part);
            checksum.update(buffer, 0, part);
            left -= part;
        }
        if ((int) checksum.getValue() != source.readInt()) {
            throw new DamagedPictureException("a PNG with a wrong checksum");
        }
        return type;
    }

    private static void fill(BufferedSource source, byte[] buffer, int count) throws IOException {
        source.require(count);
        for (var at = 0; at < count; ) {
            at += source.read(buffer, at, count - at);
        }
    }
}
