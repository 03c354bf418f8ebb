package io.placard.sync.cache;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.placard.sync.json.RawJson;
import java.io.IOException;

/**
 * Tells whether a product's JSON says the same without reading it back; the store changes taxes without a new version.
 * The order of fields, blanks, escapes, and whether nothing is said by null or by absence make no difference: what an
 * event was merged into is written otherwise than what the store answers.
 */
final class ContentHash {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;
    private static final long OBJECT = 0x9e3779b97f4a7c15L;
    private static final long ARRAY = 0xc2b2ae3d27d4eb4fL;
    private static final long TEXT = 0x165667b19e3779f9L;

    private ContentHash() {}

    /** 64 bits; of what is no JSON, a hash of its bytes. */
    static long of(RawJson json) {
        var bytes = json.toBytes();
        try (var parser = FACTORY.createParser(bytes)) {
            parser.nextToken();
            return ofValue(parser);
        } catch (IOException _) {
            var hash = FNV_OFFSET;
            for (var each : bytes) {
                hash = (hash ^ each) * FNV_PRIME;
            }
            return mixed(hash);
        }
    }

    private static long ofValue(JsonParser parser) throws IOException {
        var token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return ofObject(parser);
        }
        if (token == JsonToken.START_ARRAY) {
            return ofArray(parser);
        }
        if (token == null) {
            throw new IOException("it breaks off");
        }
        // "1" and 1 are not the same.
        return mixed(ofText(parser.getText()) ^ (token == JsonToken.VALUE_STRING ? TEXT : 0));
    }

    private static long ofObject(JsonParser parser) throws IOException {
        var sum = OBJECT;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            var name = ofText(parser.currentName());
            if (parser.nextToken() != JsonToken.VALUE_NULL) {
                // A sum, so that the order of fields makes no difference.
                sum += mixed(mixed(name) * FNV_PRIME ^ ofValue(parser));
            }
        }
        return mixed(sum);
    }

    private static long ofArray(JsonParser parser) throws IOException {
        var hash = ARRAY;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            hash = mixed(hash * FNV_PRIME ^ ofValue(parser));
        }
        return mixed(hash);
    }

    private static long ofText(String text) {
        var hash = FNV_OFFSET;
        for (var index = 0; index < text.length(); index++) {
            hash = (hash ^ text.charAt(index)) * FNV_PRIME;
        }
        return hash;
    }

    /** Each bit of the outcome depends on each bit of the value. */
    private static long mixed(long value) {
        var once = (value ^ (value >>> 33)) * 0xff51afd7ed558ccdL;
        var twice = (once ^ (once >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return twice ^ (twice >>> 33);
    }
}
