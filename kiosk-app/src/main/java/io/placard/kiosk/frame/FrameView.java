package io.placard.kiosk.frame;

import io.placard.catalog.Category;
import io.placard.kiosk.ui.Icons;
import io.placard.kiosk.ui.Languages;
import io.placard.kiosk.ui.StoreSign;
import io.placard.kiosk.ui.Texts;
import io.placard.kiosk.ui.picture.PictureCache;
import io.placard.kiosk.ui.scroll.ScrollPage;
import io.placard.kiosk.ui.style.Sizes;
import io.placard.kiosk.ui.style.Theme;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * The screens within their frame: upright with the controls along the lower edge, where everybody reaches them;
 * sideways with the controls in a column at the left.
 */
public final class FrameView extends Region {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double COLUMN = 15;
    /** No wider a share of the screen, however large the words are. */
    private static final double WIDEST_COLUMN = 0.28;
    /** Of an upright screen's height, where the shopper wants everything within reach. */
    private static final double OUT_OF_REACH = 0.36;

    private final FrameViewModel viewModel;
    private final Sizes sizes;
    private final Region content;
    private final Region ground = new Region();
    private final Button home;
    private final Button back;
    private final Button search;
    private final Button options;
    private final boolean lowReach;
    private final StoreSign sign;
    private final Label age = new Label();
    private final HBox row = new HBox();
    private final VBox column = new VBox();
    private final ScrollPage rowPage = ScrollPage.horizontal(row);
    private final ScrollPage columnPage = ScrollPage.vertical(column);
    private final Map<Long, List<Button>> buttons = new HashMap<>();

    /**
     * @param content all screens on top of each other
     * @param lowReach leaves the upper part of an upright screen to the store's sign
     */
    public FrameView(
            FrameViewModel viewModel,
            Theme theme,
            Texts texts,
            PictureCache pictures,
            Region content,
            boolean lowReach) {
        this.viewModel = viewModel;
        this.lowReach = lowReach;
        this.sizes = theme.sizes();
        this.content = content;
        home = button("home", texts.get("frame.home"), Icons.HOME, viewModel::home);
        back = button("back", texts.get("frame.back"), Icons.BACK, viewModel::back);
        search = button("search", texts.get("frame.search"), Icons.SEARCH, viewModel::search);
        options = button("options", Languages.nameOf(texts.locale()), Icons.OPTIONS, viewModel::options);
        options.setAccessibleText(texts.get("options.title"));
        sign = new StoreSign(theme, pictures, 2);
        ground.getStyleClass().add("frame-ground");
        age.getStyleClass().add("age");
        age.setGraphic(Icons.CLOCK.node(sizes));
        age.setId("age");
        row.setId("category-row");
        column.setId("category-column");
        getStyleClass().add("frame");
        getChildren().addAll(content, ground, sign, rowPage, columnPage, back, home, search, options, age);
        getChildren().forEach(child -> child.setManaged(false));
        bind();
    }

    @Override
    protected void layoutChildren() {
        var sideways = getWidth() > getHeight();
        sign.setVisible(sideways || lowReach);
        columnPage.setVisible(sideways);
        rowPage.setVisible(!sideways);
        if (sideways) {
            arrangeColumn();
        } else {
            arrangeRow();
        }
    }

    private void bind() {
        back.disableProperty().bind(viewModel.canGoBackProperty().not());
        viewModel.signProperty().subscribe(shown -> sign.show(shown.storeName(), shown.logoUrl()));
        viewModel.categoriesProperty().subscribe(this::showCategories);
        viewModel.hereProperty().subscribe(this::mark);
        viewModel.ageProperty().subscribe(words -> {
            age.setText(words);
            age.setVisible(!words.isEmpty());
            requestLayout();
        });
    }

    private void showCategories(List<Category> categories) {
        buttons.clear();
        row.getChildren().setAll(categories.stream().map(this::categoryButton).toList());
        column.getChildren()
                .setAll(categories.stream().map(this::categoryButton).toList());
        mark(viewModel.hereProperty().get());
        requestLayout();
    }

    private Button categoryButton(Category category) {
        var button = new Button(category.name());
        button.getStyleClass().setAll("category-button");
        button.setMinHeight(sizes.target());
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(_ -> viewModel.open(category));
        buttons.computeIfAbsent(category.id(), _ -> new ArrayList<>()).add(button);
        return button;
    }

