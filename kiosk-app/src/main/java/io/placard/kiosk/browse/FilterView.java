package io.placard.kiosk.browse;

import io.placard.kiosk.browse.FilterViewModel.Offer;
import io.placard.kiosk.ui.Texts;
import io.placard.kiosk.ui.style.Theme;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** Everything by which a page can be sorted and narrowed, group below group. */
public final class FilterView extends VBox {
    private final FilterViewModel viewModel;
    private final Theme theme;
    private final List<FilterRow> rows = new ArrayList<>();

    public FilterView(FilterViewModel viewModel, Theme theme, Texts texts) {
        this.viewModel = viewModel;
        this.theme = theme;
        setSpacing(theme.sizes().units(1.5));
        getStyleClass().add("filters");
        var title = new Text(texts.get("filter.title"));
        title.setFont(theme.type().title());
        title.getStyleClass().add("ink");
        getChildren().add(new TextFlow(title));
        viewModel.offerProperty().subscribe(this::show);
    }

    /** The way back to the page, and to all of it. */
    public static Region foot(FilterViewModel viewModel, Theme theme, Texts texts) {
        var gap = theme.sizes().units(0.6);
        var foot = new FlowPane(gap, gap);
        var show = button("main-button", theme, viewModel::done);
        show.setId("show-products");
        var clear = button("chip", theme, viewModel::clear);
        clear.setText(texts.get("filter.clear"));
        foot.getChildren().addAll(show, clear);
        viewModel.offerProperty().subscribe(offer -> {
            show.setText(offer.show());
            clear.setDisable(!offer.narrowed());
        });
        return foot;
    }

    private void show(Offer offer) {
        while (rows.size() < offer.rows().size()) {
            var row = new FilterRow(viewModel, theme);
            rows.add(row);
            getChildren().add(row);
        }
        for (var place = 0; place < rows.size(); place++) {
            var isUsed = place < offer.rows().size();
            rows.get(place).setVisible(isUsed);
            rows.get(place).setManaged(isUsed);
            if (isUsed) {
                rows.get(place).show(offer.rows().get(place));
            }
        }
    }

    private static Button button(String style, Theme theme, Runnable action) {
        var button = new Button();
        button.getStyleClass().setAll(style);
        button.setMinSize(theme.sizes().target(), theme.sizes().target());
        button.setOnAction(_ -> action.run());
        return button;
    }
}
