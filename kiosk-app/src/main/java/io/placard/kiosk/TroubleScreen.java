package io.placard.kiosk;

import io.placard.catalog.StoreSettings.StoreColors;
import io.placard.kiosk.command.KioskStarter.TroubleRequest;
import io.placard.kiosk.display.JavaFxStart;
import io.placard.kiosk.display.KioskWindow;
import io.placard.kiosk.settings.tables.SettingsProblem;
import io.placard.kiosk.setup.parts.Parts;
import io.placard.kiosk.setup.trouble.Complaint;
import io.placard.kiosk.setup.trouble.TroubleView;
import io.placard.kiosk.ui.Texts;
import io.placard.kiosk.ui.style.Fonts;
import io.placard.kiosk.ui.style.Motion;
import io.placard.kiosk.ui.style.Sizes;
import io.placard.kiosk.ui.style.Theme;
import java.util.List;
import java.util.Locale;
import javafx.scene.layout.StackPane;

/** The window of a kiosk whose configuration cannot be used. Used on the JavaFX thread. */
final class TroubleScreen implements AutoCloseable {
    private final List<Complaint> complaints;
    private final String file;
    private final Theme theme;
    private final StackPane stage = new StackPane();
    private final KioskWindow window;

    TroubleScreen(TroubleRequest request, JavaFxStart javaFx) {
        complaints = request.problems().stream().map(TroubleScreen::complaint).toList();
        file = request.file().toString();
        var display = request.legible().surroundings().display();
        Fonts.load();
        var place = DisplayPlace.of(display, javaFx);
        var size = place.size();
        var sizes = Sizes.of(size.getWidth(), size.getHeight(), display.diagonalInches());
        theme = Theme.of(ScreenOpening.palette(display.theme()), sizes, Motion.REDUCED);
        window = place.window(stage);
        theme.dress(window.scene(), StoreColors.NONE);
        speak(FirstStart.language(request.legible()));
    }

    /** Shows it. */
    TroubleScreen open() {
        window.show();
        return this;
    }

    @Override
    public void close() {
        window.close();
    }

    /** Another language is another view. */
    private void speak(Locale locale) {
        stage.getChildren().setAll(new TroubleView(complaints, file, new Parts(theme, new Texts(locale)), this::speak));
    }

    private static Complaint complaint(SettingsProblem problem) {
        return new Complaint(problem.where(), problem.key(), problem.what(), problem.allowed());
    }
}
