package io.placard.kiosk.setup.parts;

import io.placard.kiosk.ui.style.Sizes;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A named line of text: typed on the screen's keyboard or on one that is plugged in. A secret shows dots instead. */
public final class EntryField extends VBox {
    private final TextField clear = new TextField();
    private final TextField dots = new PasswordField();
    private final StackPane trouble = new StackPane();
    private final Parts parts;

    private EntryField(Parts parts, String id, String name, Consumer<String> onTyped) {
        super(parts.theme().sizes().units(0.35));
        this.parts = parts;
        clear.setId(id);
        dots.setId(id + "-dots");
        List.of(clear, dots).forEach(field -> dress(field, name));
        clear.textProperty().bindBidirectional(dots.textProperty());
        // Not by subscribe, which would tell at once that nothing is typed, and so erase what was entered before.
        clear.textProperty().addListener((_, _, typed) -> onTyped.accept(typed));
        Parts.show(trouble, false);
        getChildren().add(parts.label(name));
    }

    /** What everybody may read. */
    public static EntryField plain(Parts parts, String id, String name, Consumer<String> onTyped) {
        var field = new EntryField(parts, id, name, onTyped);
        field.getChildren().addAll(field.clear, field.trouble);
        return field;
    }

    /** What nobody should read over somebody's shoulder. */
    public static EntryField secret(Parts parts, String id, String name, Consumer<String> onTyped) {
        var field = new EntryField(parts, id, name, onTyped);
        var both = new StackPane(field.clear, field.dots);
        field.clear.setVisible(false);
        HBox.setHgrow(both, Priority.ALWAYS);
        var show = parts.chip(id + "-show", parts.texts().get("setup.show"), () -> {});
        show.setOnAction(_ -> field.reveal(show));
        show.setFocusTraversable(false);
        var line = new HBox(parts.theme().sizes().units(0.6), both, show);
        field.getChildren().addAll(line, field.trouble);
        return field;
    }

    /** Shows what was entered elsewhere. */
    public void show(String text) {
        if (!text.equals(clear.getText().strip())) {
            clear.setText(text);
        }
    }

    /** Says what is wrong with it; empty for nothing. */
    public void complain(String words) {
        trouble.getChildren().setAll(parts.warning(words));
        Parts.show(trouble, !words.isEmpty());
    }

    private void reveal(Button show) {
        var isClear = !clear.isVisible();
        clear.setVisible(isClear);
        dots.setVisible(!isClear);
        show.setText(parts.texts().get(isClear ? "setup.hide" : "setup.show"));
        var shown = isClear ? clear : dots;
        shown.requestFocus();
        shown.end();
    }

    private void dress(TextField field, String name) {
        Sizes sizes = parts.theme().sizes();
        field.getStyleClass().add("setup-field");
        field.setAccessibleText(name);
        field.setMinHeight(Math.max(sizes.target(), sizes.units(2.6)));
        // A long press must bring up nothing of the system's.
        field.setContextMenu(new ContextMenu());
        field.setMaxWidth(Double.MAX_VALUE);
    }
}
