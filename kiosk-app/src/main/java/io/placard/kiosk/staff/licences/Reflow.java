package io.placard.kiosk.staff.licences;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Licences are written in lines of seventy characters; a screen has lines of its own. Lines are joined to paragraphs,
 * but for those that begin something: an item of a list, a heading, a line that stands further in than the one before.
 */
final class Reflow {
    private static final Pattern BEGINS =
            Pattern.compile("^(?:[-*\u2022]\\s|\\(?(?:[0-9]{1,2}|[a-zA-Z]|[ivx]{1,4})[.)]\\s|#|Copyright|\\[[0-9]).*");

    private Reflow() {}

    static List<String> paragraphs(String words) {
        var paragraphs = new ArrayList<String>();
        var current = new StringBuilder();
        for (var line : words.lines().toList()) {
            var text = line.strip();
            var isRule = text.matches("[-=*_`~/ ]*") || text.matches("</?pre>");
            if (isRule || BEGINS.matcher(text).matches()) {
                end(current, paragraphs);
            }
            if (!isRule) {
                current.append(current.isEmpty() ? "" : " ").append(text);
            }
        }
        end(current, paragraphs);
        return paragraphs;
    }

    private static void end(StringBuilder current, List<String> paragraphs) {
        if (!current.isEmpty()) {
            paragraphs.add(current.toString());
            current.setLength(0);
        }
    }
}
