package io.placard.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The threat model names a test for each defence; a test that was renamed or removed must not stand there. */
class SecurityPageTest {
    private static final Pattern NAMED = Pattern.compile("`(\\w+Test)(?:#(\\w+))?`");
    private static final Pattern ROW =
            Pattern.compile("^\\| (?!threat|\\|)[^|]+ \\|[^|]+\\|([^|]*)\\|$", Pattern.MULTILINE);
    private static final List<String> MODULES = List.of("kiosk-app", "sync-engine", "hardware-drivers");

    @Test
    void everyTestItNamesExists() throws IOException {
        var tests = tests();
        var missing = new ArrayList<String>();
        for (var named = NAMED.matcher(page()); named.find(); ) {
            var source = tests.get(named.group(1));
            var method = named.group(2);
            if (source == null || (method != null && !source.contains(" void " + method + "("))) {
                missing.add(named.group());
            }
        }

        assertThat(missing).isEmpty();
    }

    @Test
    void everyThreatHasATest() throws IOException {
        var rows = ROW.matcher(page()).results().map(row -> row.group(1)).toList();

        assertThat(rows)
                .hasSizeGreaterThan(25)
                .allMatch(tests -> NAMED.matcher(tests).find());
    }

    private static String page() throws IOException {
        return Files.readString(Path.of("SECURITY.md"));
    }

    /** The sources of all tests by the names of their classes. */
    private static Map<String, String> tests() throws IOException {
        var tests = new TreeMap<String, String>();
        for (var module : MODULES) {
            try (var files = Files.walk(Path.of("..", module, "src", "test", "java"))) {
                for (var file : files.filter(each -> each.toString().endsWith("Test.java"))
                        .toList()) {
                    tests.put(file.getFileName().toString().replace(".java", ""), Files.readString(file));
                }
            }
        }
        return tests;
    }
}
