package io.placard.kiosk.compare;

import io.placard.kiosk.ui.Wording;
import io.placard.kiosk.ui.picture.PictureCache;
import io.placard.kiosk.ui.scroll.ScrollPage;
import io.placard.kiosk.ui.style.Theme;
import java.util.List;
import javafx.scene.layout.StackPane;

/** Products side by side, what is the same in the same row. */
public final class CompareView extends StackPane {
    private final CompareViewModel viewModel;
    private final CompareSheet sheet;
    private final ScrollPage page;

    public CompareView(CompareViewModel viewModel, Theme theme, Wording wording, PictureCache pictures) {
        this.viewModel = viewModel;
        sheet = new CompareSheet(theme, wording, pictures, viewModel::open);
        page = ScrollPage.vertical(sheet);
        getStyleClass().addAll("page", "compare");
        getChildren().add(page);
        viewModel.comparisonProperty().subscribe(sheet::show);
    }

    /** Compares these from where the page was left. */
    public void show(List<Long> productIds, double offset) {
        viewModel.show(productIds);
        page.jumpTo(offset);
    }

    /** How far it is scrolled, px. */
    public double offset() {
        return page.offset();
    }

    /** Shows all words anew; what they say may depend on the time. */
    public void refresh() {
        sheet.show(viewModel.comparisonProperty().get());
    }
}
