package io.placard.kiosk.shopper;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** A screen with cards, and the way there from home. */
enum Place {
    HOME,
    CATEGORY,
    BRAND,
    TAG,
    OFFERS,
    SEARCH,
    PRODUCT;

    private static final Set<String> CARDS = Set.of("product-card", "shelf-tile", "hero");

    static boolean isCard(Spot spot) {
        return CARDS.contains(spot.kind());
    }

    /** Goes there; false where the way is not to be seen. */
    boolean enter(Shopper shopper) throws IOException, InterruptedException {
        shopper.goHome();
        for (var step : way()) {
            if (!shopper.touch(step)) {
                return false;
            }
        }
        if (this == SEARCH) {
            shopper.finger().key("t");
            shopper.finger().key("e");
            shopper.settle();
        }
        if (this == PRODUCT) {
            // Other products stand at the end of the page.
            var end = shopper.see(spot -> spot.hasId("search")).orElseThrow().seen();
            shopper.drag(new Finger.Stroke(end.centreX(), end.y() - 300, 0, -1200, 8));
            shopper.settle();
        }
        return true;
    }

    private List<Predicate<Spot>> way() {
        return switch (this) {
            case HOME -> List.of();
            case CATEGORY -> List.of(Place::isCategory);
            case BRAND -> List.of(spot -> spot.isA("wordmark"));
            case TAG -> List.of(spot -> spot.place().equals("tags"));
            case OFFERS -> List.of(spot -> spot.place().equals("ways"));
            case SEARCH -> List.of(spot -> spot.hasId("search"));
            case PRODUCT -> List.of(Place::isCategory, Place::isCard);
        };
    }

    private static boolean isCategory(Spot spot) {
        return spot.isA("category-button");
    }
}
