package io.placard.sync.cache;

import java.io.Serial;
import java.sql.SQLException;

/** The file was written by a version of Placard that knows more than this one. */
final class NewerSchemaException extends SQLException {
    @Serial
    private static final long serialVersionUID = 1L;

    NewerSchemaException(int found) {
        super("was written by a newer Placard (schema " + found + ", this one knows " + Schema.VERSION + ")");
    }
}
