package io.placard.kiosk.options;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.kiosk.options.OptionsViewModel.Choice;
import io.placard.kiosk.options.OptionsViewModel.Option;
import io.placard.kiosk.shell.Overlay;
import io.placard.kiosk.shell.Preferences;
import io.placard.kiosk.shell.Session;
import io.placard.kiosk.shell.TextSize;
import io.placard.kiosk.ui.Texts;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class OptionsViewModelTest {
    private final Session session = new Session(Preferences.of(Locale.UK));
    private final OptionsViewModel options = new OptionsViewModel(session, new Texts(Locale.UK));

    @Test
    void namesEveryLanguageAsItsSpeakersDo() {
        assertThat(choice("Language").options())
                .extracting(Option::name)
                .containsExactly("English", "Espa\u00f1ol", "Fran\u00e7ais", "Deutsch");
    }

    @Test
    void marksTheKiosksOwnLanguageWithItsOwnRegion() {
        assertThat(option("Language", "English").chosen()).isTrue();
    }

    @Test
    void changesOnlyWhatIsChosen() {
        options.choose(option("Text size", "150\u2009%"));
        options.choose(option("Language", "Deutsch"));

        assertThat(session.preferences())
                .isEqualTo(Preferences.of(Locale.GERMANY).at(TextSize.LARGER));
    }

    @Test
    void turnsOnAndOffAgain() {
        options.choose(option("Contrast", "High"));
        assertThat(option("Contrast", "High").chosen()).isTrue();

        options.choose(option("Contrast", "As usual"));
        assertThat(option("Contrast", "High").chosen()).isFalse();
    }

    @Test
    void offersReadingAloudOnlyWhereThisMachineCanSpeak() {
        assertThat(options.choices()).extracting(Choice::title).doesNotContain("Reading aloud");

        session.offerSpeech(true);
        options.choose(option("Reading aloud", "On"));
        assertThat(session.preferences().aloud()).isTrue();
    }

    @Test
    void readingAloudIsOffWhereTheProgramIsLost() {
        session.offerSpeech(true);
        options.choose(option("Reading aloud", "On"));

        session.offerSpeech(false);
        assertThat(session.preferences().aloud()).isFalse();
    }

    @Test
    void takesEverythingBack() {
        options.choose(option("Motion", "Reduced"));
        options.choose(option("Height of the controls", "Lower"));
        assertThat(options.hasChoices()).isTrue();

        options.reset();

        assertThat(options.hasChoices()).isFalse();
    }

    @Test
    void leavesTheScreenFree() {
        session.lay(new Overlay.Options());

        options.close();

        assertThat(session.overlayProperty().get()).isEqualTo(new Overlay.None());
    }

    private Option option(String title, String name) {
        return choice(title).options().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Choice choice(String title) {
        return options.choices().stream()
                .filter(each -> each.title().equals(title))
                .findFirst()
                .orElseThrow();
    }
}
