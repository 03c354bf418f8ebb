package io.placard.kiosk.ui.keyboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.kiosk.samples.OnFxThread;
import io.placard.kiosk.ui.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.AccessibleAction;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(OnFxThread.class)
class KeyboardTest {
    private final List<Stroke> strokes = new ArrayList<>();

    @Test
    void aKeyTypesWhenItIsPressedNotWhenItIsReleased() {
        var keyboard = keyboard("en", 1080);
        send(key(keyboard, "Q"), MouseEvent.MOUSE_PRESSED);
        assertThat(strokes).containsExactly(new Stroke.Letters("q"));

        send(key(keyboard, "Q"), MouseEvent.MOUSE_RELEASED);
        assertThat(strokes).hasSize(1);
    }

    @Test
    void eachOtherKeyDoesWhatItSays() {
        var keyboard = keyboard("en", 1080);
        for (var name : List.of("Space", "Delete a letter", "Clear", "Done")) {
            send(key(keyboard, name), MouseEvent.MOUSE_PRESSED);
            send(key(keyboard, name), MouseEvent.MOUSE_RELEASED);
        }

        assertThat(strokes)
                .containsExactly(new Stroke.Letters(" "), new Stroke.Back(), new Stroke.Clear(), new Stroke.Done());
    }

    @Test
    void whatIsTypedForAddressesAndTokensIsAllOfAscii() {
        var typed = new StringBuilder();
        var keyboard = Keyboard.forCodes(OnFxThread.theme(1080, 1920), new Texts(Locale.US), stroke -> {
            if (stroke instanceof Stroke.Letters(var letters)) {
                typed.append(letters);
            }
        });
        pressLetters(keyboard);
        send(key(keyboard, "Capitals"), MouseEvent.MOUSE_PRESSED);
        pressLetters(keyboard);
        send(key(keyboard, "#+="), MouseEvent.MOUSE_PRESSED);
        pressLetters(keyboard);

        for (var each = '!'; each <= '~'; each++) {
            assertThat(typed).contains(Character.toString(each));
        }
    }

    private static void pressLetters(Keyboard keyboard) {
        List.copyOf(keyboard.getChildrenUnmodifiable()).stream()
                .filter(key -> key.getStyleClass().contains("letter-key"))
                .forEach(key -> send(key, MouseEvent.MOUSE_PRESSED));
    }

    @Test
    void numbersAreOneKeyAwayAndLettersOneKeyBack() {
        var keyboard = keyboard("en", 1080);
        send(key(keyboard, "123"), MouseEvent.MOUSE_PRESSED);
        send(key(keyboard, "7"), MouseEvent.MOUSE_PRESSED);
        send(key(keyboard, "ABC"), MouseEvent.MOUSE_PRESSED);
        send(key(keyboard, "A"), MouseEvent.MOUSE_PRESSED);

        assertThat(strokes).containsExactly(new Stroke.Letters("7"), new Stroke.Letters("a"));
    }

    @Test
    void whoeverUsesItNextFindsLetters() {
        var keyboard = keyboard("en", 1080);
        send(key(keyboard, "123"), MouseEvent.MOUSE_PRESSED);
        keyboard.reset();

        assertThat(names(keyboard)).contains("Q").doesNotContain("7");
    }

    @Test
    void aKeyCanBePressedWithoutAFinger() {
        var keyboard = keyboard("en", 1080);
        key(keyboard, "Q").executeAccessibleAction(AccessibleAction.FIRE);

        assertThat(strokes).containsExactly(new Stroke.Letters("q"));
    }

    @ParameterizedTest
    @CsvSource({
        "en,QWERTYUIOPASDFGHJKLZXCVBNM",
        "de,QWERTZUIOPÜASDFGHJKLÖÄYXCVBNMß",
        "fr,ÉÈÊÀÂÇÎÔÙÛAZERTYUIOPQSDFGHJKLMWXCVBN'",
        "es,ÁÉÍÓÚÜQWERTYUIOPASDFGHJKLÑZXCVBNM",
        "it,QWERTYUIOPASDFGHJKLZXCVBNM"
    })
    void lettersStandWhereTheCountryKnowsThem(String language, String letters) {
        var typed = names(keyboard(language, 1080)).stream()
                .filter(name -> name.length() == 1)
                .collect(Collectors.joining());

        assertThat(typed).isEqualTo(letters);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "es"})
    void keysAreAsWideAsAFingerAndThreeMillimetresApart(String language) {
        var sizes = OnFxThread.theme(1080, 1920).sizes();
        for (var width : List.of(1080.0, keyboard(language, 1080).leastWidth())) {
            var keyboard = keyboard(language, width);
            for (var layer = 0; layer < 2; layer++) {
                assertThat(keyboard.getChildrenUnmodifiable()).allSatisfy(key -> {
                    assertThat(key.getLayoutBounds().getWidth()).isGreaterThanOrEqualTo(sizes.target());
                    assertThat(key.getLayoutBounds().getHeight()).isGreaterThanOrEqualTo(sizes.target());
                    assertThat(distanceToNext(keyboard, key)).isGreaterThanOrEqualTo(sizes.mm(3));
                    assertThat(key.getBoundsInParent().getMinX()).isNotNegative();
                    assertThat(key.getBoundsInParent().getMaxX()).isLessThanOrEqualTo(width);
                    assertThat(key.getBoundsInParent().getMaxY()).isLessThanOrEqualTo(keyboard.getHeight());
                });
                send(keyboard.getChildrenUnmodifiable().get(indexOfSwitch(keyboard)), MouseEvent.MOUSE_PRESSED);
                keyboard.layout();
            }
        }
    }

    private Keyboard keyboard(String language, double width) {
        var theme = OnFxThread.theme(1080, 1920);
        var keyboard = new Keyboard(theme, new Texts(Locale.of(language)), strokes::add);
        var scene = new Scene(keyboard, width, keyboard.prefHeight(width));
        keyboard.resize(width, Math.ceil(keyboard.prefHeight(width)));
        scene.getRoot().layout();
        return keyboard;
    }

    private static int indexOfSwitch(Keyboard keyboard) {
        var names = names(keyboard);
        return Math.max(names.indexOf("123"), names.indexOf("ABC"));
    }

    private static double distanceToNext(Keyboard keyboard, Node key) {
        var bounds = key.getBoundsInParent();
        return keyboard.getChildrenUnmodifiable().stream()
                .filter(other -> !other.equals(key))
                .mapToDouble(other -> {
                    var there = other.getBoundsInParent();
                    var across = Math.max(there.getMinX() - bounds.getMaxX(), bounds.getMinX() - there.getMaxX());
                    var down = Math.max(there.getMinY() - bounds.getMaxY(), bounds.getMinY() - there.getMaxY());
                    return Math.max(across, down);
                })
                .min()
                .orElseThrow();
    }

    private static List<String> names(Keyboard keyboard) {
        return keyboard.getChildrenUnmodifiable().stream()
                .map(Node::getAccessibleText)
                .toList();
    }

    private static Node key(Keyboard keyboard, String name) {
        return keyboard.getChildrenUnmodifiable().stream()
                .filter(key -> name.equals(key.getAccessibleText()))
                .findFirst()
                .orElseThrow();
    }

    private static void send(Node key, EventType<MouseEvent> type) {
        Event.fireEvent(
                key,
                new MouseEvent(
                        type,
                        1,
                        1,
                        1,
                        1,
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        true,
                        false,
                        false,
                        false,
                        false,
                        false,
                        null));
    }
}
