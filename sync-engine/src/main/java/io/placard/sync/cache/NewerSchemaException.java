package io.placard.sync.cache;

import java.io.Serial;
import java.sql.SQLException;

/** The file was written by a version of Placard that knows more than this one. */
final class NewerSchemaException extends SQLException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final int found;

    /** @param found the schema it has */
    NewerSchemaException(int found) {
        super("was written by a newer Placard (schema " + found + ", this one knows " + Schema.VERSION + ")");
        this.found = found;
    }

    int found() {
        return found;
    }
}
