package io.placard.kiosk.demo.catalogue;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/** A product as the demo's back end keeps it; {@code updatedAt} is its version. */
public record ShopProduct(
        long id,
        String sku,
        Words words,
        Shelf shelf,
        Offer offer,
        Listing listing,
        int pictures,
        Instant createdAt,
        Instant updatedAt) {

    public String name() {
        return words.name();
    }

    public int stock() {
        return listing.stock();
    }

    public ShopProduct withWords(Words changed) {
        return new ShopProduct(id, sku, changed, shelf, offer, listing, pictures, createdAt, updatedAt);
    }

    public ShopProduct withOffer(Offer changed) {
        return new ShopProduct(id, sku, words, shelf, changed, listing, pictures, createdAt, updatedAt);
    }

    public ShopProduct withListing(Listing changed) {
        return new ShopProduct(id, sku, words, shelf, offer, changed, pictures, createdAt, updatedAt);
    }

    public ShopProduct withStock(int stock) {
        return withListing(listing.withStock(stock));
    }

    public ShopProduct at(Instant version) {
        return new ShopProduct(id, sku, words, shelf, offer, listing, pictures, createdAt, version);
    }

    /** What a shopper reads; {@code description} is HTML. */
    public record Words(String name, String kind, String description, List<String> tags, List<Fact> facts) {
        public Words {
            tags = List.copyOf(tags);
            facts = List.copyOf(facts);
        }

        public Words withName(String changed) {
            return new Words(changed, kind, description, tags, facts);
        }
    }

    /** One line of the product's details, such as {@code Roast: Medium}. */
    public record Fact(String name, String value) {}

    /** Where it stands. */
    public record Shelf(ShopBrand brand, ShopCategory category) {}

    /** One price for each size, and what lowers it; {@code weight} as the back end's decimal. */
    public record Offer(BigDecimal weight, List<Size> sizes, List<ShopPromotion> promotions) {
        public Offer {
            sizes = List.copyOf(sizes);
            promotions = List.copyOf(promotions);
        }

        public Offer withSizes(List<Size> changed) {
            return new Offer(weight, changed, promotions);
        }

        public Offer withPromotions(List<ShopPromotion> changed) {
            return new Offer(weight, sizes, changed);
        }
    }

    /** A size and its price in the shop's currency. */
    public record Size(String name, BigDecimal price) {}

    /** Whether and how it is shown. */
    public record Listing(boolean published, int stock, boolean featured, boolean medicalOnly, boolean fullScreen) {
        public Listing withStock(int changed) {
            return new Listing(published, Math.max(0, changed), featured, medicalOnly, fullScreen);
        }

        public Listing withPublished(boolean changed) {
            return new Listing(changed, stock, featured, medicalOnly, fullScreen);
        }
    }
}
