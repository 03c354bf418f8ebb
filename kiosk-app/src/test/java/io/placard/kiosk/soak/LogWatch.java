package io.placard.kiosk.soak;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Warnings and errors of the kiosk's log and of those it has turned over, alike but for their numbers taken together.
 */
final class LogWatch {
    private static final Pattern ALARM = Pattern.compile("^\\S+ +(WARN|ERROR) +(.*)$");
    private static final Pattern VARYING = Pattern.compile("placard\\.\\w+=\\S+|[0-9a-f]{8,}(?:-[0-9a-f]+)*|\\d+");
    private static final int LONGEST = 160;

    private LogWatch() {}

    static Map<String, Long> alarms(Path logs) throws IOException {
        var alarms = new TreeMap<String, Long>();
        try (var files = Files.newDirectoryStream(logs, "placard*.log*")) {
            for (var each : files) {
                for (var line : Files.readAllLines(each, StandardCharsets.UTF_8)) {
                    count(line, alarms);
                }
            }
        }
        return alarms;
    }

    static void count(String line, Map<String, Long> alarms) {
        var found = ALARM.matcher(line);
        if (found.matches()) {
            var words = VARYING.matcher(found.group(1) + " " + found.group(2)).replaceAll("#");
            alarms.merge(words.substring(0, Math.min(LONGEST, words.length())), 1L, Long::sum);
        }
    }
}
