package io.placard.kiosk.setup.trouble;

import io.placard.kiosk.ui.Texts;
import java.util.regex.Pattern;

/**
 * One thing that keeps the kiosk from starting, in words for whoever can mend it.
 *
 * @param where a file, with line and column where that is known, or a variable of the environment
 * @param key empty where the whole file is meant
 * @param what what is wrong
 * @param allowed what would be right
 */
public record Complaint(String where, String key, String what, String allowed) {
    private static final Pattern PLACE = Pattern.compile("(?<file>.+):(?<line>\\d+):(?<column>\\d+)");

    /** Where to look, as people say it. */
    String place(Texts texts) {
        var place = PLACE.matcher(where);
        return place.matches()
                ? texts.get("setup.trouble.place", place.group("file"), place.group("line"), place.group("column"))
                : where;
    }

    /** What is wrong there. */
    String sentence() {
        return key.isEmpty() ? what : key + " " + what;
    }
}
