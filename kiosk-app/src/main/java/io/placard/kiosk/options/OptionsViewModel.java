package io.placard.kiosk.options;

import io.placard.kiosk.shell.Overlay;
import io.placard.kiosk.shell.Preferences;
import io.placard.kiosk.shell.Session;
import io.placard.kiosk.shell.TextSize;
import io.placard.kiosk.ui.Languages;
import io.placard.kiosk.ui.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** What a shopper can choose about how the kiosk is shown. Used on the JavaFX thread. */
public final class OptionsViewModel {
    private final Session session;
    private final Texts texts;

    public OptionsViewModel(Session session, Texts texts) {
        this.session = session;
        this.texts = texts;
    }

    /** All choices, each with the option that holds now. */
    public List<Choice> choices() {
        var choices = new ArrayList<>(List.of(
                languages(),
                sizes(),
                either(
                        "options.contrast",
                        "options.contrast.off",
                        "options.contrast.on",
                        Preferences::highContrast,
                        Preferences::withHighContrast),
                either(
                        "options.reach",
                        "options.reach.off",
                        "options.reach.on",
                        Preferences::lowReach,
                        Preferences::withLowReach),
                either(
                        "options.motion",
                        "options.motion.off",
                        "options.motion.on",
                        Preferences::calm,
                        Preferences::withCalm)));
        if (session.canSpeak()) {
            choices.add(either(
                    "options.aloud",
                    "options.aloud.off",
                    "options.aloud.on",
                    Preferences::aloud,
                    Preferences::withAloud));
        }
        return choices;
    }

    /** Whether there is anything to take back. */
    public boolean hasChoices() {
        return session.hasChoices();
    }

    public void choose(Option option) {
        session.prefer(option.change().apply(session.preferences()));
    }

    public void reset() {
        session.preferUsual();
    }

    public void close() {
        session.lay(new Overlay.None());
    }

    private Choice languages() {
        return new Choice(
                texts.get("options.language"),
                Languages.besides(session.usual().locale()).stream()
                        .map(this::language)
                        .toList());
    }

    private Option language(Locale locale) {
        return new Option(
                Languages.nameOf(locale),
                locale.equals(session.preferences().locale()),
                preferences -> preferences.in(locale));
    }

    private Choice sizes() {
        return new Choice(
                texts.get("options.size"),
                Arrays.stream(TextSize.values())
                        .map(size -> new Option(
                                texts.get("options.size.percent", size.percent()),
                                size == session.preferences().textSize(),
                                preferences -> preferences.at(size)))
                        .toList());
    }

    private Choice either(String title, String off, String on, Predicate<Preferences> isOn, Switch change) {
        var holds = isOn.test(session.preferences());
        return new Choice(
                texts.get(title),
                List.of(
                        new Option(texts.get(off), !holds, preferences -> change.apply(preferences, false)),
                        new Option(texts.get(on), holds, preferences -> change.apply(preferences, true))));
    }

    @FunctionalInterface
    private interface Switch {
        Preferences apply(Preferences preferences, boolean on);
    }

    /** One thing to choose, by its title. */
    public record Choice(String title, List<Option> options) {}

    /** One way to choose it. */
    public record Option(String name, boolean chosen, UnaryOperator<Preferences> change) {}
}
