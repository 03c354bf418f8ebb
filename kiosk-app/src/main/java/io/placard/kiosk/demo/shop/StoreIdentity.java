package io.placard.kiosk.demo.shop;

/**
 * Who the demo's store is.
 *
 * @param token every request must carry it
 * @param appKey the live server's app
 * @param privateChannel whether kiosks must be authorised to listen
 */
public record StoreIdentity(long storeId, long catalogId, String token, String appKey, boolean privateChannel) {
    /** The store's name, on the screen and on its logo. */
    public static final String NAME = "Fern & Fathom";

    /** Where the store's live events are published. */
    public String channel() {
        return (privateChannel ? "private-" : "") + "store_products_" + storeId;
    }

    @Override
    public String toString() {
        return "StoreIdentity[" + storeId + ", " + catalogId + "]";
    }
}
