package io.placard.kiosk.staff.page;

import io.placard.kiosk.ui.style.Theme;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** A line above the screens that nobody overlooks: what only staff may leave as it is, and the way to end it. */
public final class StaffStrip extends HBox {
    private final Theme theme;
    private final Label words = new Label();

    public StaffStrip(Theme theme) {
        super(theme.sizes().units(0.6));
        this.theme = theme;
        setId("staff-strip");
        getStyleClass().add("staff-strip");
        setAlignment(Pos.CENTER_LEFT);
        var side = theme.sizes().margin();
        setPadding(new Insets(theme.sizes().units(0.4), side, theme.sizes().units(0.4), side));
        words.setId("staff-strip-words");
        words.setMinWidth(0);
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        getChildren().add(words);
        hide();
    }

    /** Says this, and offers the buttons. */
    public void show(String said, Button... buttons) {
        words.setText(said);
        getChildren().setAll(words);
        getChildren().addAll(buttons);
        setVisible(true);
        setManaged(true);
    }

    public void hide() {
        setVisible(false);
        setManaged(false);
        getChildren().setAll(words);
        words.setText("");
    }

    /** A button for it. */
    public Button button(String id, String name, Runnable action) {
        var button = new Button(name);
        button.setId(id);
        button.getStyleClass().setAll("staff-strip-button");
        button.setMinSize(Region.USE_PREF_SIZE, theme.sizes().target());
        button.setFocusTraversable(false);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
