package io.placard.sync.pictures.format;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import okio.BufferedSource;
import okio.ByteString;
import okio.Okio;

/**
 * Pictures that can be shown, told by the bytes a file starts with; what a server calls its answer is not to be
 * trusted.
 */
public enum PictureFormat {
    JPEG(0, "\u00ff\u00d8\u00ff"),
    PNG(0, "\u0089PNG\r\n\u001a\n"),
    GIF(0, "GIF8"),
    WEBP(8, "WEBP"),
    BMP(0, "BM");

    private static final int ENOUGH_BYTES = 64;
    private static final int BRAND_AT = 8;

    private final int offset;
    private final String signature;

    PictureFormat(int offset, String signature) {
        this.offset = offset;
        this.signature = signature;
    }

    /**
     * Looks at the start without taking anything away.
     *
     * @throws NoPictureException where it is something else, in words
     */
    public static PictureFormat of(BufferedSource source) throws IOException {
        source.request(ENOUGH_BYTES);
        var count = (int) Math.min(source.getBuffer().size(), ENOUGH_BYTES);
        var start = source.getBuffer().snapshot(count);
        return of(start).orElseThrow(() -> new NoPictureException("the answer is no picture, but " + nameOf(start)));
    }

    /**
     * Reads a whole file.
     *
     * @throws NoPictureException where it is something else
     * @throws DamagedPictureException where it is not whole
     */
    public static void check(Path file) throws IOException {
        try (var source = Okio.buffer(Okio.source(file))) {
            of(source).walk(source);
        } catch (EOFException _) {
            throw new DamagedPictureException("a picture that ends too early");
        }
    }

    /**
     * Reads from the first byte to the end of the picture. What may follow it is ignored, as decoders do.
     *
     * @throws EOFException where it ends too early
     */
    private void walk(BufferedSource source) throws IOException {
        switch (this) {
            case JPEG -> Jpeg.through(source);
            case PNG -> Png.through(source);
            case GIF -> Gif.through(source);
            case WEBP -> WebP.through(source);
            case BMP -> Bmp.through(source);
        }
    }

    private static Optional<PictureFormat> of(ByteString start) {
        var text = start.string(StandardCharsets.ISO_8859_1);
        return Arrays.stream(values())
                .filter(format -> text.startsWith(format.signature, format.offset))
                .findFirst();
    }

    private static String nameOf(ByteString start) {
        var text = start.string(StandardCharsets.ISO_8859_1).strip().toLowerCase(Locale.ROOT);
        if (text.isEmpty()) {
            return "empty";
        }
        if (text.startsWith("ftypavi", 4)) {
            return "AVIF, which this kiosk cannot show";
        }
        if (text.startsWith("ftyp", 4)) {
            return "a film or HEIF: " + text.substring(BRAND_AT, Math.min(text.length(), BRAND_AT + 4));
        }
        if (text.contains("<svg") || text.startsWith("<?xml")) {
            return "SVG or XML, which this kiosk cannot show";
        }
        return text.startsWith("<") || text.startsWith("\u00ef\u00bb\u00bf<") ? "a web page" : "something unknown";
    }
}
