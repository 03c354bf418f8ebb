package io.placard.kiosk;

import io.placard.catalog.MedicalRule;
import io.placard.kiosk.display.KioskWindow;
import io.placard.kiosk.hours.ShopHours;
import io.placard.kiosk.shell.Navigator;
import io.placard.kiosk.shell.Pads;
import io.placard.kiosk.shell.Preferences;
import io.placard.kiosk.staff.door.PinDoor;
import io.placard.kiosk.ui.qr.ProductUrl;
import java.time.Clock;
import java.util.Optional;
import javafx.scene.layout.Region;

/**
 * What the kiosk is shown in and what it looks like: decided by display and settings.
 *
 * @param usual what everybody sees who has chosen nothing
 * @param productUrl where products are found on the web; empty leaves that to the store
 * @param door where staff come in
 * @param hours when the screen is lit; empty for always
 * @param medical what becomes of products for patients; empty where the store says
 */
record Opening(
        Looks looks,
        Preferences usual,
        Clock clock,
        Pads pads,
        Optional<ProductUrl> productUrl,
        PinDoor door,
        Optional<MedicalRule> medical,
        Optional<ShopHours> hours,
        Surround window) {
    /** Puts the screens into a window. */
    interface Surround {
        KioskWindow apply(Region screens, Navigator navigator, Look look);
    }
}
