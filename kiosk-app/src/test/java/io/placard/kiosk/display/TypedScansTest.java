package io.placard.kiosk.display;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.hardware.DeviceSettings;
import io.placard.hardware.Hardware;
import io.placard.hardware.HardwareEvent;
import io.placard.kiosk.samples.OnFxThread;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A reader's and a shopper's keys in a real window of JavaFX's headless platform. */
class TypedScansTest {
    private static final int READER_MS = 10;
    private static final int SHOPPER_MS = 150;
    private static final int PATIENCE_S = 10;

    private final BlockingQueue<HardwareEvent> events = new LinkedBlockingQueue<>();
    private final Hardware hardware = Hardware.open(
            List.of(new DeviceSettings.Reader("counter", "keyboard", DeviceSettings.Reader.KEYBOARD)),
            _ -> false,
            Clock.systemUTC());
    private final AtomicLong ms = new AtomicLong();
    private final List<String> pressed = new ArrayList<>();
    private final TextField field = new TextField();
    private final Button button = new Button();
    private final Scene scene;
    private final Stage stage;
    private final TypedScans scans;

    TypedScansTest() throws InterruptedException, ExecutionException, TimeoutException {
        var built = new CompletableFuture<Stage>();
        OnFxThread.run(() -> built.complete(new Stage(StageStyle.UNDECORATED)));
        stage = built.get();
        scene = new Scene(new VBox(field, button), 200, 100);
        OnFxThread.run(() -> stage.setScene(scene));
        scans = new TypedScans(scene, hardware.keyboard().orElseThrow(), () -> TimeUnit.MILLISECONDS.toNanos(ms.get()));
    }

    @BeforeAll
    static void startJavaFx() {
        OnFxThread.startJavaFx();
    }

    @BeforeEach
    void openTheWindow() throws InterruptedException, ExecutionException, TimeoutException {
        hardware.listen(events::add);
        OnFxThread.run(() -> {
            scene.addEventFilter(KeyEvent.ANY, event -> pressed.add(event.getEventType() + " " + event.getCode()));
            stage.show();
            scans.open();
            field.requestFocus();
        });
    }

    @AfterEach
    void closeTheWindow() throws InterruptedException, ExecutionException, TimeoutException {
        OnFxThread.run(() -> {
            scans.close();
            stage.close();
        });
        hardware.close();
    }

    @Test
    void aScanIsATagAndNoKeyOfItReachesTheWindow() throws InterruptedException, ExecutionException, TimeoutException {
        OnFxThread.run(() -> {
            type("0012964329\r", READER_MS);
            assertThat(field.getText()).isEmpty();
            assertThat(pressed).isEmpty();
        });

        assertThat(awaitTag()).isEqualTo("0012964329");
    }

    @Test
    void aScanPressesNoButton() throws InterruptedException, ExecutionException, TimeoutException {
        var fired = new AtomicLong();
        OnFxThread.run(() -> {
            button.setOnAction(_ -> fired.incrementAndGet());
            button.setDefaultButton(true);
            button.requestFocus();
            type("CARD7\r", READER_MS);
        });

        assertThat(awaitTag()).isEqualTo("CARD7");
        assertThat(fired).hasValue(0);
    }

    @Test
    void whatAShopperTypesArrivesInOrderAndOnce() throws InterruptedException, ExecutionException, TimeoutException {
        OnFxThread.run(() -> {
            type("lamp 12x", SHOPPER_MS);
            press(KeyCode.BACK_SPACE, "\b");
            type("3 ", SHOPPER_MS);

            assertThat(field.getText()).isEqualTo("lamp 123 ");
            assertThat(pressed).filteredOn(each -> each.equals("KEY_PRESSED L")).hasSize(1);
        });
    }

    @Test
    void aFastWordIsNoScanWhileAFieldHasTheFocus() throws InterruptedException, ExecutionException, TimeoutException {
        OnFxThread.run(() -> {
            type("decade lamps ", READER_MS);

            assertThat(field.getText()).isEqualTo("decade lamps ");
        });
    }

    @Test
    void theLastLetterArrivesByItself() throws InterruptedException, ExecutionException, TimeoutException {
        var arrived = new CompletableFuture<String>();
        OnFxThread.run(() -> {
            field.textProperty().subscribe(text -> {
                if (!text.isEmpty()) {
                    arrived.complete(text);
                }
            });
            type("7", SHOPPER_MS);
            assertThat(field.getText()).isEmpty();
            ms.addAndGet(SHOPPER_MS);
        });

        assertThat(arrived.get(PATIENCE_S, TimeUnit.SECONDS)).isEqualTo("7");
    }

    @Test
    void aKeyHeldDownIsAShoppers() throws InterruptedException, ExecutionException, TimeoutException {
        OnFxThread.run(() -> {
            for (int i = 0; i < 12; i++) {
                ms.addAndGet(READER_MS);
                fire(KeyEvent.KEY_PRESSED, KeyCode.DIGIT7, "");
                fire(KeyEvent.KEY_TYPED, KeyCode.UNDEFINED, "7");
            }
            press(KeyCode.ESCAPE, "");

            assertThat(field.getText()).isEqualTo("777777777777");
        });
    }

    @Test
    void theReaderIsThereAsSoonAsTheWindowReceivesKeys()
            throws InterruptedException, ExecutionException, TimeoutException {
        OnFxThread.run(() -> type("x", SHOPPER_MS));

        assertThat(await(HardwareEvent.StatusChanged.class, "Online").device()).isEqualTo("counter");
    }

    private String awaitTag() throws InterruptedException {
        return await(HardwareEvent.TagPut.class, "").tag();
    }

    private <E extends HardwareEvent> E await(Class<E> kind, String words) throws InterruptedException {
        while (true) {
            var event = events.poll(PATIENCE_S, TimeUnit.SECONDS);
            assertThat(event).as(kind.getSimpleName()).isNotNull();
            if (kind.isInstance(event) && event.toString().contains(words)) {
                return kind.cast(event);
            }
        }
    }

    private void type(String text, int pauseMs) {
        for (int i = 0; i < text.length(); i++) {
            char key = text.charAt(i);
            ms.addAndGet(pauseMs);
            press(code(key), String.valueOf(key));
        }
    }

    private void press(KeyCode code, String text) {
        fire(KeyEvent.KEY_PRESSED, code, "");
        if (!text.isEmpty()) {
            fire(KeyEvent.KEY_TYPED, KeyCode.UNDEFINED, text);
        }
        fire(KeyEvent.KEY_RELEASED, code, "");
    }

    /** As the scene does: to whatever has the focus. */
    private void fire(EventType<KeyEvent> type, KeyCode code, String text) {
        var character = type == KeyEvent.KEY_TYPED ? text : KeyEvent.CHAR_UNDEFINED;
        Event.fireEvent(scene.getFocusOwner(), new KeyEvent(type, character, text, code, false, false, false, false));
    }

    private static KeyCode code(char key) {
        return switch (key) {
            case '\r' -> KeyCode.ENTER;
            case ' ' -> KeyCode.SPACE;
            default ->
                Character.isDigit(key)
                        ? KeyCode.valueOf("DIGIT" + key)
                        : KeyCode.valueOf(String.valueOf(Character.toUpperCase(key)));
        };
    }
}
