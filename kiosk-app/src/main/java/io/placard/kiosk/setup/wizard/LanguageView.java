package io.placard.kiosk.setup.wizard;

import io.placard.kiosk.setup.Setup;
import io.placard.kiosk.setup.SetupDraft;
import io.placard.kiosk.setup.parts.Next;
import io.placard.kiosk.setup.parts.Parts;
import io.placard.kiosk.setup.parts.StepView;
import io.placard.kiosk.ui.Languages;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The languages, each in its own words; below them the ways in from another computer and from another kiosk. */
final class LanguageView implements StepView {
    private final Map<Locale, Button> chips = new LinkedHashMap<>();
    private final VBox body;
    private final ReadOnlyObjectWrapper<Next> next;

    /**
     * @param elsewhere how to set the kiosk up in a browser; empty where that is not possible
     * @param replace the way to take another kiosk's place
     */
    LanguageView(Setup setup, Parts parts, ObservableValue<String> elsewhere, ReplaceView replace, Runnable goOn) {
        for (var locale : Languages.besides(setup.draft().locale())) {
            chips.put(
                    locale,
                    parts.chip(
                            "setup-language-" + locale.getLanguage(),
                            Languages.nameOf(locale),
                            () -> setup.enter(draft -> draft.in(locale))));
        }
        var words = new StackPane();
        elsewhere.subscribe(text -> {
            words.getChildren().setAll(parts.soft(text));
            Parts.show(words, !text.isEmpty());
        });
        words.setId("setup-elsewhere");
        body = parts.column(2.8, parts.row(List.copyOf(chips.values())), words, replace);
        next = new ReadOnlyObjectWrapper<>(new Next(parts.texts().get("setup.next"), true, goOn));
    }

    @Override
    public Region body() {
        return body;
    }

    @Override
    public ObservableValue<Next> next() {
        return next.getReadOnlyProperty();
    }

    @Override
    public void show(SetupDraft draft) {
        chips.forEach((locale, chip) -> Parts.choose(chip, locale.equals(draft.locale())));
    }
}
