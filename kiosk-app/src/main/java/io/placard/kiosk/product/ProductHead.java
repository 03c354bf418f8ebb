package io.placard.kiosk.product;

import io.placard.catalog.Brand;
import io.placard.catalog.Product;
import io.placard.kiosk.ui.ClampedText;
import io.placard.kiosk.ui.Wording;
import io.placard.kiosk.ui.qr.QrView;
import io.placard.kiosk.ui.style.Theme;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/** What a shopper wants to know first: brand, name, prices, promotion, stock. */
final class ProductHead extends Region {
    /** Units; where the code would leave the words less, it stands below them. */
    private static final double LEAST_WORDS = 20;

    private final Theme theme;
    private final Wording wording;
    private final ClampedText brand;
    private final ClampedText name;
    private final ClampedText stock;
    private final PriceRow prices;
    private final ClampedText promotion;
    private final ClampedText medical;
    private final QrView phone;

    ProductHead(Theme theme, Wording wording, Runnable onBrand) {
        this.theme = theme;
        this.wording = wording;
        var type = theme.type();
        brand = new ClampedText(1, type.body(), "brand-link");
        name = new ClampedText(3, type.title(), "ink");
        stock = new ClampedText(1, type.strong(), "notice-ink");
        prices = new PriceRow(theme, wording);
        promotion = new ClampedText(2, type.strong(), "accent-ink");
        medical = new ClampedText(2, type.strong(), "notice-ink");
        phone = new QrView(theme, wording.texts());
        medical.setId("medical");
        brand.setId("brand");
        name.setId("name");
        stock.setId("stock");
        promotion.setId("promotion");
        brand.setOnMouseClicked(_ -> onBrand.run());
        brand.setPickOnBounds(true);
        getStyleClass().add("product-head");
        getChildren().addAll(brand, name, prices, promotion, medical, stock, phone);
    }

    /**
     * Shows the product.
     *
     * @param link where it is found on the web
     */
    void show(Product product, ZoneId zone, Optional<String> link) {
        phone.show(link);
        var offer = wording.offer(product);
        brand.setWords(product.findBrand().map(Brand::name).orElse(""));
        name.setWords(wording.name(product));
        stock.setWords(wording.stock(product));
        prices.show(offer);
        medical.setWords(wording.medical(product));
        var parts = new ArrayList<String>();
        offer.promotion().ifPresent(running -> {
            Optional.of(wording.badge(offer))
                    .filter(badge -> offer.discount().isPresent())
                    .ifPresent(parts::add);
            parts.add(running.name());
            wording.until(running, zone).ifPresent(parts::add);
        });
        parts.removeIf(String::isBlank);
        promotion.setWords(String.join("  ·  ", parts));
        requestLayout();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return arrange(width);
    }

    @Override
    protected void layoutChildren() {
        arrange(getWidth());
    }

    private double arrange(double width) {
        var gap = theme.sizes().units(2);
        var side = phone.side();
        var isBeside = phone.isVisible() && width - side - gap >= theme.sizes().units(LEAST_WORDS);
        var end = arrangeWords(isBeside ? width - side - gap : width);
        if (!phone.isVisible()) {
            return end;
        }
        var top = isBeside ? theme.sizes().units(0.3) : end + theme.sizes().units(0.8);
        var height = Math.ceil(phone.prefHeight(-1));
        phone.resizeRelocate(isBeside ? width - side : 0, top, side, height);
        return Math.max(end, top + height);
    }

    private double arrangeWords(double width) {
        var sizes = theme.sizes();
        double y = 0;
        y = below(brand, y, width, 0.35);
        y = below(name, y, width, 1.1);
        prices.resizeRelocate(0, y, width, prices.prefHeight(width));
        y += prices.prefHeight(width);
        y = below(promotion, y, width, 0.5);
        y = below(medical, y, width, 0.5);
        y = below(stock, y, width, 0.5);
        return Math.ceil(y + sizes.units(0.4));
    }

    private double below(ClampedText text, double y, double width, double gap) {
        text.setLineWidth(width);
        text.relocate(0, y);
        return text.words().isEmpty() ? y : y + text.height() + theme.sizes().units(gap);
    }
}
