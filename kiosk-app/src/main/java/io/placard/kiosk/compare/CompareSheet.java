package io.placard.kiosk.compare;

import io.placard.catalog.Product;
import io.placard.kiosk.compare.CompareRow.Cell;
import io.placard.kiosk.ui.ClampedText;
import io.placard.kiosk.ui.Offer;
import io.placard.kiosk.ui.Wording;
import io.placard.kiosk.ui.picture.PictureCache;
import io.placard.kiosk.ui.style.Theme;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/** The columns' heads, and below them row by row what the products cost and are. */
final class CompareSheet extends Region {
    private static final double GAP = 1.8;

    private final Theme theme;
    private final Wording wording;
    private final PictureCache pictures;
    private final Consumer<Product> onTap;
    private final ClampedText title;
    private List<ColumnHead> heads = List.of();
    private List<CompareRow> rows = List.of();

    CompareSheet(Theme theme, Wording wording, PictureCache pictures, Consumer<Product> onTap) {
        this.theme = theme;
        this.wording = wording;
        this.pictures = pictures;
        this.onTap = onTap;
        title = new ClampedText(1, theme.type().title(), "ink");
        title.setWords(wording.texts().get("compare.title"));
    }

    void show(Comparison comparison) {
        heads = comparison.products().stream()
                .map(product -> new ColumnHead(product, theme, wording, pictures, onTap))
                .toList();
        var all = new ArrayList<CompareRow>();
        prices(comparison.products(), all);
        comparison.facts().forEach(fact -> all.add(fact(fact)));
        tags(comparison, all);
        rows = List.copyOf(all);
        getChildren().setAll(title);
        getChildren().addAll(heads);
        getChildren().addAll(rows);
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
        var sizes = theme.sizes();
        var margin = sizes.margin();
        var inner = Math.max(1, width - 2 * margin);
        var gap = sizes.units(GAP);
        var columns = Math.max(1, heads.size());
        var columnWidth = Math.max(1, Math.floor((inner - gap * (columns - 1)) / columns));
        title.setLineWidth(inner);
        title.relocate(margin, sizes.units(3.2));
        var y = sizes.units(3.2) + title.height() + sizes.units(1.4);
        var tallest = heads.stream()
                .mapToDouble(head -> head.heightFor(columnWidth))
                .max()
                .orElse(0);
        for (var column = 0; column < heads.size(); column++) {
            heads.get(column).resizeRelocate(margin + column * (columnWidth + gap), y, columnWidth, tallest);
        }
        y += tallest + sizes.units(1);
        for (var row : rows) {
            var height = row.arrange(inner, columnWidth, gap);
            row.resizeRelocate(margin, y, inner, height);
            y += height;
        }
        return Math.ceil(y + sizes.units(2));
    }

    /** A row for each size that any of them has. */
    private void prices(List<Product> products, List<CompareRow> all) {
        var offers = products.stream().map(wording::offer).toList();
        var sizes = new LinkedHashSet<String>();
        offers.forEach(
                offer -> offer.lines().forEach(line -> sizes.add(line.price().size())));
        for (var size : sizes) {
            all.add(row(
                    size,
                    offers,
                    offer -> offer.lines().stream()
                            .filter(line -> line.price().size().equals(size))
                            .findFirst()
                            .map(this::price)));
        }
    }

    private Cell price(Offer.Line line) {
        return new Cell(
                wording.price(line.now()),
                line.reduced().isPresent() ? wording.price(line.price().amount()) : "");
    }

    private CompareRow fact(Comparison.Fact fact) {
        return row(fact.name(), fact.values(), value -> value.map(words -> new Cell(words, "")));
    }

    private void tags(Comparison comparison, List<CompareRow> all) {
        var heading = wording.texts().get("filter.group.tag");
        if (!comparison.commonTags().isEmpty()) {
            var common = wording.texts().get("compare.tags.common", words(comparison.commonTags()));
            all.add(new CompareRow(theme, heading + "  ·  " + common, List.of(), false));
        }
        if (comparison.ownTags().stream().anyMatch(own -> !own.isEmpty())) {
            all.add(row(
                    comparison.commonTags().isEmpty() ? heading : "",
                    comparison.ownTags(),
                    own -> own.isEmpty() ? Optional.empty() : Optional.of(new Cell(words(own), ""))));
        }
    }

    private <T> CompareRow row(String name, List<T> columns, Function<T, Optional<Cell>> cellOf) {
        var none = new Cell(wording.texts().get("compare.none"), "");
        var cells = columns.stream()
                .map(column -> cellOf.apply(column).orElse(none))
                .toList();
        return new CompareRow(theme, name, cells, cells.stream().distinct().count() > 1);
    }

    private static String words(List<String> tags) {
        return String.join(", ", tags.stream().map(Wording::capitalised).toList());
    }
}
