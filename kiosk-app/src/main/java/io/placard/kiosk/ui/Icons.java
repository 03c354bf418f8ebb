package io.placard.kiosk.ui;

import io.placard.kiosk.ui.style.Sizes;
import javafx.scene.Node;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;
import org.kordamp.ikonli.feather.Feather;

/** The icons of the kiosk; one line weight, one size, the colour of the words beside them. */
public enum Icons {
    HOME(Feather.HOME),
    BACK(Feather.ARROW_LEFT),
    OPTIONS(Feather.GLOBE),
    SEARCH(Feather.SEARCH),
    CLOSE(Feather.X),
    ERASE(Feather.DELETE),
    FILTER(Feather.FILTER),
    CLOCK(Feather.CLOCK),
    PLAY(Feather.PLAY),
    PAD(Feather.RADIO),
    SHELF(Feather.LAYERS),
    SHIFT(Feather.ARROW_UP),
    CHECK(Feather.CHECK),
    DEMO(Feather.SLIDERS);

    private static final double SIZE = 1.25;

    private final Feather glyph;

    Icons(Feather glyph) {
        this.glyph = glyph;
    }

    /** A new node, because a node has one parent. */
    public Node node(Sizes sizes) {
        var icon = new Text(Character.toString(glyph.getCode()));
        // As it looks, or it would stand above the middle of the words: the font has room for descenders.
        icon.setBoundsType(TextBoundsType.VISUAL);
        icon.setStyle("-fx-font-family:feather;-fx-font-size:" + (int) sizes.units(SIZE) + "px");
        icon.getStyleClass().add("icon");
        return icon;
    }
}
