package io.placard.sync.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.placard.sync.json.JsonCursor;
import io.placard.sync.json.RawJson;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** JSON as trees, with numbers kept exactly as written. */
final class Trees {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private Trees() {}

    static JsonNode parse(String text) throws JsonProcessingException {
        return MAPPER.readTree(text);
    }

    static RawJson write(JsonNode tree) throws JsonProcessingException {
        return RawJson.of(MAPPER.writeValueAsBytes(tree));
    }

    /** A positive whole number, also in quotes. */
    static Optional<Long> id(JsonNode node) {
        var number = decimal(node);
        return number != null && number.signum() > 0 && number.scale() <= 0 && number.precision() <= 18
                ? Optional.of(number.longValue())
                : Optional.empty();
    }

    static @Nullable BigDecimal decimal(JsonNode node) {
        return node.isNumber() || node.isTextual() ? JsonCursor.decimalOf(node.asText()) : null;
    }
}
