package io.placard.kiosk.ui.qr;

import io.nayuki.qrcodegen.QrCode;
import io.placard.kiosk.ui.ClampedText;
import io.placard.kiosk.ui.Texts;
import io.placard.kiosk.ui.style.Theme;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * A QR code with a few words below it. Black on white in every theme, with its quiet zone, and of whole pixels: what
 * reads it is a camera.
 */
public final class QrView extends Region {
    /** Free modules around the code (ISO/IEC 18004, 5.3.8). */
    private static final int QUIET = 4;
    /** With its quiet zone; less is not read at arm's length. */
    private static final double LEAST_MM = 25;

    private static final double SIDE = 8;
    private static final int BLACK = 0xff000000;
    private static final int WHITE = 0xffffffff;

    private final Theme theme;
    private final ImageView code = new ImageView();
    private final ClampedText words;
    private @Nullable String link;

    public QrView(Theme theme, Texts texts) {
        this.theme = theme;
        words = new ClampedText(2, theme.type().label(), "soft");
        words.setWords(texts.get("product.phone"));
        code.setSmooth(false);
        code.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        code.setAccessibleText(texts.get("product.phone.code"));
        getStyleClass().add("qr");
        getChildren().addAll(code, words);
        getChildren().forEach(child -> child.setManaged(false));
        setVisible(false);
    }

    /** Leads to this address; to nowhere, and not seen, where there is none. */
    public void show(Optional<String> newLink) {
        var wanted = newLink.orElse(null);
        if (!Objects.equals(wanted, link)) {
            link = wanted;
            code.setImage(newLink.map(this::draw).orElse(null));
            setVisible(wanted != null);
            requestLayout();
        }
    }

    /** Px; 0 where it leads nowhere. */
    public double side() {
        var image = code.getImage();
        return image == null ? 0 : image.getWidth();
    }

    @Override
    protected double computePrefWidth(double height) {
        return side();
    }

    @Override
    protected double computePrefHeight(double width) {
        return isVisible() ? arrange() : 0;
    }

    @Override
    protected void layoutChildren() {
        arrange();
    }

    private double arrange() {
        var side = side();
        code.relocate(0, 0);
        words.setLineWidth(Math.max(1, side));
        words.relocate(0, side + theme.sizes().units(0.3));
        return side + theme.sizes().units(0.3) + words.height();
    }

    private WritableImage draw(String url) {
        var qr = QrCode.encodeText(url, QrCode.Ecc.MEDIUM);
        var modules = qr.size + 2 * QUIET;
        var sizes = theme.sizes();
        var pixels = (int) Math.max(Math.max(1, sizes.units(SIDE) / modules), Math.ceil(sizes.mm(LEAST_MM) / modules));
        var side = modules * pixels;
        var buffer = new int[side * side];
        for (var y = 0; y < side; y++) {
            for (var x = 0; x < side; x++) {
                var isDark = qr.getModule(x / pixels - QUIET, y / pixels - QUIET);
                buffer[y * side + x] = isDark ? BLACK : WHITE;
            }
        }
        var image = new WritableImage(side, side);
        image.getPixelWriter().setPixels(0, 0, side, side, PixelFormat.getIntArgbInstance(), buffer, 0, side);
        return image;
    }
}
