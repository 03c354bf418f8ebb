package io.placard.kiosk.ui.picture;

import java.nio.IntBuffer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** Pixels as JavaFX draws them without converting: premultiplied ARGB, row by row. */
final class Pixels {
    private final int width;
    private final int height;
    private final int[] argb;

    Pixels(int width, int height, int[] argb) {
        this.width = width;
        this.height = height;
        this.argb = argb;
    }

    int at(int x, int y) {
        return argb[y * width + x];
    }

    /** Wraps, does not copy; any thread. */
    Decoded decoded() {
        return new Decoded(image(), isOpaque());
    }

    /** Another image of the same pixels, without a copy; any thread. */
    Image image() {
        return new WritableImage(
                new PixelBuffer<>(width, height, IntBuffer.wrap(argb), PixelFormat.getIntArgbPreInstance()));
    }

    long bytes() {
        return (long) argb.length * Integer.BYTES;
    }

    boolean isOpaque() {
        for (var pixel : argb) {
            if (pixel >>> 24 != 0xff) {
                return false;
            }
        }
        return true;
    }
}
