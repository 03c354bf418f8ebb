package io.placard.sync.cache;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * The schema and its migrations. Flyway takes a good part of a second to look around, so it runs only where a look at
 * its own table shows that the schema is not the one this version knows.
 */
final class Schema {
    /** The highest {@code V<number>__} in {@code migration/}. */
    static final int VERSION = 5;

    private static final String LOCATION = "classpath:io/placard/sync/cache/migration";

    private Schema() {}

    /** The version a database has; 0 where it is empty. */
    static int versionOf(Connection connection) throws SQLException {
        try (var tables = connection.getMetaData().getTables(null, "PUBLIC", "flyway_schema_history", null)) {
            if (!tables.next()) {
                return 0;
            }
        }
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        SELECT MAX(CAST("version" AS INTEGER)) FROM "flyway_schema_history" WHERE "success"
                        """)) {
            return rows.next() ? rows.getInt(1) : 0;
        }
    }

    static void migrate(DataSource dataSource) {
        Flyway.configure(Schema.class.getClassLoader())
                .dataSource(dataSource)
                .locations(LOCATION)
                .load()
                .migrate();
    }
}
