package io.placard.kiosk.settings.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigTextTest {
    private static final int CONFIGURATIONS = 2000;
    /** What TOML, or whoever reads it carelessly, could trip over. */
    private static final String AWKWARD = "aZ09 =#[]{}\"'\\/.:-_$,%\t\n\r\u0000\u007f\u0085äß€\u2028";

    @Test
    void isReadAsTheValuesThatWereWritten() {
        var random = new Random(20261129);
        for (var each = 0; each < CONFIGURATIONS; each++) {
            var config = anyConfig(random);

            assertThat(read(ConfigText.write(config, List.of("made up")))).isEqualTo(config);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb = 1", "x\r\n[store]\ntoken = \"t\"", "\u0000"})
    void aHeadingStaysAComment(String heading) {
        var config = ConfigTables.EMPTY.with("store", "catalog_id", 42L);

        assertThat(read(ConfigText.write(config, List.of(heading)))).isEqualTo(config);
    }

    @Test
    void saysBesideAKeyWhatItIsFor() {
        assertThat(ConfigText.write(ConfigTables.EMPTY.with("store", "catalog_id", 42L), List.of("Of a shop.")))
                .isEqualTo("""
                        # Of a shop.

                        [store]
                        catalog_id = 42                             # which catalogue
                        """);
    }

    @Test
    void refusesWhatNoConfigurationHolds() {
        var config = ConfigTables.EMPTY.with("store", "token", LocalDate.EPOCH);

        assertThatThrownBy(() -> ConfigText.write(config, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("LocalDate");
    }

    @Test
    void neverPrintsAValue() {
        assertThat(ConfigTables.EMPTY.with("store", "token", "s3cret"))
                .asString()
                .doesNotContain("s3cret");
    }

    private static ConfigTables read(String text) {
        var problems = new ArrayList<SettingsProblem>();
        var tables = new TomlTables(Path.of("made-up.toml"), problems);
        assertThat(tables.read(text)).as(text).isTrue();
        assertThat(problems).isEmpty();
        return ConfigTables.of(tables);
    }

    private static ConfigTables anyConfig(Random random) {
        var tables = new LinkedHashMap<String, Map<String, Object>>();
        for (var name : KnownKeys.tables()) {
            if (!name.equals(KnownKeys.SENSOR)) {
                tables.put(name, anyValues(name, random));
            }
        }
        var sensors = new ArrayList<Map<String, Object>>();
        while (random.nextInt(3) > 0) {
            sensors.add(anyValues(KnownKeys.SENSOR, random));
        }
        return new ConfigTables(tables, sensors);
    }

    private static Map<String, Object> anyValues(String table, Random random) {
        var values = new LinkedHashMap<String, Object>();
        for (var key : KnownKeys.of(table)) {
            if (random.nextBoolean()) {
                values.put(key, anyValue(random));
            }
        }
        return values;
    }

    private static Object anyValue(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> random.nextLong();
            case 1 -> random.nextDouble() * Math.pow(10, random.nextInt(-20, 20));
            case 2 -> random.nextBoolean();
            default -> anyText(random);
        };
    }

    private static String anyText(Random random) {
        var text = new StringBuilder();
        for (var left = random.nextInt(12); left > 0; left--) {
            text.append(AWKWARD.charAt(random.nextInt(AWKWARD.length())));
        }
        return text.toString();
    }
}
