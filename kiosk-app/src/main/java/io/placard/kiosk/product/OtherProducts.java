package io.placard.kiosk.product;

import io.placard.catalog.Product;
import io.placard.kiosk.ui.ProductCard;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/** A row of cards; as many as fit are shown, and the cards are kept for the next product. */
final class OtherProducts extends Region {
    private final Supplier<ProductCard> newCard;
    private final double gap;
    private final double leastWidth;
    private final List<ProductCard> cards = new ArrayList<>();
    private int used;

    OtherProducts(Supplier<ProductCard> newCard, double gap, double leastWidth) {
        this.newCard = newCard;
        this.gap = gap;
        this.leastWidth = leastWidth;
        getStyleClass().add("other-products");
    }

    void show(List<Product> products) {
        used = products.size();
        while (cards.size() < used) {
            var card = newCard.get();
            card.setManaged(false);
            cards.add(card);
            getChildren().add(card);
        }
        for (var index = 0; index < used; index++) {
            cards.get(index).show(products.get(index));
        }
        requestLayout();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return used == 0 ? 0 : cards.getFirst().heightFor(cardWidth(width));
    }

    @Override
    protected void layoutChildren() {
        var width = cardWidth(getWidth());
        var columns = columns(getWidth());
        for (var index = 0; index < cards.size(); index++) {
            var card = cards.get(index);
            var isShown = index < used && index < columns;
            card.setVisible(isShown);
            if (isShown) {
                card.resizeRelocate(index * (width + gap), 0, width, card.heightFor(width));
            }
        }
    }

    private int columns(double width) {
        return Math.clamp((int) Math.floor((width + gap) / (leastWidth + gap)), 1, ProductViewModel.MOST_OTHERS);
    }

    private double cardWidth(double width) {
        var columns = columns(width);
        return Math.floor((width - gap * (columns - 1)) / columns);
    }
}
