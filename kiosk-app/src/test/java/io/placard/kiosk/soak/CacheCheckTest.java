package io.placard.kiosk.soak;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.placard.kiosk.soak.CacheCheck.Columns;
import io.placard.kiosk.soak.CacheCheck.Kept;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CacheCheckTest {
    private static final String TEA = """
            {"id":7,"name":"Tea","sku":"T-7","status":"published","stock":3,"images":[{"url":"a"}]}""";

    @Test
    void findsNothingWhereBothAreEqual() throws JsonProcessingException {
        assertThat(CacheCheck.differences(Map.of(7L, json(TEA)), Map.of(7L, kept(TEA))))
                .isEmpty();
    }

    @Test
    void namesTheFieldThatDiffersHoweverDeepItLies() throws JsonProcessingException {
        var other = TEA.replace("\"url\":\"a\"", "\"url\":\"b\"");

        assertThat(CacheCheck.differences(Map.of(7L, json(other)), Map.of(7L, kept(TEA))))
                .singleElement()
                .asString()
                .startsWith("7: images is [{\"url\":\"b\"}] in the store");
    }

    @Test
    void seesAColumnThatDoesNotSayWhatTheJsonSays() throws JsonProcessingException {
        var wrong = new Kept(json(TEA), new Columns("Tea", "T-7", true, 4));

        assertThat(CacheCheck.differences(Map.of(7L, json(TEA)), Map.of(7L, wrong)))
                .singleElement()
                .asString()
                .contains("columns");
    }

    @Test
    void seesAFieldThatOnlyTheCacheHas() throws JsonProcessingException {
        var more = TEA.replace("\"stock\":3", "\"stock\":3,\"old\":1");

        assertThat(CacheCheck.differences(Map.of(7L, json(TEA)), Map.of(7L, kept(more))))
                .singleElement()
                .asString()
                .startsWith("7: old is");
    }

    @Test
    void seesWhatIsMissingAndWhatIsTooMuch() throws JsonProcessingException {
        assertThat(CacheCheck.differences(Map.of(7L, json(TEA)), Map.of(8L, kept(TEA))))
                .containsExactly("7: is missing in the cache", "8: is gone from the store, not from the cache");
    }

    private static Kept kept(String json) throws JsonProcessingException {
        return new Kept(json(json), Columns.of(json(json)));
    }

    private static JsonNode json(String text) throws JsonProcessingException {
        return new ObjectMapper().readTree(text);
    }
}
