package io.placard.sync.pictures.format;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a film's table of contents says (ISO/IEC 14496-12, 8.2 to 8.4).
 *
 * <pre>
 * moov ─ mvhd            units a second, length
 *      └ trak ─ tkhd     ends with width and height, 16.16 each
 *             └ mdia ─ hdlr   "vide", "soun", ...
 * </pre>
 */
final class Moov {
    private static final int HEAD = 8;
    private static final byte[] UNUSED = "free".getBytes(StandardCharsets.ISO_8859_1);

    private final ByteBuffer bytes;
    private final List<Box> boxes;

    private Moov(ByteBuffer bytes, List<Box> boxes) {
        this.bytes = bytes;
        this.boxes = boxes;
    }

    /** @param bytes the box with its head */
    static Moov of(ByteBuffer bytes) throws IOException {
        return new Moov(bytes, boxes(bytes, HEAD, bytes.capacity()));
    }

    Mp4 film() throws IOException {
        for (var track : tracks("vide")) {
            var header = find(boxes(bytes, track.from + HEAD, track.to), "tkhd");
            if (header.isPresent() && header.get().to - header.get().from > 2 * HEAD) {
                var width = bytes.getInt(header.get().to - 8) >>> 16;
                var height = bytes.getInt(header.get().to - 4) >>> 16;
                if (width > 0 && height > 0) {
                    return new Mp4(width, height, length());
                }
            }
        }
        throw new NoPictureException("a film without pictures");
    }

    /** Makes room that nobody reads of every track that is sound; whether there was any. */
    boolean silence() throws IOException {
        var sounds = tracks("soun");
        sounds.forEach(track -> bytes.put(track.from + 4, UNUSED));
        return !sounds.isEmpty();
    }

    private Duration length() {
        var header = find(boxes, "mvhd");
        if (header.isEmpty()) {
            return Duration.ZERO;
        }
        var at = header.get().from + HEAD;
        var isLong = bytes.get(at) == 1;
        if (header.get().to - at < (isLong ? 32 : 20)) {
            return Duration.ZERO;
        }
        var scale = Integer.toUnsignedLong(bytes.getInt(at + (isLong ? 20 : 12)));
        var units = isLong ? bytes.getLong(at + 24) : Integer.toUnsignedLong(bytes.getInt(at + 16));
        var isKnown =
                scale > 0 && units > 0 && units / scale < Duration.ofDays(1).toSeconds();
        return isKnown ? Duration.ofMillis(units * 1000 / scale) : Duration.ZERO;
    }

    private List<Box> tracks(String kind) throws IOException {
        var tracks = new ArrayList<Box>();
        for (var box : boxes) {
            if (box.type.equals("trak") && kind.equals(kindOf(box))) {
                tracks.add(box);
            }
        }
        return tracks;
    }

    private String kindOf(Box track) throws IOException {
        var media = find(boxes(bytes, track.from + HEAD, track.to), "mdia");
        if (media.isEmpty()) {
            return "";
        }
        return find(boxes(bytes, media.get().from + HEAD, media.get().to), "hdlr")
                .filter(handler -> handler.to - handler.from >= HEAD + 12)
                .map(handler -> Mp4.text(bytes, handler.from + HEAD + 8))
                .orElse("");
    }

    private static Optional<Box> find(List<Box> boxes, String type) {
        return boxes.stream().filter(box -> box.type.equals(type)).findFirst();
    }

    private static List<Box> boxes(ByteBuffer bytes, int from, int to) throws IOException {
        var boxes = new ArrayList<Box>();
        for (var at = from; at + HEAD <= to; ) {
            var length = bytes.getInt(at);
            if (length < HEAD || length > to - at) {
                throw new DamagedPictureException("a film whose table of contents is garbled");
            }
            boxes.add(new Box(Mp4.text(bytes, at + 4), at, at + length));
            at += length;
        }
        return boxes;
    }

    /** From its head to its end. */
    private record Box(String type, int from, int to) {}
}
