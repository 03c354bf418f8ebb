package io.placard.kiosk.setup.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.catalog.StoreSettings.StoreColors;
import io.placard.kiosk.FxThread;
import io.placard.kiosk.demo.DemoSettings;
import io.placard.kiosk.demo.DemoStore;
import io.placard.kiosk.samples.OnFxThread;
import io.placard.kiosk.settings.Settings;
import io.placard.kiosk.settings.SettingsFile;
import io.placard.kiosk.settings.SettingsResult;
import io.placard.kiosk.settings.tables.ConfigTables;
import io.placard.kiosk.setup.ConfigHome;
import io.placard.kiosk.setup.DriverGuide;
import io.placard.kiosk.setup.Mark;
import io.placard.kiosk.setup.Setup;
import io.placard.kiosk.setup.SetupDraft;
import io.placard.kiosk.setup.SystemMachine;
import io.placard.kiosk.setup.parts.Asking;
import io.placard.kiosk.setup.parts.Parts;
import io.placard.kiosk.ui.Texts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Dimension2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** An installer's finger in a real window, before the demo's store and its simulated devices. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has no pseudo-terminals")
class SetupWizardTest {
    private static final int SIDE = 960;
    private static final int PATIENCE_S = 20;
    private static final SettingsFile SETTINGS = new SettingsFile(
            Map.of(), Map.of("rfid", DriverGuide.drivers(true), "ultrasonic", DriverGuide.drivers(false)));

    private final FxRobot finger = new FxRobot();
    private final FxThread fxThread = new FxThread();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final CompletableFuture<Path> written = new CompletableFuture<>();
    private final Path folder;
    private @Nullable Setup setup;
    private @Nullable Stage stage;
    private @Nullable Timeline ticks;

    SetupWizardTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @BeforeAll
    static void useTheRobotOfJavaFx() {
        System.setProperty("testfx.robot", "glass");
        OnFxThread.startJavaFx();
    }

    @BeforeEach
    void openTheWindow() throws InterruptedException, ExecutionException, TimeoutException {
        setup = new Setup(
                SetupDraft.of(ConfigTables.EMPTY, Locale.US, 32),
                new SystemMachine(),
                SETTINGS,
                new ConfigHome(folder.resolve("placard.toml"), folder),
                folder,
                threads,
                written::complete);
        OnFxThread.run(() -> {
            var parts = new Parts(OnFxThread.theme(SIDE, SIDE), new Texts(Locale.US));
            var view = new WizardView(
                    new WizardViewModel(setup(), fxThread),
                    setup(),
                    new Asking(threads, fxThread),
                    parts,
                    new Dimension2D(SIDE, SIDE),
                    new SimpleStringProperty(""));
            var scene = new Scene(view, SIDE, SIDE);
            parts.theme().dress(scene, StoreColors.NONE);
            var window = new Stage(StageStyle.UNDECORATED);
            window.setScene(scene);
            window.setX(0);
            window.setY(0);
            window.show();
            stage = window;
            ticks = new Timeline(new KeyFrame(Duration.millis(200), _ -> view.tick()));
            ticks.setCycleCount(Animation.INDEFINITE);
            ticks.play();
        });
    }

    @AfterEach
    void closeTheWindow() throws InterruptedException, ExecutionException, TimeoutException {
        OnFxThread.run(() -> {
            Objects.requireNonNull(ticks).stop();
            Objects.requireNonNull(stage).close();
        });
        setup().close();
        threads.close();
    }

    @Test
    void leadsFromNothingToAConfiguration()
            throws IOException, InterruptedException, ExecutionException, TimeoutException {
        try (var store = DemoStore.open(DemoSettings.of(20).withoutChurn())) {
            tap("setup-next");
            tap("setup-touch-check");
            List.of(Mark.values()).forEach(mark -> tap("setup-mark-" + mark.id()));
            waitUntil(() -> isShown("Touch works in all corners and in the middle."));
            tap("setup-next");
            enterStore(store);
            enterPad(store);
            enterPin();
            tap("setup-next");
            waitUntil(() -> button("setup-next").getText().equals("Start the kiosk"));
            tap("setup-next");

            var settings = read(written.get(PATIENCE_S, TimeUnit.SECONDS));
            assertThat(settings.store().apiUrl()).isEqualTo(store.apiUrl());
            assertThat(settings.store().token()).isEqualTo(store.token());
            assertThat(settings.sensors()).hasSize(1);
            assertThat(settings.staff().findPinHash())
                    .hasValueSatisfying(pin ->
                            assertThat(pin.matches("246810".toCharArray())).isTrue());
        }
    }

