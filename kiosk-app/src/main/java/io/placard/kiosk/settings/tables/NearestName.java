package io.placard.kiosk.settings.tables;

import java.util.Collection;
import java.util.Comparator;

/** Finds what somebody meant who misspelt a name. */
final class NearestName {
    private NearestName() {}

    /** The one of the names, of which there must be some, with the smallest edit distance. */
    static String of(String misspelt, Collection<String> names) {
        return names.stream()
                .min(Comparator.comparingInt(name -> distance(misspelt, name)))
                .orElseThrow();
    }

    /** Levenshtein's distance, with the swap of two neighbours counted once (optimal string alignment). */
    static int distance(String from, String to) {
        var costs = new int[from.length() + 1][to.length() + 1];
        for (var i = 0; i <= from.length(); i++) {
            costs[i][0] = i;
        }
        for (var j = 0; j <= to.length(); j++) {
            costs[0][j] = j;
        }
        for (var i = 1; i <= from.length(); i++) {
            for (var j = 1; j <= to.length(); j++) {
                var replaced = costs[i - 1][j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                costs[i][j] = Math.min(replaced, 1 + Math.min(costs[i - 1][j], costs[i][j - 1]));
                if (isSwap(from, to, i, j)) {
                    costs[i][j] = Math.min(costs[i][j], costs[i - 2][j - 2] + 1);
                }
            }
        }
        return costs[from.length()][to.length()];
    }

    private static boolean isSwap(String from, String to, int i, int j) {
        return i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
    }
}
