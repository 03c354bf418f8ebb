package io.placard.kiosk.ui;

import io.placard.kiosk.ui.style.Sizes;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The icons of the kiosk; one line weight, one size, the colour of the words beside them. */
public enum Icons {
    HOME(Feather.HOME),
    BACK(Feather.ARROW_LEFT),
    CLOCK(Feather.CLOCK),
    PAD(Feather.RADIO),
    SHELF(Feather.LAYERS),
    DEMO(Feather.SLIDERS);

    private static final double SIZE = 1.25;

    private final Feather glyph;

    Icons(Feather glyph) {
        this.glyph = glyph;
    }

    /** A new node, because a node has one parent. */
    public Node node(Sizes sizes) {
        var icon = new FontIcon(glyph);
        icon.setIconSize((int) sizes.units(SIZE));
        icon.getStyleClass().add("icon");
        return icon;
    }
}
