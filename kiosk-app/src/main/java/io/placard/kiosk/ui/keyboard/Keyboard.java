package io.placard.kiosk.ui.keyboard;

import io.placard.kiosk.ui.Icons;
import io.placard.kiosk.ui.Texts;
import io.placard.kiosk.ui.keyboard.Key.Cap;
import io.placard.kiosk.ui.style.Sizes;
import io.placard.kiosk.ui.style.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.util.Duration;

/**
 * Letters, and on a second layer numbers, as keys of at least a finger's width where the place allows it. Part of its
 * view: no window of its own, nothing of the system's. Used on the JavaFX thread.
 */
public final class Keyboard extends Region {
    private static final Duration HELD = Duration.millis(450);
    private static final Duration AGAIN = Duration.millis(70);
    private static final double GAP_MM = 3;
    private static final double TALLEST_KEY = 3.6;
    private static final double MARGIN = 1.2;
    private static final double LETTER = 1.35;
    private static final double WORD = 1;

    private final Sizes sizes;
    private final Texts texts;
    private final Consumer<Stroke> onStroke;
    private final KeyLayout letters;
    private final KeyLayout capitals;
    private final KeyLayout numbers;
    private final boolean isForCodes;
    private final Font letterFont;
    private final Font wordFont;
    private final double gap;
    private final Timeline repeat;
    private final List<List<KeyView>> keys = new ArrayList<>();
    private KeyLayout shown;

    /** @param onStroke hears of each key when it is pressed, and of backspace again and again while it is held */
    public Keyboard(Theme theme, Texts texts, Consumer<Stroke> onStroke) {
        this(theme, texts, onStroke, false);
    }

    private Keyboard(Theme theme, Texts texts, Consumer<Stroke> onStroke, boolean isForCodes) {
        this.isForCodes = isForCodes;
        this.sizes = theme.sizes();
        letterFont = Font.font(theme.type().body().getFamily(), sizes.largeWords(LETTER));
        wordFont = Font.font(theme.type().body().getFamily(), sizes.largeWords(WORD));
        this.texts = texts;
        this.onStroke = onStroke;
        var locale = texts.locale();
        letters = isForCodes ? KeyLayout.codes(locale, false) : KeyLayout.letters(locale);
        capitals = isForCodes ? KeyLayout.codes(locale, true) : letters;
        numbers = isForCodes ? KeyLayout.signs() : KeyLayout.numbers(locale);
        gap = Math.ceil(sizes.mm(GAP_MM));
        repeat = new Timeline(new KeyFrame(AGAIN, _ -> onStroke.accept(new Stroke.Back())));
        repeat.setCycleCount(Animation.INDEFINITE);
        repeat.setDelay(HELD);
        shown = letters;
        getStyleClass().add("keyboard");
        visibleProperty().subscribe(repeat::stop);
        show(letters);
    }

    /** With what addresses and tokens are made of: capitals and small letters, digits, and all signs. */
    public static Keyboard forCodes(Theme theme, Texts texts, Consumer<Stroke> onStroke) {
        return new Keyboard(theme, texts, onStroke, true);
    }

    /** Begins with letters, as if nobody had used it. */
    public void reset() {
        repeat.stop();
        if (!shown.equals(letters)) {
            show(letters);
        }
    }

    /** The least width at which every key is as wide as a finger, px. */
    public double leastWidth() {
        var columns = Math.max(letters.columns(), numbers.columns());
        return Math.ceil(columns * sizes.target() + (columns - 1) * gap + 2 * margin());
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        var rows = shown.rows().size();
        return rows * keyHeight(width) + (rows - 1) * gap + 2 * margin();
    }

    @Override
    protected double computePrefWidth(double height) {
        return leastWidth();
    }

    @Override
    protected void layoutChildren() {
        var width = keyWidth(getWidth());
        var height = keyHeight(getWidth());
        var y = margin();
        for (var row = 0; row < keys.size(); row++) {
            var x = Math.rint((getWidth() - rowWidth(shown.rows().get(row), width)) / 2);
            for (var at = 0; at < keys.get(row).size(); at++) {
                var taken = spanned(shown.rows().get(row).get(at).widths(), width);
                keys.get(row).get(at).resizeRelocate(x, y, taken, height);
                x += taken + gap;
            }
            y += height + gap;
        }
    }

    private void show(KeyLayout layout) {
        repeat.stop();
        shown = layout;
        keys.clear();
        layout.rows().forEach(row -> keys.add(row.stream().map(this::view).toList()));
        getChildren().setAll(keys.stream().flatMap(List::stream).toList());
        getChildren().forEach(key -> key.setManaged(false));
        requestLayout();
    }

    private KeyView view(Key key) {
        return switch (key.cap()) {
            case Cap.Letter(var letter) -> letter(letter);
            case Cap.Space _ -> action("keyboard.space", () -> onStroke.accept(new Stroke.Letters(" ")));
            case Cap.Backspace _ ->
                new KeyView(
                        texts.get("keyboard.backspace"),
                        Icons.ERASE.node(sizes),
                        false,
                        () -> {
                            onStroke.accept(new Stroke.Back());
                            repeat.playFromStart();
                        },
                        repeat::stop);
            case Cap.Clear _ -> action("keyboard.clear", () -> onStroke.accept(new Stroke.Clear()));
            case Cap.Done _ -> done();
            case Cap.Shift _ -> shift();
            case Cap.Switch _ ->
                action(
                        shown.equals(numbers) ? "keyboard.letters" : others(),
                        () -> show(shown.equals(numbers) ? letters : numbers));
        };
    }

    private String others() {
        return isForCodes ? "keyboard.signs" : "keyboard.numbers";
    }

    private KeyView shift() {
        var isOn = shown.equals(capitals);
        var key = new KeyView(
                texts.get("keyboard.shift"),
                Icons.SHIFT.node(sizes),
                false,
                () -> show(isOn ? letters : capitals),
                () -> {});
        if (isOn) {
            key.getStyleClass().add("done-key");
        }
        return key;
    }

    private KeyView letter(String letter) {
        // ß has no capital that people know; in a code capitals are other letters.
        var cap = isForCodes || letter.equals("ß") ? letter : letter.toUpperCase(Locale.ROOT);
        var key = new KeyView(cap, null, true, () -> onStroke.accept(new Stroke.Letters(letter)), () -> {});
        key.setFont(letterFont);
        return key;
    }

    private KeyView action(String words, Runnable action) {
        var key = new KeyView(texts.get(words), null, false, action, () -> {});
        key.setFont(wordFont);
        return key;
    }

    private KeyView done() {
        var key = action("keyboard.done", () -> onStroke.accept(new Stroke.Done()));
        key.getStyleClass().add("done-key");
        return key;
    }

    private double margin() {
        return sizes.units(MARGIN);
    }

    private double keyWidth(double width) {
        var columns = shown.columns();
        return Math.max(1, Math.floor((width - 2 * margin() - (columns - 1) * gap) / columns));
    }

    private double keyHeight(double width) {
        var least = sizes.target();
        return Math.rint(Math.clamp(keyWidth(width) * 0.8, least, Math.max(least, sizes.units(TALLEST_KEY))));
    }

    private double rowWidth(List<Key> row, double keyWidth) {
        var taken = 0.0;
        for (var key : row) {
            taken += spanned(key.widths(), keyWidth) + gap;
        }
        return taken - gap;
    }

    /** A key of several widths takes the gaps between them as well. */
    private double spanned(double widths, double keyWidth) {
        return Math.rint(widths * keyWidth + (widths - 1) * gap);
    }
}
