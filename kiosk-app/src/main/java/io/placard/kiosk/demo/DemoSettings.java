package io.placard.kiosk.demo;

import io.placard.kiosk.demo.broadcast.BroadcastHours;

/**
 * How the demo is set up.
 *
 * @param products 8 to 20,000
 * @param seed the same seed fills the same shelves and plays the same changes
 * @param churning whether stock and promotions move by themselves from the start
 * @param privateChannel whether the live channel asks for authorisation
 * @param hours when the back end broadcasts; always, unless a night is to be shown
 */
public record DemoSettings(int products, long seed, boolean churning, boolean privateChannel, BroadcastHours hours) {
    /** As many products as a well-kept small shop has. */
    public static final int DEFAULT_PRODUCTS = 150;

    /** The usual demo, with this many products. */
    public static DemoSettings of(int products) {
        return new DemoSettings(products, 7, true, false, BroadcastHours.ALWAYS);
    }

    /** The same shop, where nothing moves by itself. */
    public DemoSettings withoutChurn() {
        return new DemoSettings(products, seed, false, privateChannel, hours);
    }

    /** The same shop, whose live channel must be authorised. */
    public DemoSettings withPrivateChannel() {
        return new DemoSettings(products, seed, churning, true, hours);
    }
}
