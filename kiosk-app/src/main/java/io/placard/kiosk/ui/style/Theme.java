package io.placard.kiosk.ui.style;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import io.placard.catalog.StoreSettings.StoreColors;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import javafx.application.Application;
import javafx.scene.Scene;

/**
 * What everything looks like: colours, sizes, type and motion. Dresses a scene: AtlantaFX below, the kiosk's sheets and
 * the store's colours above. JavaFX thread only.
 */
public final class Theme {
    private final Palette palette;
    private final Sizes sizes;
    private final Type type;
    private final Motion motion;

    private Theme(Palette palette, Sizes sizes, Motion motion) {
        this.palette = palette;
        this.sizes = sizes;
        this.type = Type.of(sizes);
        this.motion = motion;
    }

    /** Loads what every scene needs, and makes a theme where things move; once, before the first scene is built. */
    public static Theme open(Palette palette, Sizes sizes) {
        load(palette);
        return of(palette, sizes, Motion.FULL);
    }

    /**
     * Loads fonts and the base of all styles; once, before the first control is built: JavaFX would read a base of its
     * own first, which takes 30 ms and is not used.
     */
    public static void load(Palette palette) {
        Fonts.load();
        useBase(palette);
    }

    /** A theme, once the fonts are loaded. */
    public static Theme of(Palette palette, Sizes sizes, Motion motion) {
        return new Theme(palette, sizes, motion);
    }

    public Palette palette() {
        return palette;
    }

    public Sizes sizes() {
        return sizes;
    }

    public Type type() {
        return type;
    }

    public Motion motion() {
        return motion;
    }

    /** Dresses the scene in the store's colours; again when they change. */
    public void dress(Scene scene, StoreColors colors) {
        useBase(palette);
        var own = ".root{-fx-font-size:" + sizes.unit() + "px;"
                + StoreTheme.of(colors, palette).css() + "}";
        var sheets = List.of(sheet("theme.css"), sheet(palette.sheet()), asAddress(own));
        if (!scene.getStylesheets().equals(sheets)) {
            scene.getStylesheets().setAll(sheets);
        }
    }

    private static void useBase(Palette palette) {
        var base = (palette.isDark() ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet();
        if (!base.equals(Application.getUserAgentStylesheet())) {
            Application.setUserAgentStylesheet(base);
        }
    }

    private static String sheet(String name) {
        var url = Theme.class.getResource(name);
        if (url == null) {
            throw new IllegalStateException("The sheet " + name + " is missing from the kiosk's jar");
        }
        return url.toExternalForm();
    }

    private static String asAddress(String css) {
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    }
}
