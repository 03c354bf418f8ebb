package io.placard.sync.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;

/** Says in a few words what is wrong with JSON, without its content: that may be long or private. */
public final class JsonFaults {
    private JsonFaults() {}

    public static String describe(IOException fault) {
        if (fault instanceof JsonProcessingException json && json.getLocation() != null) {
            var where = json.getLocation();
            long at = Math.max(where.getByteOffset(), where.getCharOffset());
            return (fault instanceof JsonEOFException ? "it ends too early" : "it breaks off") + " at byte " + at;
        }
        return String.valueOf(fault.getMessage());
    }
}
