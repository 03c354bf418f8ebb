package io.placard.sync.pictures.format;

import java.io.IOException;
import okio.BufferedSource;

/** As long as its header says. */
final class Bmp {
    private static final int HEADER_BYTES = 54;

    private Bmp() {}

    static void through(BufferedSource source) throws IOException {
        source.skip(2);
        var length = Integer.toUnsignedLong(source.readIntLe());
        if (length < HEADER_BYTES) {
            throw new DamagedPictureException("a BMP of an impossible length");
        }
        source.skip(length - 6);
    }
}
