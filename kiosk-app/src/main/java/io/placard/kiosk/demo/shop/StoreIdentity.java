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
    /** Its ink, and the colour of its buttons. */
    public static final String MAIN_COLOR = "#1f4d3f";
    /** What goes with it. */
    public static final String SECONDARY_COLOR = "#c8743c";

    /** Where the store's live events are published. */
    public String channel() {
        return (privateChannel ? "private-" : "") + "store_products_" + storeId;
    }

    @Override
    public String toString() {
        return "StoreIdentity[" + storeId + ", " + catalogId + "]";
    }
}
