package io.placard.kiosk.product;

import io.placard.catalog.Product;
import io.placard.kiosk.product.FactLines.Fact;
import io.placard.kiosk.ui.ClampedText;
import io.placard.kiosk.ui.ProductCard;
import io.placard.kiosk.ui.Wording;
import io.placard.kiosk.ui.picture.PictureCache;
import io.placard.kiosk.ui.reading.Prose;
import io.placard.kiosk.ui.style.Theme;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;

/** Everything about one product below (or beside) its picture. */
final class ProductSheet extends Region {
    private static final int MOST_FACTS = 10;
    private static final double TWO_COLUMNS_FROM = 38;

    private final ProductViewModel viewModel;
    private final Theme theme;
    private final Wording wording;
    private final ProductHead head;
    private final Prose description;
    private final FactLines facts;
    private final TagChips tags;
    private final ClampedText othersHeading;
    private final Button allOfBrand = new Button();
    private final OtherProducts others;
    private final ClampedText similarHeading;
    private final OtherProducts similar;
    private double pictureHeight;

    ProductSheet(ProductViewModel viewModel, Theme theme, Wording wording, PictureCache pictures) {
        this.viewModel = viewModel;
        this.theme = theme;
        this.wording = wording;
        var sizes = theme.sizes();
        head = new ProductHead(theme, wording, viewModel::openBrand);
        description = Prose.brief(theme);
        facts = new FactLines(theme);
        tags = new TagChips(theme, viewModel::openTag);
        othersHeading = new ClampedText(1, theme.type().heading(), "ink");
        others = row(pictures);
        similarHeading = new ClampedText(1, theme.type().heading(), "ink");
        similar = row(pictures);
        allOfBrand.setText(wording.texts().get("product.brand.all"));
        allOfBrand.getStyleClass().setAll("link-button");
        allOfBrand.setMinHeight(sizes.target());
        allOfBrand.setOnAction(_ -> viewModel.openBrand());
        getChildren()
                .addAll(head, description, facts, tags, othersHeading, allOfBrand, others, similarHeading, similar);
    }

    /** What is seen first. */
    void showHead(Product product) {
        head.show(product, viewModel.zone(), viewModel.link(product));
        requestLayout();
    }

    /** What is read then. */
    void showRest(Product product) {
        description.show(product.details().description());
        facts.show(factsOf(product));
        tags.show(product.tags());
        var more = viewModel.others();
        others.show(more);
        othersHeading.setWords(
                more.isEmpty()
                        ? ""
                        : wording.texts()
                                .get(
                                        "product.others",
                                        product.findBrand().orElseThrow().name()));
        allOfBrand.setVisible(!more.isEmpty());
        var like = viewModel.similar();
        similar.show(like);
        similarHeading.setWords(like.isEmpty() ? "" : wording.texts().get("product.similar"));
        requestLayout();
    }

    /** Whether what is read after the head is shown. */
    void setRestVisible(boolean visible) {
        for (Node node : List.of(description, facts, tags, othersHeading, others, similarHeading, similar)) {
            node.setVisible(visible);
        }
    }

    void addFirst(Node node) {
        getChildren().addFirst(node);
    }

    void remove(Node node) {
        getChildren().remove(node);
    }

    /** Leaves so much room at the top for a picture, px. */
    void setPictureHeight(double height) {
        if (height != pictureHeight) {
            pictureHeight = height;
            requestLayout();
        }
    }

    /** How tall the head is at this width, with the space around it, px. */
    double headHeight(double width) {
        return head.prefHeight(width - 2 * margin()) + theme.sizes().units(3.4);
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
        var inner = Math.max(1, width - 2 * margin());
        var y = pictureHeight + sizes.units(2);
        y = put(head, margin(), y, inner) + sizes.units(1.4);
        y = inner >= sizes.units(TWO_COLUMNS_FROM) ? besideEachOther(y, inner) : belowEachOther(y, inner);
        return arrangeSimilar(arrangeOthers(y, inner), inner) + sizes.units(2);
    }

    private double besideEachOther(double y, double inner) {
        var sizes = theme.sizes();
        var gap = sizes.units(3);
        var left = Math.floor((inner - gap) * 0.58);
        var right = inner - gap - left;
        var leftEnd = put(description, margin(), y, left);
        var rightEnd = put(facts, margin() + left + gap, y - sizes.units(0.6), right);
        rightEnd = put(tags, margin() + left + gap, rightEnd + sizes.units(1), right);
        return Math.max(leftEnd, rightEnd) + sizes.units(2);
    }

    private double belowEachOther(double y, double inner) {
        var sizes = theme.sizes();
        var next = put(facts, margin(), y, inner) + sizes.units(0.6);
        next = put(tags, margin(), next, inner) + sizes.units(1.2);
        return put(description, margin(), next, inner) + sizes.units(1.6);
    }

    private double arrangeOthers(double y, double inner) {
        var sizes = theme.sizes();
        if (othersHeading.words().isEmpty()) {
            others.resizeRelocate(0, y, inner, 0);
            return y;
        }
        allOfBrand.autosize();
        allOfBrand.relocate(margin() + inner - allOfBrand.getWidth(), y);
        othersHeading.setLineWidth(inner - allOfBrand.getWidth() - sizes.units(1));
        othersHeading.relocate(margin(), y + Math.rint((allOfBrand.getHeight() - othersHeading.height()) / 2));
        return put(others, margin(), y + allOfBrand.getHeight() + sizes.units(1), inner);
    }

    private double arrangeSimilar(double y, double inner) {
        if (similarHeading.words().isEmpty()) {
            similar.resizeRelocate(0, y, inner, 0);
            return y;
        }
        var top = y + theme.sizes().units(2);
        similarHeading.setLineWidth(inner);
        similarHeading.relocate(margin(), top);
        return put(
                similar, margin(), top + similarHeading.height() + theme.sizes().units(1), inner);
    }

    private OtherProducts row(PictureCache pictures) {
        var sizes = theme.sizes();
        return new OtherProducts(
                () -> new ProductCard(wording, theme, pictures, viewModel::open), sizes.units(1.4), sizes.units(10));
    }

    private static double put(Region region, double x, double y, double width) {
        var height = Math.ceil(region.prefHeight(width));
        region.resizeRelocate(x, y, width, height);
        return y + height;
    }

    private double margin() {
        return theme.sizes().margin();
    }

    private List<Fact> factsOf(Product product) {
        var lines = new ArrayList<Fact>();
        product.details().attributes().stream()
                .filter(each -> !each.value().isBlank())
                .map(each -> new Fact(each.name(), each.value()))
                .forEach(lines::add);
        var weight = product.details().weight();
        if (weight != null && weight.compareTo(BigDecimal.ZERO) > 0) {
            lines.add(new Fact(
                    wording.texts().get("product.weight"),
                    wording.texts()
                            .get("product.grams", weight.stripTrailingZeros().toPlainString())));
        }
        return lines.stream().limit(MOST_FACTS).toList();
    }
}
