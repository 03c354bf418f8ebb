package io.placard.kiosk.demo.artwork.vessel;

import io.placard.kiosk.demo.artwork.paint.Oklch;
import io.placard.kiosk.demo.artwork.paint.Palette;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/** Something a product comes in. A picture is 900 units square; things stand on the floor at {@link #FLOOR}. */
public sealed interface Vessel permits Tin, Pouch, Bar, Jar, SpiceJar, Bottle, PumpBottle, CreamJar, Candle {
    /** Where things stand, units from the top. */
    double FLOOR = 770;

    /** The middle of the picture, units from the left. */
    double CENTER = 450;

    /** The colour that is printed on. */
    Oklch material(Palette palette);

    /** Where it ends, units from the top of the picture. */
    double top();

    /** How wide it stands, units. */
    double width();

    /** Where its label is. */
    Rectangle2D labelArea();

    /** Draws it; {@code scale} is pixels per unit. */
    void paint(Graphics2D graphics, double scale, Palette palette, Print print);

    /** An area around the middle axis. */
    static Rectangle2D centered(double width, double top, double bottom) {
        return new Rectangle2D.Double(CENTER - width / 2, top, width, bottom - top);
    }
}
