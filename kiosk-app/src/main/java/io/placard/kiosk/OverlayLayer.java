package io.placard.kiosk;

import io.placard.kiosk.idle.StillThereView;
import io.placard.kiosk.options.OptionsView;
import io.placard.kiosk.options.OptionsViewModel;
import io.placard.kiosk.shell.Overlay;
import io.placard.kiosk.shell.Session;
import io.placard.kiosk.ui.Sheet;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;

/** Lays over the screens what the session says. Used on the JavaFX thread only. */
final class OverlayLayer implements AutoCloseable {
    private final Session session;
    private final Look look;
    private final StackPane layer = new StackPane();
    private final Subscription overlays;
    private Optional<StillThereView> question = Optional.empty();

    OverlayLayer(Session session, Look look) {
        this.session = session;
        this.look = look;
        overlays = session.overlayProperty().subscribe(this::show);
    }

    Region root() {
        return layer;
    }

    @Override
    public void close() {
        overlays.unsubscribe();
    }

    private void show(Overlay overlay) {
        switch (overlay) {
            case Overlay.None _ -> {
                question = Optional.empty();
                layer.getChildren().clear();
            }
            case Overlay.Options _ -> layOptions();
            case Overlay.StillThere(var seconds) -> ask(seconds);
        }
        layer.setVisible(!layer.getChildren().isEmpty());
    }

    private void layOptions() {
        var model = new OptionsViewModel(session, look.texts());
        lay(new OptionsView(model, look.theme(), look.texts()), OptionsView.foot(model, look.theme(), look.texts()));
    }

    private void ask(int seconds) {
        if (question.isEmpty()) {
            var asked = new StillThereView(look.theme(), look.texts());
            question = Optional.of(asked);
            lay(asked, StillThereView.answer(look.theme(), look.texts(), this::dismiss));
        }
        question.get().show(seconds);
    }

    private void lay(Region content, Region foot) {
        Node sheet = new Sheet(look.theme().sizes(), content, foot, this::dismiss);
        layer.getChildren().setAll(sheet);
    }

    private void dismiss() {
        session.lay(new Overlay.None());
    }
}
