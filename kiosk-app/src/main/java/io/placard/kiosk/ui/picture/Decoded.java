package io.placard.kiosk.ui.picture;

import javafx.scene.image.Image;

/**
 * A picture ready to be drawn.
 *
 * @param opaque whether nothing below it shows through, so that nothing below it need be painted
 */
public record Decoded(Image image, boolean opaque) {}
