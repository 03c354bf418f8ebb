package io.placard.kiosk.ui.style;

import io.placard.catalog.StoreSettings.StoreColors;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The store's colours, made readable on a palette.
 *
 * @param accent the store's main colour as a ground for words
 * @param onAccent what is written on it
 * @param accentInk the main colour as words on paper and on surfaces
 * @param second the store's secondary colour as a ground for words
 * @param button the ground of buttons
 */
public record StoreTheme(Ink accent, Ink onAccent, Ink accentInk, Ink second, Ink onSecond, Ink button, Ink onButton) {
    /** WCAG 2, 1.4.3. */
    public static final double TEXT_CONTRAST = 4.5;
    /** WCAG 2, 1.4.11: what can be operated must stand out from its ground. */
    public static final double CONTROL_CONTRAST = 3;

    private static final Ink HOUSE_ACCENT = Ink.oklch(0.52, 0.13, 38);

    /** The store's colours on this palette; what the store leaves out or misspells is the house's. */
    public static StoreTheme of(StoreColors colors, Palette palette) {
        var main = parse(colors.main()).orElse(HOUSE_ACCENT);
        var second = parse(colors.secondary()).orElse(main);
        var button = parse(colors.buttons()).orElse(palette.ink()).readableOn(palette.paper(), CONTROL_CONTRAST);
        return new StoreTheme(
                main,
                on(main, palette),
                main.readableOn(palette.paper(), TEXT_CONTRAST).readableOn(palette.surface(), TEXT_CONTRAST),
                second,
                on(second, palette),
                button,
                on(button, palette));
    }

    /** The looked-up colours that the sheets use, as a rule. */
    String css() {
        return "-accent:%s;-on-accent:%s;-accent-ink:%s;-second:%s;-on-second:%s;-button:%s;-on-button:%s;"
                .formatted(
                        accent.hex(),
                        onAccent.hex(),
                        accentInk.hex(),
                        second.hex(),
                        onSecond.hex(),
                        button.hex(),
                        onButton.hex());
    }

    private static Ink on(Ink ground, Palette palette) {
        return ground.textOn(Ink.WHITE, palette.isDark() ? palette.paper() : palette.ink(), TEXT_CONTRAST);
    }

    private static Optional<Ink> parse(@Nullable String color) {
        return Optional.ofNullable(color).flatMap(Ink::parse);
    }
}
