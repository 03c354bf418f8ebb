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
        var before = "";
        for (var line : words.lines().toList()) {
            var text = line.strip();
            var isRule = text.matches("[-=*_`~/ ]*") || text.matches("</?pre>");
            if (isRule || begins(text) || (isFurtherIn(line, before) && !begins(before.strip()))) {
                end(current, paragraphs);
            }
            if (!isRule) {
                current.append(current.isEmpty() ? "" : " ").append(text.replaceFirst("^#+ ", ""));
            }
            before = line;
        }
        end(current, paragraphs);
        return paragraphs;
    }

    private static boolean begins(String text) {
        return BEGINS.matcher(text).matches();
    }

    private static boolean isFurtherIn(String line, String before) {
        return line.length() - line.stripLeading().length()
                > before.length() - before.stripLeading().length();
    }

    private static void end(StringBuilder current, List<String> paragraphs) {
        if (!current.isEmpty()) {
            paragraphs.add(current.toString());
            current.setLength(0);
        }
    }
}
