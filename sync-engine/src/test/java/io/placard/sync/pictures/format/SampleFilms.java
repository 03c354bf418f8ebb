package io.placard.sync.pictures.format;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Films of a few hundred bytes: their tables of contents are true, their pictures are none. */
public final class SampleFilms {
    private SampleFilms() {}

    /** 640x360, 2.5 s. */
    public static byte[] silent() {
        return join(box("ftyp", text("isom")), box("moov", mvhd(), track("vide", 640, 360)), box("mdat", new byte[40]));
    }

    /** The same with sound, from a camera that writes QuickTime files. */
    public static byte[] withSound() {
        return join(
                box("ftyp", text("qt  ")),
                box("mdat", new byte[40]),
                box("moov", mvhd(), track("soun", 0, 0), track("vide", 640, 360)));
    }

    static byte[] soundAlone() {
        return join(box("ftyp", text("isom")), box("moov", mvhd(), track("soun", 0, 0)), box("mdat", new byte[40]));
    }

    static byte[] withoutContents() {
        return join(box("ftyp", text("isom")), box("mdat", new byte[40]));
    }

    private static byte[] mvhd() {
        return box(
                "mvhd",
                ByteBuffer.allocate(100).putInt(12, 600).putInt(16, 1500).array());
    }

    private static byte[] track(String kind, int width, int height) {
        var header = ByteBuffer.allocate(84).putInt(76, width << 16).putInt(80, height << 16);
        var handler = ByteBuffer.allocate(24).put(8, text(kind));
        return box("trak", box("tkhd", header.array()), box("mdia", box("hdlr", handler.array())));
    }

    private static byte[] box(String type, byte[]... contents) {
        var content = join(contents);
        return join(ByteBuffer.allocate(4).putInt(content.length + 8).array(), text(type), content);
    }

    private static byte[] join(byte[]... parts) {
        var joined = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(joined::writeBytes);
        return joined.toByteArray();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
