package io.placard.kiosk.browse.filter;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.catalog.Attribute;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeasureTest {
    /** What a measure is, in the shortest words; too slow for a shelf. */
    private static final Pattern GRAMMAR = Pattern.compile("(\\d{1,9}(?:[.,]\\d{1,6})?)\\s*([^\\d\\s.,]\\D{0,11})?");

    @ParameterizedTest
    @CsvSource({
        "21.4 %, 21.4, %",
        "'5,5%', 5.5, %",
        "'  7  ', 7, ''",
        "100 mg THC, 100, mg THC",
        "0.000001 µg, 0.000001, µg",
        "123456789, 123456789, ''"
    })
    void readsANumberAndItsUnit(String value, BigDecimal amount, String unit) {
        assertThat(read(value)).contains(new Measure(new Scale("THC", unit), amount));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "high",
                "1234567890",
                "5.",
                "5.1234567",
                "1.2.3",
                "10 - 20 %",
                "5 .g",
                "-3",
                ".5",
                "5 thirteen long"
            })
    void nothingElseIsAMeasure(String value) {
        assertThat(read(value)).isEmpty();
    }

    @Test
    void readsWhateverTheGrammarReads() {
        var random = new Random(11);
        var letters = "0123456789..,,   %gµm".codePoints().toArray();
        for (var round = 0; round < 20_000; round++) {
            var value = IntStream.range(0, random.nextInt(14))
                    .mapToObj(_ -> Character.toString(letters[random.nextInt(letters.length)]))
                    .collect(Collectors.joining());

            assertThat(read(value)).as("'%s'", value).isEqualTo(readByGrammar(value));
        }
    }

    private static Optional<Measure> read(String value) {
        return Measure.of(new Attribute("", " THC ", value));
    }

    private static Optional<Measure> readByGrammar(String value) {
        return Optional.of(GRAMMAR.matcher(value.strip()))
                .filter(number -> number.matches())
                .map(number -> new Measure(
                        new Scale("THC", Optional.ofNullable(number.group(2)).orElse("")),
                        new BigDecimal(number.group(1).replace(',', '.'))));
    }
}
