package io.placard.kiosk.ui.picture;

import io.placard.catalog.Brand;
import io.placard.catalog.Category;
import io.placard.catalog.Product;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What stands in for a picture: shapes in one hue, and initials.
 *
 * @param seed chooses the shapes; the same always gives the same
 * @param hue degrees, by category, so that a shelf hangs together
 * @param initials at most two letters
 */
public record Motif(long seed, double hue, String initials) {
    /** Neighbouring ids get hues far apart, however many there are. */
    private static final double GOLDEN_ANGLE = 137.508;

    private static final double FIRST_HUE = 55;
    private static final int BRAND_SPREAD = 36;

    /** The category's hue, moved a little by the brand. */
    public static Motif of(Product product) {
        var category = product.findCategory().map(Category::id).orElse(0L);
        var brand = product.findBrand().map(Brand::id).orElse(0L);
        var shift = Math.floorMod(brand * 47, BRAND_SPREAD) - BRAND_SPREAD / 2;
        var named = product.findBrand().map(Brand::name).orElseGet(product::name);
        return new Motif(product.id(), hueOf(category) + shift, initialsOf(named));
    }

    /** The shapes alone, where a name stands beside them. */
    public Motif withoutInitials() {
        return new Motif(seed, hue, "");
    }

    public static Motif of(Category category) {
        return new Motif(category.id() * 31 + 7, hueOf(category.id()), "");
    }

    private static double hueOf(long id) {
        return (FIRST_HUE + id * GOLDEN_ANGLE) % 360;
    }

    private static String initialsOf(String name) {
        return Stream.of(name.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .limit(2)
                .map(word -> new String(Character.toChars(word.codePointAt(0))))
                .collect(Collectors.joining())
                .toUpperCase(Locale.ROOT);
    }
}
