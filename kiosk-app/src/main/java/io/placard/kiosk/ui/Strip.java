package io.placard.kiosk.ui;

import io.placard.kiosk.ui.scroll.ScrollPage;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/** Things in a row that moves sideways by finger; the row begins at the page's margin and runs off its edge. */
public final class Strip extends StackPane {
    private final HBox row = new HBox();
    private final ScrollPage page = ScrollPage.horizontal(row);

    public Strip(double gap, double margin) {
        getStyleClass().add("strip");
        row.setSpacing(gap);
        row.setPadding(new Insets(0, margin, 0, margin));
        row.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(page);
        setMinWidth(0);
    }

    /** Shows these instead; it stays scrolled as it was. */
    public void show(List<? extends Node> nodes) {
        var there = row.getChildren();
        var same = 0;
        while (same < Math.min(there.size(), nodes.size()) && there.get(same).equals(nodes.get(same))) {
            same++;
        }
        // What leaves a scene and comes back is styled and measured anew, which takes longer than all else.
        there.remove(same, there.size());
        there.addAll(nodes.subList(same, nodes.size()));
    }

    public void toStart() {
        page.jumpTo(0);
    }

    public List<Node> shown() {
        return row.getChildren();
    }
}
