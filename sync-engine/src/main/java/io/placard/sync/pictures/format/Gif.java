package io.placard.sync.pictures.format;

import java.io.IOException;
import okio.BufferedSource;

/** Blocks from the screen descriptor to the trailer. */
final class Gif {
    private static final int SIGNATURE_BYTES = 6;
    private static final int EXTENSION = 0x21;
    private static final int IMAGE = 0x2c;
    private static final int TRAILER = 0x3b;
    private static final int BYTES_PER_COLOUR = 3;

    private Gif() {}

    static void through(BufferedSource source) throws IOException {
        source.skip(SIGNATURE_BYTES + 4L);
        var screenFlags = unsigned(source);
        source.skip(2L + colourBytes(screenFlags));
        var images = 0;
        for (var block = unsigned(source); block != TRAILER; block = unsigned(source)) {
            switch (block) {
                case EXTENSION -> source.skip(1);
                case IMAGE -> {
                    images++;
                    source.skip(8);
                    source.skip(colourBytes(unsigned(source)) + 1L);
                }
                default -> throw new DamagedPictureException("a GIF with an impossible block");
            }
            skipSubBlocks(source);
        }
        if (images == 0) {
            throw new DamagedPictureException("a GIF without pixels");
        }
    }

    private static int colourBytes(int flags) {
        return (flags & 0x80) == 0 ? 0 : BYTES_PER_COLOUR << ((flags & 0x07) + 1);
    }

    private static void skipSubBlocks(BufferedSource source) throws IOException {
        for (var size = unsigned(source); size != 0; size = unsigned(source)) {
            source.skip(size);
        }
    }

    private static int unsigned(BufferedSource source) throws IOException {
        return source.readByte() & 0xff;
    }
}
