package io.placard.sync.pictures.format;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import okio.BufferedSource;

/**
 * A film in an MP4 or QuickTime file, a row of boxes (ISO/IEC 14496-12, 4.2): 4 bytes length, 4 bytes type, content.
 * {@code ftyp} is the first, {@code moov} tells what the film is, {@code mdat} holds it.
 *
 * @param width px
 * @param height px
 * @param length zero where the file does not tell
 */
public record Mp4(int width, int height, Duration length) {
    private static final int HEAD = 8;
    /** A length of 1 says that the real one follows in 8 bytes. */
    private static final int LONG_HEAD = 16;

    private static final int LARGEST_MOOV = 16 * 1024 * 1024;
    private static final int ENOUGH_BYTES = 16;
    /** JavaFX knows this brand; it looks at no other sign of what a file is, as ours have no names. */
    private static final String KNOWN_BRAND = "isom";

    /**
     * Looks at the start without taking anything away.
     *
     * @throws NoPictureException where it is something else
     */
    public static void expect(BufferedSource source) throws IOException {
        source.request(ENOUGH_BYTES);
        var start = source.getBuffer()
                .snapshot((int) Math.min(source.getBuffer().size(), ENOUGH_BYTES))
                .string(StandardCharsets.ISO_8859_1);
        if (!start.startsWith("ftyp", 4)) {
            throw new NoPictureException("the answer is no MP4 or QuickTime film");
        }
    }

    /**
     * Reads what a film is.
     *
     * @throws NoPictureException where it has no pictures
     * @throws DamagedPictureException where it is not whole
     */
    public static Mp4 read(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return Moov.of(contents(channel)).film();
        }
    }

    /**
     * Makes a film one that plays everywhere: takes the sound out, for which a kiosk without loudspeakers has no
     * device, and names it by a brand that is known. Only its table of contents changes.
     *
     * @return whether anything has changed
     * @throws NoPictureException where it has no pictures
     * @throws DamagedPictureException where it is not whole
     */
    public static boolean adapt(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            var at = placeOfMoov(channel);
            var contents = contents(channel);
            Moov.of(contents).film();
            var isSilenced = Moov.of(contents).silence();
            if (isSilenced) {
                write(channel, contents.rewind(), at);
            }
            var brand = text(read(channel, HEAD, 4), 0);
            if (!brand.equals(KNOWN_BRAND)) {
                write(channel, ByteBuffer.wrap(KNOWN_BRAND.getBytes(StandardCharsets.ISO_8859_1)), HEAD);
            }
            return isSilenced || !brand.equals(KNOWN_BRAND);
        }
    }

    /** The box {@code moov} with its head. */
    private static ByteBuffer contents(FileChannel channel) throws IOException {
        var at = placeOfMoov(channel);
        var length = length(channel, at);
        if (length > LARGEST_MOOV) {
            throw new NoPictureException("a film with too long a table of contents");
        }
        return read(channel, at, (int) length);
    }

    /** Walks along the whole file, so that one that was cut short is found out. */
    private static long placeOfMoov(FileChannel channel) throws IOException {
        var place = -1L;
        var hasContent = false;
        for (long at = 0; at < channel.size(); at += length(channel, at)) {
            var type = text(read(channel, at, HEAD), 4);
            place = type.equals("moov") ? at : place;
            hasContent |= type.equals("mdat");
        }
        if (place < 0 || !hasContent) {
            throw new DamagedPictureException("a film without its table of contents, or nothing else");
        }
        return place;
    }

    private static long length(FileChannel channel, long at) throws IOException {
        var left = channel.size() - at;
        var length = Integer.toUnsignedLong(read(channel, at, HEAD).getInt(0));
        if (length == 0) {
            return left;
        }
        if (length == 1) {
            length = read(channel, at, LONG_HEAD).getLong(HEAD);
        }
        if (length < HEAD || length > left) {
            throw new DamagedPictureException("a film that ends too early");
        }
        return length;
    }

    private static ByteBuffer read(FileChannel channel, long at, int count) throws IOException {
        if (channel.size() - at < count) {
            throw new DamagedPictureException("a film that ends too early");
        }
        var bytes = ByteBuffer.allocate(count);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, at + bytes.position()) < 0) {
                throw new DamagedPictureException("a film that ends too early");
            }
        }
        return bytes.rewind();
    }

    private static void write(FileChannel channel, ByteBuffer bytes, long at) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes, at + bytes.position());
        }
    }

    static String text(ByteBuffer bytes, int at) {
        var type = new byte[4];
        bytes.get(at, type);
        return new String(type, StandardCharsets.ISO_8859_1);
    }
}
