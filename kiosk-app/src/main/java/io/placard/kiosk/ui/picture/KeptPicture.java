package io.placard.kiosk.ui.picture;

import java.lang.ref.WeakReference;
import javafx.scene.image.Image;

/**
 * A decoded picture that may be shown again. Holds the pixels, and the image only while somebody shows it: software
 * rendering copies the pixels of each image that it paints, and keeps the copy for as long as there is the image.
 */
final class KeptPicture {
    private final Pixels pixels;
    private final boolean opaque;
    private WeakReference<Image> image = new WeakReference<>(null);

    /** On any thread; from then on on the JavaFX thread. */
    KeptPicture(Pixels pixels) {
        this.pixels = pixels;
        this.opaque = pixels.isOpaque();
    }

    /** The image that is shown already, else a new one of the same pixels. */
    Decoded decoded() {
        var shown = image.get();
        if (shown == null) {
            shown = pixels.image();
            image = new WeakReference<>(shown);
        }
        return new Decoded(shown, opaque);
    }

    long bytes() {
        return pixels.bytes();
    }
}
