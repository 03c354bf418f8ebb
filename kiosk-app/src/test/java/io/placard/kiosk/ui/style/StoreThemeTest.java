package io.placard.kiosk.ui.style;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.catalog.StoreSettings.StoreColors;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StoreThemeTest {
    @Property(tries = 500)
    void whateverColourTheStoreChoosesItsWordsCanBeRead(
            @ForAll @IntRange(max = 0xffffff) int main,
            @ForAll @IntRange(max = 0xffffff) int buttons,
            @ForAll Palette palette) {
        var theme = StoreTheme.of(new StoreColors(hex(main), null, hex(buttons)), palette);

        assertThat(theme.onAccent().contrast(theme.accent())).isGreaterThanOrEqualTo(4.5);
        assertThat(theme.accentInk().contrast(palette.paper())).isGreaterThanOrEqualTo(4.5);
        assertThat(theme.accentInk().contrast(palette.surface())).isGreaterThanOrEqualTo(4.5);
        assertThat(theme.onSecond().contrast(theme.second())).isGreaterThanOrEqualTo(4.5);
        assertThat(theme.onButton().contrast(theme.button())).isGreaterThanOrEqualTo(4.5);
        assertThat(theme.button().contrast(palette.paper())).isGreaterThanOrEqualTo(3);
    }

    @Property(tries = 500)
    void initialsCanBeReadOnTheirGround(@ForAll @IntRange(max = 359) int hue, @ForAll Palette palette) {
        assertThat(palette.tone(hue).contrast(palette.tint(hue))).isGreaterThanOrEqualTo(4.5);
        assertThat(palette.ink().contrast(palette.tint(hue))).isGreaterThanOrEqualTo(4.5);
    }

    @Test
    void keepsAColourThatCanBeRead() {
        var theme = StoreTheme.of(new StoreColors("#2f5d50", null, null), Palette.LIGHT);

        assertThat(theme.accentInk().hex()).isEqualTo("#2f5d50");
    }

    @Test
    void takesTheHousesColourForOneThatIsMisspelt() {
        var house = StoreTheme.of(StoreColors.NONE, Palette.LIGHT);

        assertThat(StoreTheme.of(new StoreColors("tomato-ish", null, null), Palette.LIGHT))
                .isEqualTo(house);
    }

    @ParameterizedTest
    @EnumSource
    void theSheetPaintsTheColoursThatContrastIsComputedWith(Palette palette) throws IOException {
        assertThat(color(palette, "-paper")).isEqualTo(palette.paper());
        assertThat(color(palette, "-surface")).isEqualTo(palette.surface());
        assertThat(color(palette, "-ink")).isEqualTo(palette.ink());
    }

    @ParameterizedTest
    @EnumSource
    void theSheetsOwnInksCanBeReadOnItsGrounds(Palette palette) throws IOException {
        for (var ground : new String[] {"-paper", "-surface"}) {
            for (var ink : new String[] {"-ink", "-ink-soft", "-warn"}) {
                assertThat(color(palette, ink).contrast(color(palette, ground)))
                        .as("%s on %s", ink, ground)
                        .isGreaterThanOrEqualTo(4.5);
            }
        }
    }

    private static Ink color(Palette palette, String name) throws IOException {
        try (var stream = Objects.requireNonNull(StoreTheme.class.getResourceAsStream(palette.sheet()))) {
            var css = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            var matcher = Pattern.compile(name + ": (#\\p{XDigit}{6});").matcher(css);
            assertThat(matcher.find()).as("%s in %s", name, palette.sheet()).isTrue();
            return Ink.parse(matcher.group(1)).orElseThrow();
        }
    }

    private static String hex(int rgb) {
        return String.format(Locale.ROOT, "#%06x", rgb);
    }
}
