package io.placard.sync.pictures.format;

import java.io.IOException;
import okio.BufferedSource;

/** RIFF chunks that fill exactly the length the file begins with; pixels as VP8, VP8L or frames of either. */
final class WebP {
    private static final int RIFF_BYTES = 4;
    private static final int CHUNK_HEADER_BYTES = 8;
    private static final int VP8_HEADER_BYTES = 10;
    private static final int VP8_KEY_FRAME = 0x9d012a;
    private static final int VP8L_SIGNATURE = 0x2f;

    private WebP() {}

    static void through(BufferedSource source) throws IOException {
        source.skip(RIFF_BYTES);
        var left = Integer.toUnsignedLong(source.readIntLe()) - RIFF_BYTES;
        source.skip(RIFF_BYTES);
        var hasPixels = false;
        while (left > 0) {
            if (left < CHUNK_HEADER_BYTES) {
                throw new DamagedPictureException("a WebP whose parts do not fill it");
            }
            var type = source.readUtf8(4);
            var size = Integer.toUnsignedLong(source.readIntLe());
            left -= CHUNK_HEADER_BYTES + size;
            if (left < 0) {
                throw new DamagedPictureException("a WebP with a part larger than itself");
            }
            hasPixels |= chunk(type, size, source);
            var padding = Math.min(left, size & 1);
            source.skip(padding);
            left -= padding;
        }
        if (!hasPixels) {
            throw new DamagedPictureException("a WebP without pixels");
        }
    }

    /** Returns whether it holds pixels. */
    private static boolean chunk(String type, long size, BufferedSource source) throws IOException {
        switch (type) {
            case "VP8 " -> checkLossy(size, source);
            case "VP8L" -> checkLossless(size, source);
            default -> source.skip(size);
        }
        return type.equals("VP8 ") || type.equals("VP8L") || type.equals("ANMF");
    }

    private static void checkLossy(long size, BufferedSource source) throws IOException {
        if (size < VP8_HEADER_BYTES) {
            throw new DamagedPictureException("a WebP without pixels");
        }
        source.skip(3);
        var start = (source.readShort() & 0xffff) << 8 | (source.readByte() & 0xff);
        if (start != VP8_KEY_FRAME) {
            throw new DamagedPictureException("a WebP that does not begin with a key frame");
        }
        source.skip(size - 6);
    }

    private static void checkLossless(long size, BufferedSource source) throws IOException {
        if (size < 5 || source.readByte() != VP8L_SIGNATURE) {
            throw new DamagedPictureException("a WebP without its lossless signature");
        }
        source.skip(size - 1);
    }
}
