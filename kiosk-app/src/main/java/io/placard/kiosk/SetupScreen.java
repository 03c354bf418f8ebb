package io.placard.kiosk;

import io.placard.catalog.StoreSettings.StoreColors;
import io.placard.kiosk.display.JavaFxStart;
import io.placard.kiosk.display.KioskWindow;
import io.placard.kiosk.settings.Settings;
import io.placard.kiosk.setup.Setup;
import io.placard.kiosk.setup.SetupDraft;
import io.placard.kiosk.setup.parts.Asking;
import io.placard.kiosk.setup.parts.Parts;
import io.placard.kiosk.setup.wizard.WizardView;
import io.placard.kiosk.setup.wizard.WizardViewModel;
import io.placard.kiosk.ui.Texts;
import io.placard.kiosk.ui.style.Fonts;
import io.placard.kiosk.ui.style.Motion;
import io.placard.kiosk.ui.style.Palette;
import io.placard.kiosk.ui.style.Sizes;
import io.placard.kiosk.ui.style.Theme;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.PauseTransition;
import javafx.animation.Timeline;
import javafx.beans.property.SimpleStringProperty;
import javafx.collections.ListChangeListener;
import javafx.geometry.Dimension2D;
import javafx.scene.Cursor;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import javafx.util.Duration;

/** The window of a kiosk that is being set up. Used on the JavaFX thread. */
final class SetupScreen implements AutoCloseable {
    private static final Duration TICK = Duration.millis(400);
    /** A window that is shown has painted itself by then. */
    private static final Duration COVERED = Duration.seconds(1);

    private final Setup setup;
    private final Asking asking;
    private final Palette palette;
    private final Dimension2D size;
    private final Function<Texts, String> elsewhere;
    private final StackPane stage = new StackPane();
    private final KioskWindow window;
    private final WizardViewModel viewModel;
    private final SimpleStringProperty elsewhereWords = new SimpleStringProperty("");
    private final Timeline ticks = new Timeline(new KeyFrame(TICK, _ -> tick()));
    private Optional<Shown> shown = Optional.empty();

    /** @param elsewhere how to set the kiosk up in a browser, in words; empty where that is not possible */
    SetupScreen(
            Setup setup,
            Asking asking,
            Settings.Display display,
            JavaFxStart javaFx,
            Function<Texts, String> elsewhere) {
        this.setup = setup;
        this.asking = asking;
        this.elsewhere = elsewhere;
        palette = ScreenOpening.palette(display.theme());
        Fonts.load();
        var place = DisplayPlace.of(display, javaFx);
        size = place.size();
        window = place.window(stage);
        // Whoever sets a kiosk up may have a mouse at hand.
        window.scene().setCursor(Cursor.DEFAULT);
        viewModel = new WizardViewModel(setup, asking.fxThread());
        ticks.setCycleCount(Animation.INDEFINITE);
    }

    /** Shows the window, and from now on what is entered. */
    SetupScreen open() {
        viewModel.draftProperty().subscribe(this::use);
        window.show();
        ticks.play();
        return this;
    }

    /** Everything on the screen, at the size it is laid out at. */
    Region content() {
        return window.content();
    }

    /** Stays where it is until the kiosk's own window covers it, so that nobody sees what lies behind. */
    void closeOnceCovered() {
        ticks.stop();
        stage.setDisable(true);
        var covered = new PauseTransition(COVERED);
        covered.setOnFinished(_ -> close());
        Window.getWindows().addListener((ListChangeListener<Window>) change -> {
            while (change.next()) {
                if (change.wasAdded()) {
                    covered.play();
                }
            }
        });
    }

    @Override
    public void close() {
        ticks.stop();
        shown.ifPresent(it -> it.view.leave());
        viewModel.close();
        window.close();
    }

    private void tick() {
        shown.ifPresent(it -> {
            elsewhereWords.set(elsewhere.apply(it.parts.texts()));
            it.view.tick();
        });
    }

    /** Another language or another size is another view: its words and lengths are those it was built with. */
    private void use(SetupDraft draft) {
        var isSame = shown.filter(it -> it.locale.equals(draft.locale()) && it.diagonalInches == draft.diagonalInches())
                .isPresent();
        if (!isSame) {
            shown.ifPresent(it -> it.view.leave());
            var sizes = Sizes.of(size.getWidth(), size.getHeight(), draft.diagonalInches());
            var parts = new Parts(Theme.of(palette, sizes, Motion.REDUCED), new Texts(draft.locale()));
            parts.theme().dress(window.scene(), StoreColors.NONE);
            elsewhereWords.set(elsewhere.apply(parts.texts()));
            var view = new WizardView(viewModel, setup, asking, parts, size, elsewhereWords);
            stage.getChildren().setAll(view);
            shown = Optional.of(new Shown(draft.locale(), draft.diagonalInches(), parts, view));
        }
    }

    private record Shown(Locale locale, double diagonalInches, Parts parts, WizardView view) {}
}
