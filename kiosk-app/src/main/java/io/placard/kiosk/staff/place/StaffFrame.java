package io.placard.kiosk.staff.place;

import io.placard.kiosk.ui.style.Theme;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** What is around every staff screen: its name above, what can be done below, always in the same places. */
public final class StaffFrame extends Region {
    /** Of an upright screen, where controls are wanted low: nothing is to be touched above. */
    private static final double LOW = 0.36;

    private final Theme theme;
    private final boolean lowReach;
    private final TextFlow title;
    private final Region page;
    private final Region rule = new Region();
    private final FlowPane foot;

    /**
     * @param lowReach whether everything that can be touched lies in the lower part of an upright screen
     * @param content as tall as its place
     */
    public StaffFrame(Theme theme, boolean lowReach, String name, Region content, List<Button> actions) {
        this.theme = theme;
        this.lowReach = lowReach;
        var words = new Text(name);
        words.setFont(theme.type().title());
        words.getStyleClass().add("ink");
        title = new TextFlow(words);
        page = content;
        var gap = theme.sizes().units(0.8);
        foot = new FlowPane(gap, gap);
        foot.setRowValignment(VPos.CENTER);
        foot.getChildren().setAll(actions);
        rule.getStyleClass().add("rule");
        getStyleClass().add("cover");
        getChildren().addAll(title, page, rule, foot);
        getChildren().forEach(child -> child.setManaged(false));
        foot.needsLayoutProperty().subscribe(needed -> {
            if (needed) {
                requestLayout();
            }
        });
    }

    /**
     * A button for something that can be done.
     *
     * @param style {@code chip}, or {@code main-button} for what most will want
     */
    public static Button button(String id, String style, String name, Theme theme, Runnable action) {
        var button = new Button(name);
        button.setId(id);
        button.getStyleClass().setAll(style);
        button.setMinSize(theme.sizes().target(), theme.sizes().target());
        // A reader's Enter must press nothing.
        button.setFocusTraversable(false);
        button.setOnAction(_ -> action.run());
        return button;
    }

    @Override
    protected void layoutChildren() {
        var sizes = theme.sizes();
        var margin = sizes.margin();
        var width = getWidth() - 2 * margin;
        var top = lowReach && getHeight() > getWidth() ? Math.rint(getHeight() * LOW) : margin;
        var titleHeight = Math.ceil(title.prefHeight(width));
        title.resizeRelocate(margin, top, width, titleHeight);
        var footHeight = Math.ceil(foot.prefHeight(width));
        var footTop = Math.rint(getHeight() - margin - footHeight);
        foot.resizeRelocate(margin, footTop, width, footHeight);
        var ruleTop = footTop - sizes.units(1.2);
        rule.resizeRelocate(margin, ruleTop, width, 1);
        var pageTop = top + titleHeight + sizes.units(1);
        page.resizeRelocate(margin, pageTop, width, Math.max(1, ruleTop - pageTop));
    }
}