    @Test
    void goingBackKeepsWhatWasEntered() {
        tap("setup-next");
        tap("setup-next");
        tap("setup-catalogue");
        type("42");
        tap("setup-back");
        tap("setup-next");

        assertThat(finger.lookup("#setup-catalogue").queryAs(TextField.class).getText())
                .isEqualTo("42");
        assertThat(setup().draft().store().catalogue()).isEqualTo("42");
    }

    @Test
    void saysWhichCornerWasMissed() {
        tap("setup-next");
        tap("setup-touch-check");
        tap("setup-mark-upper-left");
        tap("setup-mark-centre");
        tap("setup-touch-enough");

        waitUntil(() -> isShown("Not touched yet: upper right, lower left, lower right"));
    }

    @Test
    void doesNotTestAStoreOfWhichSomethingIsMissing() {
        tap("setup-next");
        tap("setup-next");

        assertThat(button("setup-next").isDisabled()).isTrue();
    }

    private void enterStore(DemoStore store) {
        tap("setup-url");
        type(store.apiUrl().toString());
        tap("setup-catalogue");
        type(String.valueOf(store.catalogId()));
        tap("setup-token-dots");
        // As from a keyboard that is plugged in.
        finger.write(store.token());
        waitUntil(() -> setup().draft().store().isComplete());
        assertThat(setup().draft().store().token()).isEqualTo(store.token());
        assertThat(setup().draft().store().findUrl()).contains(store.apiUrl());
        tap("setup-next");
        waitUntil(() -> button("setup-next").getText().equals("Continue"));
        tap("setup-next");
    }

    private void enterPad(DemoStore store) {
        tap("setup-device-begin");
        finger.interact(() -> finger.lookup("#setup-port").query().requestFocus());
        type(store.devices().getFirst().port());
        finger.interact(() -> button("setup-device-add").fire());
        waitUntil(() -> isShown("Put a tag on it now."));
        var tag = store.controls().tags().getFirst().code();
        store.controls().putTag(tag);
        waitUntil(() -> isShown("Works. It read " + tag + "."));
        tap("setup-next");
    }

    private void enterPin() {
        for (var time = 0; time < 2; time++) {
            "246810".chars().forEach(digit -> tap("setup-pin-" + (char) digit));
            tap("setup-pin-enter");
        }
        waitUntil(() -> setup().draft().hasPin());
    }

    /** On the screen's own keyboard. */
    private void type(String text) {
        waitUntil(() -> finger.lookup(".keyboard").query().isVisible());
        text.chars().forEach(each -> press(Character.toString(each)));
    }

    private void press(String letter) {
        if (find(letter, "letter-key") == null) {
            pressKey(letter.equals(letter.toLowerCase(Locale.ROOT)) && isSmall() ? "#+=" : "Capitals");
            pressKey(letter);
            pressKey(isSmall() ? "ABC" : "Capitals");
        } else {
            pressKey(letter);
        }
    }

    private boolean isSmall() {
        return find("a", "letter-key") != null;
    }

    private void pressKey(String name) {
        finger.clickOn(Objects.requireNonNull(find(name, "key"), name));
    }

    private @Nullable Node find(String name, String style) {
        return finger.lookup("." + style)
                .match((Node node) -> name.equals(node.getAccessibleText()))
                .tryQuery()
                .orElse(null);
    }

    private void tap(String id) {
        waitUntil(() -> finger.lookup("#" + id).tryQuery().isPresent());
        WaitForAsyncUtils.waitForFxEvents();
        finger.clickOn("#" + id);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private boolean isShown(String words) {
        return finger.lookup(words).tryQuery().isPresent();
    }

    private Button button(String id) {
        return finger.lookup("#" + id).queryButton();
    }

    private static Settings read(Path file) {
        return switch (SETTINGS.read(file)) {
            case SettingsResult.Usable<Settings>(var settings) -> settings;
            case SettingsResult.Unusable<Settings>(var problems) -> throw new AssertionError(problems.toString());
        };
    }

    private static void waitUntil(Callable<Boolean> holds) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE_S, TimeUnit.SECONDS, holds);
        } catch (TimeoutException e) {
            throw new AssertionError("did not come to hold in " + PATIENCE_S + " s", e);
        }
    }

    private Setup setup() {
        return Objects.requireNonNull(setup);
    }
}
