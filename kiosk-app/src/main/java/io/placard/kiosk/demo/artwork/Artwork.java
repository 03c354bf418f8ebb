package io.placard.kiosk.demo.artwork;

import io.placard.kiosk.demo.artwork.paint.PngWriter;
import java.awt.Color;
import java.util.List;

/** The demo's artist. Draws on the caller's thread, some ten milliseconds a picture, and keeps nothing. */
public final class Artwork {
    /** A product's picture for its page, pixels square. */
    public static final int LARGE = 900;
    /** A product's picture for a card, pixels square. */
    public static final int SMALL = 400;

    private Artwork() {}

    /** View 1 is the product, 2 its label from near, 3 a pattern of what it is made of; as PNG. */
    public static byte[] product(ProductWish wish, int view, int pixels) {
        return PngWriter.write(new ProductPicture(wish).draw(view, pixels));
    }

    /** A brand's mark, 480 by 320, as PNG. */
    public static byte[] brand(long id, String name) {
        return PngWriter.write(BrandPicture.brand(id, name));
    }

    /** A category's banner with some of its products, 1440 by 540, as PNG. */
    public static byte[] banner(String category, List<ProductWish> wishes) {
        return PngWriter.write(ScenePicture.banner(category, wishes));
    }

    /** A poster for a product, 1080 by 1440, as PNG. */
    public static byte[] poster(ProductWish wish) {
        return PngWriter.write(ScenePicture.poster(wish));
    }

    /** What greets shoppers, with a few products, 1080 by 1440, as PNG. */
    public static byte[] welcome(List<ProductWish> wishes) {
        return PngWriter.write(ScenePicture.welcome(wishes));
    }

    /** The store's logo on a transparent ground, 760 by 200, as PNG. */
    public static byte[] store(String name, Color ink, Color second) {
        return PngWriter.write(BrandPicture.store(name, ink, second));
    }
}
