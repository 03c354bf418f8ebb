package io.placard.kiosk.ui.style;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import io.placard.catalog.StoreSettings.StoreColors;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Base64;
import java.util.List;
import java.util.function.Supplier;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.FeatherIkonHandler;

/** Dresses a scene: fonts, AtlantaFX below, the kiosk's sheets and the store's colours above. JavaFX thread only. */
public final class Theme {
    private static final List<String> FONTS =
            List.of("InstrumentSerif-Regular.ttf", "HankenGrotesk-Regular.ttf", "HankenGrotesk-SemiBold.ttf");

    private final Palette palette;
    private final Sizes sizes;
    private final Type type;

    private Theme(Palette palette, Sizes sizes, Type type) {
        this.palette = palette;
        this.sizes = sizes;
        this.type = type;
    }

    /** Loads what every scene needs; once, before the first scene is built. */
    public static Theme open(Palette palette, Sizes sizes) {
        FONTS.forEach(file -> loadFont(file, () -> Theme.class.getResourceAsStream("fonts/" + file)));
        loadFont("feather.ttf", new FeatherIkonHandler()::getFontResourceAsStream);
        var base = palette.isDark() ? new PrimerDark() : new PrimerLight();
        Application.setUserAgentStylesheet(base.getUserAgentStylesheet());
        return new Theme(palette, sizes, Type.of(sizes));
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

    /** Dresses the scene in the store's colours; again when they change. */
    public void dress(Scene scene, StoreColors colors) {
        var own = ".root{-fx-font-size:" + sizes.unit() + "px;"
                + StoreTheme.of(colors, palette).css() + "}";
        var sheets = List.of(sheet("theme.css"), sheet(palette.sheet()), asAddress(own));
        if (!scene.getStylesheets().equals(sheets)) {
            scene.getStylesheets().setAll(sheets);
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

    private static void loadFont(String file, Supplier<@Nullable InputStream> opened) {
        try {
            if (loadCopied(file, opened) == null && loadStreamed(opened) == null) {
                throw new IllegalStateException("The font " + file + " is missing from the kiosk's jars or unreadable");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read the font " + file, e);
        }
    }

    /**
     * From a stream JavaFX would copy the font to the folder that {@code java.io.tmpdir} named when Java started; from
     * a file it copies nothing. Null where it cannot: it does not decode what is escaped in a path.
     */
    private static @Nullable Font loadCopied(String file, Supplier<@Nullable InputStream> opened) throws IOException {
        try (var stream = opened.get()) {
            if (stream == null) {
                return null;
            }
            var copy = Files.createTempFile(Path.of(System.getProperty("java.io.tmpdir")), "font", file);
            copy.toFile().deleteOnExit();
            Files.copy(stream, copy, StandardCopyOption.REPLACE_EXISTING);
            return Font.loadFont(copy.toUri().toString(), 1);
        }
    }

    private static @Nullable Font loadStreamed(Supplier<@Nullable InputStream> opened) throws IOException {
        try (var stream = opened.get()) {
            return stream == null ? null : Font.loadFont(stream, 1);
        }
    }
}
