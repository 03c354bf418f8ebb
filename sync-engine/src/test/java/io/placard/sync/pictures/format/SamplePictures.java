package io.placard.sync.pictures.format;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;

/** Real pictures of every kind, small; each number another one. */
public final class SamplePictures {
    private static final String LOSSLESS_WEBP = "UklGRhwAAABXRUJQVlA4TA8AAAAvAAAAAAcQ/Y/+ByKi/wEA";
    private static final String LOSSY_WEBP = "UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA";
    private static final String CLEAR_WEBP =
            "UklGRkoAAABXRUJQVlA4WAoAAAAQAAAAAAAAAAAAQUxQSAwAAAARBxAR/Q9ERP8DAABWUDggGAAA"
                    + "ABQBAJ0BKgEAAQAAAP4AAA3AAP7mtQAAAA==";
    private static final String MOVING_WEBP =
            "UklGRlIAAABXRUJQVlA4WAoAAAASAAAAAAAAAAAAQU5JTQYAAAD/////AABBTk1GJgAAAAAAAAAA"
                    + "AAAAAAAAAGQAAABWUDhMDQAAAC8AAAAQBxAREYiI/gcA";

    private SamplePictures() {}

    public static byte[] png(int number) {
        return drawn("png", number);
    }

    public static byte[] jpeg(int number) {
        return drawn("jpg", number);
    }

    public static byte[] gif(int number) {
        return drawn("gif", number);
    }

    public static byte[] bmp(int number) {
        return drawn("bmp", number);
    }

    public static byte[] losslessWebP() {
        return Base64.getDecoder().decode(LOSSLESS_WEBP);
    }

    public static byte[] lossyWebP() {
        return Base64.getDecoder().decode(LOSSY_WEBP);
    }

    /** Lossy colours, and how clear they are in a part of its own. */
    public static byte[] clearWebP() {
        return Base64.getDecoder().decode(CLEAR_WEBP);
    }

    public static byte[] movingWebP() {
        return Base64.getDecoder().decode(MOVING_WEBP);
    }

    private static byte[] drawn(String format, int number) {
        var picture = new BufferedImage(24, 16, BufferedImage.TYPE_INT_RGB);
        var graphics = picture.createGraphics();
        graphics.setPaint(new GradientPaint(0, 0, new Color(number * 7919 + 1 & 0xffffff), 24, 16, Color.WHITE));
        graphics.fillRect(0, 0, 24, 16);
        graphics.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
