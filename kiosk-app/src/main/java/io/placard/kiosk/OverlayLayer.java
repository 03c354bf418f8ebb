package io.placard.kiosk;

import io.placard.kiosk.browse.FilterView;
import io.placard.kiosk.browse.FilterViewModel;
import io.placard.kiosk.gate.GateView;
import io.placard.kiosk.gate.GateViewModel;
import io.placard.kiosk.gate.RefusalView;
import io.placard.kiosk.idle.StillThereView;
import io.placard.kiosk.options.OptionsView;
import io.placard.kiosk.options.OptionsViewModel;
import io.placard.kiosk.shell.Overlay;
import io.placard.kiosk.shell.Route;
import io.placard.kiosk.shell.Session;
import io.placard.kiosk.ui.Cover;
import io.placard.kiosk.ui.Sheet;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;

/** Lays over the screens what the session says. Used on the JavaFX thread only. */
final class OverlayLayer implements AutoCloseable {
    private final Session session;
    private final Look look;
    private final BiFunction<Route, Runnable, FilterViewModel> filters;
    private final StackPane layer = new StackPane();
    private final Subscription overlays;
    private Optional<StillThereView> question = Optional.empty();
    private Optional<FilterViewModel> filtering = Optional.empty();

    /** @param filters makes what a page can be narrowed by */
    OverlayLayer(Session session, Look look, BiFunction<Route, Runnable, FilterViewModel> filters) {
        this.session = session;
        this.look = look;
        this.filters = filters;
        overlays = session.overlayProperty().subscribe(this::show);
    }

    Region root() {
        return layer;
    }

    @Override
    public void close() {
        overlays.unsubscribe();
        filtering.ifPresent(FilterViewModel::close);
    }

    private void show(Overlay overlay) {
        filtering.ifPresent(FilterViewModel::close);
        filtering = Optional.empty();
        switch (overlay) {
            case Overlay.None _ -> {
                question = Optional.empty();
                layer.getChildren().clear();
            }
            case Overlay.Options _ -> layOptions();
            case Overlay.FilterChoice(var page) -> layFilters(page);
            case Overlay.AgeQuestion(var rule, var today) -> {
                var gate = new GateView(new GateViewModel(session, rule, today), look.theme(), look.texts());
                cover(gate, gate.foot());
            }
            case Overlay.TooYoung(var age) ->
                cover(
                        new RefusalView(age, look.theme(), look.texts()),
                        RefusalView.done(look.theme(), look.texts(), session::end));
            case Overlay.StillThere(var seconds) -> ask(seconds);
        }
        layer.setVisible(!layer.getChildren().isEmpty());
    }

    private void layOptions() {
        var model = new OptionsViewModel(session, look.texts());
        lay(new OptionsView(model, look.theme(), look.texts()), OptionsView.foot(model, look.theme(), look.texts()));
    }

    private void layFilters(Route page) {
        var model = filters.apply(page, this::dismiss);
        filtering = Optional.of(model);
        lay(new FilterView(model, look.theme(), look.texts()), FilterView.foot(model, look.theme(), look.texts()));
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

    private void cover(Region content, Region foot) {
        question = Optional.empty();
        layer.getChildren().setAll(new Cover(look.theme().sizes(), content, foot));
    }

    private void dismiss() {
        session.lay(new Overlay.None());
    }
}
