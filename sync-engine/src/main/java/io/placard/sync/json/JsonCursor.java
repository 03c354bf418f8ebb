package io.placard.sync.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Walks JSON without building a tree, and takes whatever comes: a value of another type than asked for is skipped and
 * counts as absent. Each reading method leaves the cursor at the last token of the value it stood on.
 */
public final class JsonCursor implements AutoCloseable {
    /** Longer or larger numbers are nobody's price; computing with them could take all memory. */
    private static final int MAX_DECIMAL_LENGTH = 40;

    private static final int MAX_EXPONENT = 30;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .build();

    private final JsonParser parser;

    private JsonCursor(JsonParser parser) {
        this.parser = parser;
    }

    /** Stands on the first token. */
    public static JsonCursor over(byte[] utf8) throws IOException {
        var cursor = new JsonCursor(FACTORY.createParser(utf8));
        cursor.parser.nextToken();
        return cursor;
    }

    public boolean isObject() {
        return parser.currentToken() == JsonToken.START_OBJECT;
    }

    public boolean isArray() {
        return parser.currentToken() == JsonToken.START_ARRAY;
    }

    /** Calls the reader for each field of the object it stands on, standing on that field's value. */
    public void fields(FieldReader reader) throws IOException {
        if (!isObject()) {
            parser.skipChildren();
            return;
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            var name = parser.currentName();
            parser.nextToken();
            reader.read(name);
        }
    }

    /** Calls the reader for one field of the object it stands on, standing on that field's value; skips the others. */
    public void field(String wanted, ElementReader reader) throws IOException {
        fields(name -> {
            if (name.equals(wanted)) {
                reader.read();
            } else {
                skip();
            }
        });
    }

    /** Calls the reader for each element of the array it stands on, standing on that element. */
    public void elements(ElementReader reader) throws IOException {
        if (!isArray()) {
            parser.skipChildren();
            return;
        }
        while (parser.nextToken() != JsonToken.END_ARRAY && parser.currentToken() != null) {
            reader.read();
        }
    }

    public void skip() throws IOException {
        parser.skipChildren();
    }

    /** Text, number or truth value as text. */
    public @Nullable String text() throws IOException {
        var token = parser.currentToken();
        if (token != null && token.isScalarValue() && token != JsonToken.VALUE_NULL) {
            return parser.getText();
        }
        parser.skipChildren();
        return null;
    }

    public String textOr(String absent) throws IOException {
        var text = text();
        return text == null ? absent : text;
    }

    /** A number, or a number in quotes, exactly as written. */
    public @Nullable BigDecimal decimal() throws IOException {
        return decimalOf(text());
    }

    public static @Nullable BigDecimal decimalOf(@Nullable String text) {
        if (text == null || text.isBlank() || text.length() > MAX_DECIMAL_LENGTH) {
            return null;
        }
        try {
            var value = new BigDecimal(text.strip());
            return Math.abs((long) value.scale()) > MAX_EXPONENT ? null : value;
        } catch (NumberFormatException _) {
            return null;
        }
    }

    /** A whole number; a fraction is cut off; {@code absent} where there is none or it does not fit. */
    public long integerOr(long absent) throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT
                && parser.getNumberType() != JsonParser.NumberType.BIG_INTEGER) {
            return parser.getLongValue();
        }
        var value = decimal();
        if (value == null || value.abs().compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) > 0) {
            return absent;
        }
        return value.longValue();
    }

    /** True, "true", 1 or "1". */
    public boolean isTrue() throws IOException {
        var text = text();
        return text != null && ("true".equalsIgnoreCase(text) || text.equals("1"));
    }

    public @Nullable Instant instant() throws IOException {
        return Timestamps.parse(text());
    }

    /** The {@code url} of the object it stands on, or the text it stands on; null where there is neither. */
    public @Nullable String url() throws IOException {
        if (!isObject()) {
            return blankAsAbsent(text());
        }
        String found = null;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            boolean isWanted = found == null && parser.currentName().equals("url");
            parser.nextToken();
            if (isWanted) {
                found = blankAsAbsent(text());
            } else {
                skip();
            }
        }
        return found;
    }

    private static @Nullable String blankAsAbsent(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    /** The value it stands on as it is written in {@code source}, which this cursor reads; skips it. */
    public RawJson raw(byte[] source) throws IOException {
        int from = (int) parser.currentTokenLocation().getByteOffset();
        parser.skipChildren();
        parser.finishToken();
        return RawJson.copyOfRange(source, from, (int) parser.currentLocation().getByteOffset());
    }

    /** Reads on to the end, so that text cut short or followed by more is noticed. */
    public void finish() throws IOException {
        if (parser.nextToken() != null) {
            throw new IOException("there is more text after the JSON value");
        }
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }

    /** Reads the value of one field. */
    @FunctionalInterface
    public interface FieldReader {
        void read(String name) throws IOException;
    }

    /** Reads one element. */
    @FunctionalInterface
    public interface ElementReader {
        void read() throws IOException;
    }
}
