package io.placard.kiosk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {
    private static final Path SOURCES = Path.of("src/main/java/io/placard/kiosk");
    /** Keys are literals with at least one dot in them, first letters small. */
    private static final Pattern LITERAL = Pattern.compile("\"([a-z]+(?:\\.[a-z]+)+)\"");

    private static final Pattern GAP = Pattern.compile("\\{(\\d)");

    private static final List<String> BUNDLES = List.of("text", "staff", "setup");

    private final Set<String> keys = BUNDLES.stream()
            .flatMap(name -> ResourceBundle.getBundle("io.placard.kiosk.ui." + name, Locale.ROOT).keySet().stream())
            .collect(Collectors.toCollection(TreeSet::new));

    @Test
    void everyTextIsUsed() {
        var unused = new TreeSet<>(keys);
        unused.removeAll(literals());

        assertThat(unused).as("texts that no code asks for").isEmpty();
    }

    @Test
    void everyTextThatIsAskedForExists() {
        var families =
                keys.stream().map(key -> key.substring(0, key.indexOf('.'))).toList();
        var missing = new TreeSet<>(screenLiterals());
        missing.removeIf(key -> !families.contains(key.substring(0, key.indexOf('.'))));
        missing.removeAll(keys);

        assertThat(missing).as("keys without a text").isEmpty();
    }

    @Test
    void fillsGapsInTheShoppersLanguage() {
        var texts = new Texts(Locale.US);

        assertThat(texts.get("browse.count", 1234)).isEqualTo("1,234 products");
        assertThat(texts.get("browse.count", 1)).isEqualTo("One product");
        assertThat(texts.get("browse.count", 0)).isEqualTo("No products");
    }

    @Test
    void speaksEnglishWhereALanguageHasNoTextsYet() {
        assertThat(new Texts(Locale.ITALIAN).get("frame.home")).isEqualTo("Home");
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "es", "fr"})
    void everyTextForShoppersIsWrittenInEveryLanguage(String language) throws IOException {
        var written = properties("_" + language);
        var missing = new TreeSet<>(keys);
        missing.removeIf(key -> key.startsWith("demo."));
        missing.removeAll(written.stringPropertyNames());

        assertThat(missing).as("texts that are missing in " + language).isEmpty();
        assertThat(keys).containsAll(written.stringPropertyNames());
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "es", "fr"})
    void everyLanguageFillsTheSameGaps(String language) throws IOException {
        var english = properties("");
        var written = properties("_" + language);

        assertThat(written.stringPropertyNames())
                .allSatisfy(key ->
                        assertThat(gaps(written.getProperty(key))).as(key).isEqualTo(gaps(english.getProperty(key))));
    }

    @Test
    void speaksTheShoppersLanguage() {
        assertThat(new Texts(Locale.GERMANY).get("frame.back")).isEqualTo("Zur\u00fcck");
        assertThat(new Texts(Locale.FRANCE).get("browse.count", 1234)).isEqualTo("1\u202f234 produits");
    }

    private static Set<String> gaps(String text) {
        return GAP.matcher(text).results().map(it -> it.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Of all bundles together; no key is in two of them. */
    private static Properties properties(String suffix) throws IOException {
        var all = new Properties();
        for (var name : BUNDLES) {
            try (var stream = Texts.class.getResourceAsStream(name + suffix + ".properties")) {
                var read = new Properties();
                read.load(Objects.requireNonNull(stream));
                assertThat(all.keySet()).doesNotContainAnyElementsOf(read.keySet());
                all.putAll(read);
            }
        }
        return all;
    }

    private static Set<String> screenLiterals() {
        var found = new TreeSet<String>();
        for (var screen : new String[] {
            "ui",
            "attract",
            "gate",
            "home",
            "browse",
            "product",
            "compare",
            "search",
            "notice",
            "frame",
            "options",
            "idle",
            "staff",
            "setup",
            "demodrawer"
        }) {
            found.addAll(literalsIn(SOURCES.resolve(screen)));
        }
        return found;
    }

    private static Set<String> literals() {
        return literalsIn(SOURCES);
    }

    private static Set<String> literalsIn(Path folder) {
        try (var files = Files.walk(folder)) {
            var found = new TreeSet<String>();
            files.filter(file -> file.toString().endsWith(".java"))
                    .forEach(file -> LITERAL.matcher(read(file))
                            .results()
                            .map((MatchResult it) -> it.group(1))
                            .forEach(found::add));
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read the sources in " + folder, e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read " + file, e);
        }
    }
}
