package io.placard.kiosk.ui.keyboard;

import io.placard.kiosk.ui.keyboard.Key.Cap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Which keys stand where, row by row, as the people of a country know them. */
record KeyLayout(List<List<Key>> rows) {
    private static final double WIDE = 2;
    private static final double BACKSPACE = 1.5;

    KeyLayout {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** The letters; where accents have no keys of their own on a typewriter of that country, in a row above. */
    static KeyLayout letters(Locale locale) {
        return switch (locale.getLanguage()) {
            case "de" -> of("qwertzuiopü", "asdfghjklöä", "yxcvbnmß");
            case "fr" -> of("éèêàâçîôùû", "azertyuiop", "qsdfghjklm", "wxcvbn'");
            case "es" -> of("áéíóúü", "qwertyuiop", "asdfghjklñ", "zxcvbnm");
            default -> of("qwertyuiop", "asdfghjkl", "zxcvbnm");
        };
    }

    /** Numbers and what stands between them; as many rows as the letters have, so that nothing moves. */
    static KeyLayout numbers(Locale locale) {
        return letters(locale).rows().size() > 4
                ? of("+*=#@_", "1234567890", "-/.,%&", "()'!?")
                : of("1234567890", "-/.,%&+#", "()'!?");
    }

    /** For addresses and tokens: capitals matter, and no letter has an accent. */
    static KeyLayout codes(Locale locale, boolean isShifted) {
        var letters = switch (locale.getLanguage()) {
            case "de" -> List.of("qwertzuiop", "asdfghjkl", "yxcvbnm");
            case "fr" -> List.of("azertyuiop", "qsdfghjklm", "wxcvbn");
            default -> List.of("qwertyuiop", "asdfghjkl", "zxcvbnm");
        };
        return codes(
                letters.stream()
                        .map(row -> isShifted ? row.toUpperCase(Locale.ROOT) : row)
                        .toList(),
                true);
    }

    /** All that addresses and tokens may hold besides letters; as many rows. */
    static KeyLayout signs() {
        return codes(List.of("!\"#$%&'()*", "+,;<=>?[]", "\\^`{|}~"), false);
    }

    /** How many letter keys the widest row takes. */
    double columns() {
        return rows.stream().mapToDouble(KeyLayout::widths).max().orElse(1);
    }

    static double widths(List<Key> row) {
        return row.stream().mapToDouble(Key::widths).sum();
    }

    private static KeyLayout codes(List<String> letterRows, boolean hasShift) {
        var rows = new ArrayList<List<Key>>();
        rows.add(row("1234567890"));
        letterRows.forEach(letters -> rows.add(row(letters)));
        if (hasShift) {
            rows.getLast().addFirst(new Key(new Cap.Shift(), BACKSPACE));
        }
        rows.getLast().add(new Key(new Cap.Backspace(), BACKSPACE));
        var last = row(".:/-_@");
        last.addFirst(new Key(new Cap.Switch(), BACKSPACE));
        last.add(new Key(new Cap.Clear(), BACKSPACE));
        last.add(new Key(new Cap.Done(), BACKSPACE));
        rows.add(last);
        return new KeyLayout(rows);
    }

    private static List<Key> row(String letters) {
        return new ArrayList<>(letters.codePoints()
                .mapToObj(each -> Key.letter(Character.toString(each)))
                .toList());
    }

    private static KeyLayout of(String... letterRows) {
        var rows = new ArrayList<List<Key>>();
        for (var letters : letterRows) {
            rows.add(row(letters));
        }
        rows.getLast().add(new Key(new Cap.Backspace(), BACKSPACE));
        var columns = rows.stream().mapToDouble(KeyLayout::widths).max().orElse(1);
        rows.add(List.of(
                new Key(new Cap.Switch(), WIDE),
                new Key(new Cap.Clear(), WIDE),
                new Key(new Cap.Space(), columns - 3 * WIDE),
                new Key(new Cap.Done(), WIDE)));
        return new KeyLayout(rows);
    }
}
