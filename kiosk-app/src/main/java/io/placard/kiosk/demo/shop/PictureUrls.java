package io.placard.kiosk.demo.shop;

import io.placard.kiosk.demo.catalogue.ShopProduct;
import java.util.HexFormat;
import java.util.Optional;

/** Where the demo's pictures are found. A product's picture bears its name, so a new name is a new picture. */
public record PictureUrls(String base) {
    /** Drawn by the demo's own artist, product 4010 three times; its pictures turned into a film by FFmpeg. */
    private static final String FILMED = "4010-ebb039b6";

    /** Its primary picture is number 1. */
    public String product(ShopProduct product, int number) {
        return product(product, number, "");
    }

    public String thumb(ShopProduct product) {
        return product(product, 1, "-thumb");
    }

    private String product(ShopProduct product, int number, String suffix) {
        return base + "/product/" + product.id() + "-" + number + "-" + version(product) + suffix + ".png";
    }

    private static String version(ShopProduct product) {
        return HexFormat.of().toHexDigits(product.name().hashCode());
    }

    /** One product has a film, as long as it bears the name that is read in it. */
    public Optional<String> film(ShopProduct product) {
        return Optional.of(product.id() + "-" + version(product))
                .filter(FILMED::equals)
                .map(name -> base + "/film/" + name + ".mp4");
    }

    public String brand(long id) {
        return base + "/brand/" + id + ".png";
    }

    public String category(long id) {
        return base + "/category/" + id + ".png";
    }

    public String store() {
        return base + "/store.png";
    }

    public String welcome() {
        return base + "/welcome.png";
    }

    public String advertisement(long productId) {
        return base + "/advertisement/" + productId + ".png";
    }
}
