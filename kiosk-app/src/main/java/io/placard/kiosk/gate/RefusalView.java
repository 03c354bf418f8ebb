package io.placard.kiosk.gate;

import io.placard.kiosk.ui.Texts;
import io.placard.kiosk.ui.style.Theme;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Says kindly that the shop stays closed. */
public final class RefusalView extends VBox {
    public RefusalView(int minimumAge, Theme theme, Texts texts) {
        super(theme.sizes().units(1.4));
        setId("too-young");
        getChildren()
                .addAll(
                        GateView.words(
                                texts.get("gate.refused", minimumAge),
                                theme.type().display(),
                                "ink"),
                        GateView.words(
                                texts.get("gate.refused.staff"), theme.type().body(), "soft"));
    }

    /** Back to what everybody may see. */
    public static Region done(Theme theme, Texts texts, Runnable onDone) {
        var done = new Button(texts.get("gate.refused.done"));
        done.setId("gate-refused-done");
        done.getStyleClass().setAll("main-button");
        done.setMinSize(
                theme.sizes().target(),
                Math.max(theme.sizes().target(), theme.sizes().units(3.8)));
        done.setOnAction(_ -> onDone.run());
        return new FlowPane(done);
    }
}
