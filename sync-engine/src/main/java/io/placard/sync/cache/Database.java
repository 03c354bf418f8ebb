package io.placard.sync.cache;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.flywaydb.core.api.FlywayException;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** One open H2 database whose schema is current. */
final class Database implements AutoCloseable {
    /** The file's name without H2's own ending. */
    static final String NAME = "catalog";

    static final String FILE = NAME + ".mv.db";

    /**
     * The two spill settings keep H2 from making temporary files outside the data folder, and trace level 0 keeps it
     * from writing a trace file: its errors reach us as exceptions. The write delay stays H2's own: with 0 it would
     * write at each commit too, but stop the thread that makes room in the file, which then grows by 20 kB an event.
     */
    static final String SETTINGS = ";DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0"
            + ";CACHE_SIZE=4096;LAZY_QUERY_EXECUTION=1;MAX_MEMORY_ROWS=1000000";

    private static final int CONNECTIONS = 3;

    private final JdbcConnectionPool pool;
    private final Optional<FileHeader> header;
    private volatile @Nullable Jdbi jdbi;

    private Database(JdbcConnectionPool pool) throws SQLException {
        this.pool = pool;
        try (var connection = pool.getConnection()) {
            header = FileHeader.of(connection);
        }
    }

    /** @param space asked before the file is copied because its schema is to be changed */
    static Database openFile(Path dataDir, FreeSpace space) throws SQLException {
        var database = open(
                fileUrl(dataDir) + SETTINGS,
                Files.notExists(dataDir.resolve(FILE)),
                version -> SchemaBackup.make(dataDir, version, space));
        SchemaMark.put(dataDir, Schema.VERSION);
        return database;
    }

    /** Writes nothing at all, where there is no room to. */
    static Database openReadOnly(Path dataDir) throws SQLException {
        return open(fileUrl(dataDir) + SETTINGS + ";ACCESS_MODE_DATA=r", false, version -> {
            throw new SQLException("its schema is old, and it may not be written");
        });
    }

    private static String fileUrl(Path dataDir) {
        return "jdbc:h2:file:" + dataDir.resolve(NAME).toAbsolutePath();
    }

    /** Holds what it is told until the process ends, where there is no usable folder. */
    static Database openInMemory() throws SQLException {
        return open("jdbc:h2:mem:" + UUID.randomUUID(), true, version -> {});
    }

    /** A file without our tables was spoilt: H2 takes one in which it finds nothing for a new one. */
    private static Database open(String url, boolean isNew, BeforeChange beforeChange) throws SQLException {
        var pool = pool(url);
        try {
            int version;
            try (var connection = pool.getConnection()) {
                version = Schema.versionOf(connection);
            }
            if (version > Schema.VERSION) {
                throw new NewerSchemaException(version);
            }
            if (version == 0 && !isNew) {
                throw new SQLException("it holds no catalogue");
            }
            if (version > 0 && version < Schema.VERSION) {
                // Only a closed file can be copied.
                pool.dispose();
                beforeChange.of(version);
                pool = pool(url);
            }
            if (version < Schema.VERSION) {
                Schema.migrate(pool);
            }
            return new Database(pool);
        } catch (SQLException | FlywayException e) {
            pool.dispose();
            throw e instanceof SQLException fault ? fault : new SQLException(e.getMessage(), e);
        }
    }

    private static JdbcConnectionPool pool(String url) {
        var pool = JdbcConnectionPool.create(url, "sa", "");
        pool.setMaxConnections(CONNECTIONS);
        pool.setLoginTimeout(5);
        return pool;
    }

    /** What is done before a schema of this version is changed; where it fails, nothing is changed. */
    @FunctionalInterface
    private interface BeforeChange {
        void of(int version) throws SQLException;
    }

    /** Made at the first use, which comes after the first screen; two that are made at once do no harm. */
    Jdbi jdbi() {
        var made = jdbi;
        if (made == null) {
            made = Jdbi.create(pool);
            jdbi = made;
        }
        return made;
    }

    /**
     * One transaction; a durable one is in the file when this returns, so that a killed process loses nothing. The
     * operating system is not made to force it to the platter: after a power cut H2 opens the last whole commit, and
     * the store tells again.
     */
    <T> T write(HandleCallback<T, RuntimeException> work, boolean isDurable) {
        try (var handle = jdbi().open()) {
            var outcome = handle.inTransaction(work);
            if (isDurable) {
                handle.execute("CHECKPOINT");
                header.ifPresent(FileHeader::write);
            }
            return outcome;
        }
    }

    CachedStore load() throws SQLException {
        return loadPlain(connection -> new Loading(connection).load());
    }

    <T> T loadPlain(CacheFile.PlainRead<T> work) throws SQLException {
        try (var connection = pool.getConnection()) {
            return work.from(connection);
        }
    }

    @Override
    public void close() {
        pool.dispose();
    }
}
