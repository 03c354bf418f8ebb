package io.placard.kiosk.frame;

import io.placard.catalog.Category;
import io.placard.kiosk.ui.Icons;
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
    private static final double BAR = 5.6;
    private static final double COLUMN = 15;

    private final FrameViewModel viewModel;
    private final Sizes sizes;
    private final Region content;
    private final Region ground = new Region();
    private final Button home;
    private final Button back;
    private final StoreSign sign;
    private final Label age = new Label();
    private final HBox row = new HBox();
    private final VBox column = new VBox();
    private final ScrollPage rowPage = ScrollPage.horizontal(row);
    private final ScrollPage columnPage = ScrollPage.vertical(column);
    private final Map<Long, List<Button>> buttons = new HashMap<>();

    /** @param content all screens on top of each other */
    public FrameView(FrameViewModel viewModel, Theme theme, Texts texts, PictureCache pictures, Region content) {
        this.viewModel = viewModel;
        this.sizes = theme.sizes();
        this.content = content;
        home = button("home", texts.get("frame.home"), Icons.HOME, viewModel::home);
        back = button("back", texts.get("frame.back"), Icons.BACK, viewModel::back);
        sign = new StoreSign(theme, pictures, 2);
        ground.getStyleClass().add("frame-ground");
        age.getStyleClass().add("age");
        age.setGraphic(Icons.CLOCK.node(sizes));
        age.setId("age");
        row.setId("category-row");
        column.setId("category-column");
        getStyleClass().add("frame");
        getChildren().addAll(content, ground, sign, rowPage, columnPage, back, home, age);
        getChildren().forEach(child -> child.setManaged(false));
        bind();
    }

    @Override
    protected void layoutChildren() {
        var sideways = getWidth() > getHeight();
        sign.setVisible(sideways);
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
        var height = sizes.units(BAR);
        var top = getHeight() - height;
        content.resizeRelocate(0, 0, getWidth(), top);
        ground.resizeRelocate(0, top, getWidth(), height);
        var inset = sizes.units(1.2);
        var buttonHeight = height - 2 * sizes.units(0.8);
        var y = top + sizes.units(0.8);
        var x = inset;
        for (var button : List.of(back, home)) {
            var width = Math.ceil(button.prefWidth(-1));
            button.resizeRelocate(x, y, width, buttonHeight);
            x += width + sizes.units(0.4);
        }
        var ageWidth = age.isVisible() ? Math.ceil(age.prefWidth(-1)) : 0;
        age.resizeRelocate(getWidth() - ageWidth - inset, y, ageWidth, buttonHeight);
        var right = age.isVisible() ? getWidth() - ageWidth - inset - sizes.units(0.8) : getWidth();
        x += sizes.units(0.6);
        rowPage.resizeRelocate(x, y, Math.max(1, right - x), buttonHeight);
    }

    private void arrangeColumn() {
        var width = sizes.units(COLUMN);
        content.resizeRelocate(width, 0, getWidth() - width, getHeight());
        ground.resizeRelocate(0, 0, width, getHeight());
        var inset = sizes.units(1.6);
        var inner = width - 2 * inset;
        sign.resizeRelocate(inset, sizes.units(1.4), inner, sizes.units(4));
        var buttonHeight = sizes.target();
        var bottom = getHeight() - sizes.units(1.6);
        var left = home.prefWidth(-1) + (inner - home.prefWidth(-1) - back.prefWidth(-1)) / 2;
        home.resizeRelocate(inset, bottom - buttonHeight, left, buttonHeight);
        back.resizeRelocate(inset + left, bottom - buttonHeight, inner - left, buttonHeight);
        bottom -= buttonHeight + sizes.units(0.8);
        if (age.isVisible()) {
            var height = Math.ceil(age.prefHeight(inner));
            age.resizeRelocate(inset, bottom - height, inner, height);
            bottom -= height + sizes.units(0.8);
        }
        var top = sizes.units(6.4);
        columnPage.resizeRelocate(0, top, width, Math.max(1, bottom - top));
    }
}
