package io.placard.sync.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.sync.json.RawJson;
import io.placard.sync.json.Reading;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProductPageReaderTest {
    @Test
    void keepsEachProductAsItWasSent() {
        var strange = "{ \"id\" : 2, \"name\":\"Größe ☕\", \"n\":1.50, \"later\":{\"deep\":[1,{}]} }";

        var page = page("{\"products\":[{\"id\":1}, " + strange
                + "],\"meta\":{\"current_page\":1,\"next_page\":2,\"total_pages\":5,\"total_count\":1700}}");

        assertThat(page.products())
                .extracting(WireProduct::json)
                .containsExactly(RawJson.of("{\"id\":1}"), RawJson.of(strange));
        assertThat(page.nextPage()).isEqualTo(OptionalInt.of(2));
        assertThat(page.totalPages()).isEqualTo(5);
        assertThat(page.totalCount()).isEqualTo(1700);
    }

    @Test
    void readsTheOtherProductsWhereOneIsUseless() {
        var page = page("{\"products\":[{\"name\":\"no id\"},7,null,{\"id\":2}],\"meta\":{\"next_page\":null}}");

        assertThat(page.products()).extracting(WireProduct::id).containsExactly(2L);
        assertThat(page.rejected()).hasSize(3);
        assertThat(page.nextPage()).isEmpty();
        assertThat(page.totalCount()).isEqualTo(-1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "{\"products\":null}",
                "{\"products\":{}}",
                "{\"products\":[{\"id\":1}",
                "[]",
                "{\"products\":[]} x"
            })
    void rejectsWhatIsNoPage(String json) {
        assertThat(ProductPageReader.readPage(json.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Reading.Rejected.class);
    }

    @Property(tries = 300)
    void keepsAnyFieldNobodyKnows(@ForAll String name, @ForAll List<String> value) {
        var raw = "{\"id\":1,\"x" + quoted(name) + "\":["
                + String.join(
                        ",",
                        value.stream().map(each -> "\"" + quoted(each) + "\"").toList()) + "]}";

        var page = page("{\"products\":[" + raw + "]}");

        assertThat(page.products()).extracting(WireProduct::json).containsExactly(RawJson.of(raw));
    }

    private static ProductPage page(String json) {
        return ProductPageReader.readPage(json.getBytes(StandardCharsets.UTF_8))
                .find()
                .orElseThrow();
    }

    private static String quoted(String text) {
        var result = new StringBuilder();
        text.chars().filter(each -> !Character.isSurrogate((char) each)).forEach(each -> {
            if (each < 0x20 || each == '"' || each == '\\') {
                result.append(String.format(Locale.ROOT, "\\u%04x", each));
            } else {
                result.append((char) each);
            }
        });
        return result.toString();
    }
}
