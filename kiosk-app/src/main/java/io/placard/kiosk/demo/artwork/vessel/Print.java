package io.placard.kiosk.demo.artwork.vessel;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/** What is printed on a vessel; areas are in picture units. */
public interface Print {
    /** A pattern that covers the material. */
    void wrap(Graphics2D graphics, Rectangle2D area);

    /** The label. */
    void label(Graphics2D graphics, Rectangle2D area);
}
