package io.placard.sync.cache;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.sync.json.RawJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentHashTest {
    private static final String PRODUCT =
            "{\"id\":7,\"name\":\"Tea <b>\",\"tags\":[\"a\",\"b\"],\"brand\":{\"id\":8,\"logo\":null},\"video\":null}";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"video\":null,\"tags\":[\"a\",\"b\"],\"brand\":{\"logo\":null,\"id\":8},\"name\":\"Tea <b>\",\"id\":7}",
                "{ \"id\" : 7, \"name\":\"Tea \\u003cb\\u003e\", \"tags\":[\"a\", \"b\"], \"brand\":{\"id\":8,\"logo\":null},\"video\":null}",
                "{\"id\":7,\"name\":\"Tea <b>\",\"tags\":[\"a\",\"b\"],\"brand\":{\"id\":8}}"
            })
    void isTheSameHoweverTheSameIsWritten(String same) {
        assertThat(hash(same)).isEqualTo(hash(PRODUCT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\":7,\"name\":\"Tea <b>\",\"tags\":[\"b\",\"a\"],\"brand\":{\"id\":8}}",
                "{\"id\":7,\"name\":\"Tea <b>\",\"tags\":[\"a\"],\"brand\":{\"id\":8}}",
                "{\"id\":\"7\",\"name\":\"Tea <b>\",\"tags\":[\"a\",\"b\"],\"brand\":{\"id\":8}}",
                "{\"id\":8,\"name\":\"Tea <b>\",\"tags\":[\"a\",\"b\"],\"brand\":{\"id\":7}}",
                "{\"name\":7,\"id\":\"Tea <b>\",\"tags\":[\"a\",\"b\"],\"brand\":{\"id\":8}}",
                "{\"id\":7,\"name\":\"Tea <b>\",\"tags\":[\"a\",\"b\"],\"brand\":{\"id\":8},\"more\":[]}",
                "{\"id\":7,\"name\":\"Tea <b>\",\"tags\":[\"a\",\"b\"],\"brand\":{\"id\":8"
            })
    void isAnotherWhereAnythingElseIsSaid(String other) {
        assertThat(hash(other)).isNotEqualTo(hash(PRODUCT));
    }

    @Test
    void tellsNullInAListFromNothing() {
        assertThat(hash("[1,null]")).isNotEqualTo(hash("[1]"));
    }

    private static long hash(String json) {
        return ContentHash.of(RawJson.of(json));
    }
}
