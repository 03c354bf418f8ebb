package io.placard.kiosk.demodrawer;

import io.placard.catalog.Product;
import io.placard.kiosk.demo.DemoSlot;
import io.placard.kiosk.demodrawer.DrawerViewModel.Bench;
import io.placard.kiosk.ui.Icons;
import io.placard.kiosk.ui.Texts;
import io.placard.kiosk.ui.scroll.ScrollPage;
import io.placard.kiosk.ui.style.Theme;
import java.util.List;
import java.util.function.Function;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.util.Duration;

/** The kiosk's screens with the demo's drawer at their right edge; closed it is a handle and nothing more. */
public final class DrawerView extends Region {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double WIDTH = 25;
    private static final double HANDLE_WIDTH = 2.8;
    private static final double HANDLE_HEIGHT = 5.6;
    private static final Duration EACH = Duration.seconds(1);

    private final DrawerViewModel viewModel;
    private final Theme theme;
    private final Texts texts;
    private final Region screens;
    private final Button handle = new Button();
    private final FlowPane tags;
    private final FlowPane slots;
    private final FlowPane edits;
    private final FlowPane store;
    private final Text product = new Text();
    private final Text trouble = new Text();
    private final VBox content = new VBox();
    private final ScrollPage panel = ScrollPage.vertical(content);
    private final Timeline looking = new Timeline(new KeyFrame(EACH, _ -> refresh()));
    private Bench shown = Bench.EMPTY;

    public DrawerView(DrawerViewModel viewModel, Theme theme, Texts texts, Region screens) {
        this.viewModel = viewModel;
        this.theme = theme;
        this.texts = texts;
        this.screens = screens;
        tags = flow("demo-tags");
        slots = flow("demo-slots");
        edits = flow("demo-edits");
        store = flow("demo-store");
        handle.setId("demo-handle");
        handle.getStyleClass().setAll("demo-handle");
        handle.setGraphic(Icons.DEMO.node(theme.sizes()));
        handle.setAccessibleText(texts.get("demo.title"));
        handle.setOnAction(_ -> setOpen(!panel.isVisible()));
        panel.setId("demo-drawer");
        panel.getStyleClass().add("demo-drawer");
        panel.setVisible(false);
        build();
        getChildren().addAll(screens, panel, handle);
        getChildren().forEach(child -> child.setManaged(false));
        looking.setCycleCount(Animation.INDEFINITE);
        viewModel.benchProperty().subscribe(this::bind);
    }

    /** Opens the drawer, or closes it. */
    public void setOpen(boolean open) {
        panel.setVisible(open);
        if (open) {
            viewModel.refresh();
            looking.play();
        } else {
            looking.stop();
        }
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        var sizes = theme.sizes();
        screens.resizeRelocate(0, 0, getWidth(), getHeight());
        var width = Math.min(sizes.units(WIDTH), getWidth() * 0.6);
        panel.resizeRelocate(getWidth() - width, 0, width, getHeight());
        var edge = panel.isVisible() ? getWidth() - width : getWidth();
        var handleWidth = sizes.units(HANDLE_WIDTH);
        var handleHeight = sizes.units(HANDLE_HEIGHT);
        handle.resizeRelocate(
                edge - handleWidth, Math.rint(getHeight() * 0.6 - handleHeight / 2), handleWidth, handleHeight);
    }

    private void build() {
        var sizes = theme.sizes();
        content.setSpacing(sizes.units(0.8));
        content.setPadding(new Insets(sizes.units(2)));
        content.getStyleClass().add("demo-content");
        product.setFont(theme.type().name());
        product.getStyleClass().add("ink");
        trouble.setFont(theme.type().label());
        trouble.getStyleClass().add("notice-ink");
        trouble.setWrappingWidth(sizes.units(WIDTH - 4));
        var title = new Text(texts.get("demo.title"));
        title.setFont(theme.type().heading());
        title.getStyleClass().add("ink");
        content.getChildren()
                .addAll(
                        title,
                        trouble,
                        label("demo.pad"),
                        tags,
                        label("demo.slots"),
                        slots,
                        label("demo.product"),
                        product,
                        edits,
                        label("demo.store"),
                        store);
        edits.getChildren()
                .addAll(
                        button("demo.cheaper", viewModel::lowerPrice),
                        button("demo.promotion", viewModel::togglePromotion),
                        button("demo.few", viewModel::setFewLeft),
                        button("demo.none", viewModel::setOutOfStock),
                        button("demo.sold", viewModel::sellOne),
                        button("demo.unpublish", viewModel::unpublish),
                        button("demo.delete", viewModel::delete));
    }

    private void bind(Bench bench) {
        var before = shown;
        shown = bench;
        trouble.setText(bench.trouble());
        trouble.setManaged(!bench.trouble().isEmpty());
        // Only rows that changed are built anew: a finger may be on one of the others.
        if (!bench.tags().equals(before.tags()) || !bench.onPad().equals(before.onPad())) {
            fill(tags, bench.tags(), tag -> toggle(tag.title(), bench.isOnPad(tag), () -> viewModel.touch(tag)));
        }
        if (!bench.slots().equals(before.slots())) {
            fill(slots, bench.slots(), slot -> toggle(slotWords(slot), slot.covered(), () -> viewModel.touch(slot)));
        }
        product.setText(bench.product().map(Product::name).orElse(texts.get("demo.product.none")));
        edits.setDisable(bench.product().isEmpty());
        if (store.getChildren().isEmpty()
                || bench.isCut() != before.isCut()
                || bench.isChurning() != before.isChurning()) {
            bindStore(bench);
        }
    }

    private void bindStore(Bench bench) {
        var network = texts.get(bench.isCut() ? "demo.network.restore" : "demo.network.cut");
        store.getChildren()
                .setAll(
                        toggle(network, bench.isCut(), viewModel::toggleNetwork),
                        toggle(texts.get("demo.churn"), bench.isChurning(), viewModel::toggleChurn),
                        button("demo.undelete", viewModel::undelete));
    }

    private static <T> void fill(FlowPane row, List<T> things, Function<T, Button> button) {
        row.getChildren().setAll(things.stream().map(button).toList());
    }

    private String slotWords(DemoSlot slot) {
        return texts.get("demo.slot", slot.number(), slot.title());
    }

    private void refresh() {
        viewModel.refresh();
    }

    private FlowPane flow(String id) {
        var flow = new FlowPane(theme.sizes().units(0.5), theme.sizes().units(0.5));
        flow.setId(id);
        flow.setPadding(new Insets(0, 0, theme.sizes().units(1), 0));
        return flow;
    }

    private Text label(String key) {
        var label = new Text(texts.get(key));
        label.setFont(theme.type().label());
        label.getStyleClass().add("soft");
        label.setWrappingWidth(theme.sizes().units(WIDTH - 4));
        return label;
    }

    private Button button(String key, Runnable action) {
        return toggle(texts.get(key), false, action);
    }

    private Button toggle(String words, boolean chosen, Runnable action) {
        var button = new Button(words);
        button.getStyleClass().setAll("chip");
        button.setMinHeight(theme.sizes().target());
        button.setMaxWidth(theme.sizes().units(WIDTH - 4));
        button.pseudoClassStateChanged(CHOSEN, chosen);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
