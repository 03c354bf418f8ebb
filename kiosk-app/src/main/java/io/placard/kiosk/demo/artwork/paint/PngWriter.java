package io.placard.kiosk.demo.artwork.paint;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Writes pictures as PNG, quickly: rows as differences to the row above, deflated at the fastest level. */
public final class PngWriter {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte UP = 2;

    private PngWriter() {}

    /** The file's bytes; the picture is of type {@code TYPE_INT_RGB} or {@code TYPE_INT_ARGB}. */
    public static byte[] write(BufferedImage image) {
        var bytes = new ByteArrayOutputStream(image.getWidth() * image.getHeight() / 2);
        try (var out = new DataOutputStream(bytes)) {
            out.write(SIGNATURE);
            chunk(out, "IHDR", header(image));
            chunk(out, "IDAT", deflate(rows(image)));
            chunk(out, "IEND", new byte[0]);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory takes every byte", e);
        }
        return bytes.toByteArray();
    }

    private static byte[] header(BufferedImage image) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeInt(image.getWidth());
            out.writeInt(image.getHeight());
            // 8 bits, RGB or RGBA, then the only compression, filter and interlace there are for us.
            out.write(new byte[] {8, (byte) (image.getColorModel().hasAlpha() ? 6 : 2), 0, 0, 0});
        }
        return bytes.toByteArray();
    }

    private static byte[] rows(BufferedImage image) {
        var width = image.getWidth();
        var height = image.getHeight();
        var hasAlpha = image.getColorModel().hasAlpha();
        var rows = new byte[height * (1 + (hasAlpha ? 4 : 3) * width)];
        var above = new int[width];
        var row = new int[width];
        var at = 0;
        for (var y = 0; y < height; y++) {
            image.getRaster().getDataElements(0, y, width, 1, row);
            rows[at++] = UP;
            for (var x = 0; x < width; x++) {
                rows[at++] = (byte) ((row[x] >> 16) - (above[x] >> 16));
                rows[at++] = (byte) ((row[x] >> 8) - (above[x] >> 8));
                rows[at++] = (byte) (row[x] - above[x]);
                if (hasAlpha) {
                    rows[at++] = (byte) ((row[x] >>> 24) - (above[x] >>> 24));
                }
            }
            var spare = above;
            above = row;
            row = spare;
        }
        return rows;
    }

    private static byte[] deflate(byte[] data) {
        var deflater = new Deflater(Deflater.BEST_SPEED);
        try {
            deflater.setInput(data);
            deflater.finish();
            var out = new ByteArrayOutputStream(data.length / 4);
            var buffer = new byte[32 * 1024];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }

    private static void chunk(DataOutputStream out, String type, byte[] data) throws IOException {
        var name = type.getBytes(StandardCharsets.US_ASCII);
        var checksum = new CRC32();
        checksum.update(name);
        checksum.update(data);
        out.writeInt(data.length);
        out.write(name);
        out.write(data);
        out.writeInt((int) checksum.getValue());
    }
}