    private void mark(Optional<Long> here) {
        buttons.forEach((id, its) -> its.forEach(button ->
                button.pseudoClassStateChanged(CHOSEN, here.filter(id::equals).isPresent())));
    }

    private Button button(String id, String name, Icons icon, Runnable action) {
        var button = new Button(name, icon.node(sizes));
        button.setId(id);
        button.getStyleClass().setAll("frame-button");
        button.setMinSize(sizes.target(), sizes.target());
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void arrangeRow() {
        var inset = sizes.units(1.2);
        var top = lowReach ? Math.rint(getHeight() * OUT_OF_REACH) : 0;
        if (lowReach) {
            var signHeight = sizes.units(5);
            sign.resizeRelocate(sizes.margin(), top - signHeight, getWidth() - 2 * sizes.margin(), signHeight);
        }
        var bottom = getHeight() - sizes.units(0.8);
        bottom -= arrangeControls(inset, bottom);
        var stripHeight = row.getChildren().isEmpty() ? 0 : Math.max(sizes.target(), row.prefHeight(-1));
        bottom -= stripHeight;
        rowPage.resizeRelocate(0, bottom, getWidth(), stripHeight);
        bottom -= sizes.units(0.6);
        ground.resizeRelocate(0, bottom, getWidth(), getHeight() - bottom);
        content.resizeRelocate(0, top, getWidth(), Math.max(1, bottom - top));
    }

    /** The ways back and the options along the lower edge, the sign of age between them or above; their height. */
    private double arrangeControls(double inset, double bottom) {
        var height = sizes.target();
        var y = bottom - height;
        var x = inset;
        for (var button : List.of(back, home, search)) {
            var width = Math.ceil(button.prefWidth(-1));
            button.resizeRelocate(x, y, width, height);
            x += width + sizes.units(0.4);
        }
        if (x + options.prefWidth(-1) + inset > getWidth()) {
            // Large words leave no room for its own; the sign says enough.
            options.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        }
        var optionsWidth = Math.ceil(options.prefWidth(-1));
        var right = getWidth() - inset - optionsWidth;
        options.resizeRelocate(right, y, optionsWidth, height);
        if (!age.isVisible()) {
            return height;
        }
        var ageWidth = Math.ceil(age.prefWidth(-1));
        if (ageWidth <= right - x) {
            age.resizeRelocate(x + Math.rint((right - x - ageWidth) / 2), y, ageWidth, height);
            return height;
        }
        var ageHeight = Math.ceil(age.prefHeight(getWidth() - 2 * inset));
        age.resizeRelocate(sizes.units(2), y - ageHeight, getWidth() - 2 * sizes.units(2), ageHeight);
        return height + ageHeight;
    }

    private void arrangeColumn() {
        var width = Math.min(sizes.units(COLUMN), Math.rint(getWidth() * WIDEST_COLUMN));
        content.resizeRelocate(width, 0, getWidth() - width, getHeight());
        ground.resizeRelocate(0, 0, width, getHeight());
        var inset = sizes.units(1.6);
        var inner = width - 2 * inset;
        sign.resizeRelocate(inset, sizes.units(1.4), inner, sizes.units(4));
        var buttonHeight = sizes.target();
        var bottom = getHeight() - sizes.units(1.2) - buttonHeight;
        options.resizeRelocate(inset, bottom, inner, buttonHeight);
        bottom -= buttonHeight;
        search.resizeRelocate(inset, bottom, inner, buttonHeight);
        bottom -= buttonHeight;
        var spare = inner - home.prefWidth(-1) - back.prefWidth(-1);
        if (spare >= 0) {
            var left = home.prefWidth(-1) + spare / 2;
            home.resizeRelocate(inset, bottom, left, buttonHeight);
            back.resizeRelocate(inset + left, bottom, inner - left, buttonHeight);
        } else {
            home.resizeRelocate(inset, bottom, inner, buttonHeight);
            bottom -= buttonHeight;
            back.resizeRelocate(inset, bottom, inner, buttonHeight);
        }
        bottom -= sizes.units(0.8);
        if (age.isVisible()) {
            var height = Math.ceil(age.prefHeight(inner));
            age.resizeRelocate(inset, bottom - height, inner, height);
            bottom -= height + sizes.units(0.8);
        }
        var top = sizes.units(6.4);
        columnPage.resizeRelocate(0, top, width, Math.max(1, bottom - top));
    }
}
