package io.placard.kiosk.setup.pin;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.kiosk.settings.SettingsFile;
import io.placard.kiosk.settings.tables.ConfigTables;
import io.placard.kiosk.setup.ConfigHome;
import io.placard.kiosk.setup.FakeMachine;
import io.placard.kiosk.setup.Setup;
import io.placard.kiosk.setup.SetupDraft;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PinChoiceViewModelTest {
    @TempDir
    private Path folder;

    private Setup setup;
    private PinChoiceViewModel viewModel;

    @BeforeEach
    void begin() {
        setup = new Setup(
                SetupDraft.of(ConfigTables.EMPTY, Locale.US, 32),
                new FakeMachine(),
                new SettingsFile(Map.of(), Map.of()),
                new ConfigHome(folder.resolve("placard.toml"), folder),
                folder,
                Runnable::run,
                _ -> {});
        viewModel = new PinChoiceViewModel(setup);
    }

    @Test
    void takesAPinThatWasEnteredTwice() {
        enter("2468");
        enter("2468");

        assertThat(viewModel.choiceProperty().get()).isInstanceOf(PinChoice.Chosen.class);
        assertThat(setup.draft().pin())
                .hasValueSatisfying(
                        pin -> assertThat(pin.matches("2468".toCharArray())).isTrue());
    }

    @Test
    void beginsAnewAfterTwoDifferentOnes() {
        enter("2468");
        enter("2469");

        assertThat(viewModel.choiceProperty().get()).isEqualTo(new PinChoice.First(0, true));
        assertThat(setup.draft().hasPin()).isFalse();
    }

    @Test
    void threeDigitsAreNoPin() {
        enter("246");

        assertThat(viewModel.choiceProperty().get()).isEqualTo(new PinChoice.First(3, false));
    }

    @Test
    void erasesTheLastDigit() {
        enter("246");
        viewModel.erase();

        assertThat(viewModel.choiceProperty().get()).isEqualTo(new PinChoice.First(2, false));
    }

    @Test
    void forgetsWhatWasBegunWhenSomebodyLeaves() {
        enter("2468");
        viewModel.leave();
        enter("2468");

        assertThat(setup.draft().hasPin()).isFalse();
    }

    @Test
    void remembersThatThereIsOneAlready() {
        enter("2468");
        enter("2468");

        assertThat(new PinChoiceViewModel(setup).choiceProperty().get()).isInstanceOf(PinChoice.Chosen.class);
    }

    @Test
    void takesItBackWhereNoneIsWanted() {
        enter("2468");
        enter("2468");
        viewModel.without();

        assertThat(setup.draft().hasPin()).isFalse();
    }

    private void enter(String pin) {
        pin.chars().forEach(digit -> viewModel.type(digit - '0'));
        viewModel.enter();
    }
}
