package io.placard.sync.pictures;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Picture formats, told by the bytes a file starts with; what a server calls its answer is not to be trusted. */
enum ImageFormat {
    JPEG(0, "\u00ff\u00d8\u00ff"),
    PNG(0, "\u0089PNG\r\n\u001a\n"),
    GIF(0, "GIF8"),
    WEBP(8, "WEBP"),
    BMP(0, "BM");

    /** So many bytes are enough to tell. */
    static final int ENOUGH_BYTES = 12;

    private final int offset;
    private final String signature;

    ImageFormat(int offset, String signature) {
        this.offset = offset;
        this.signature = signature;
    }

    static Optional<ImageFormat> of(byte[] start) {
        return Arrays.stream(values()).filter(format -> format.fits(start)).findFirst();
    }

    private boolean fits(byte[] start) {
        var text = new String(start, StandardCharsets.ISO_8859_1);
        return text.startsWith(signature, offset);
    }
}
