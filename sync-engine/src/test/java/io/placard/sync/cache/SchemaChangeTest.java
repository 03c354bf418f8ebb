package io.placard.sync.cache;

import static io.placard.sync.cache.CacheTroubleTest.product;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import org.h2.mvstore.DataUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a file whose schema is another than this version's. */
class SchemaChangeTest {
    private static final long PLENTY = 1L << 40;

    @TempDir
    private Path dir;

    private final AtomicLong usable = new AtomicLong(PLENTY);

    @Test
    void leavesAFileOfANewerVersionAlone() throws SQLException {
        try (var cache = open()) {
            cache.put(product(1));
        }
        inDatabase("UPDATE \"flyway_schema_history\" SET \"version\" = '999' WHERE \"version\" = '1'");

        try (var cache = open()) {
            assertThat(cache.trouble())
                    .hasValueSatisfying(words -> assertThat(words).contains("newer Placard"));
            assertThat(cache.load().products())
                    .as("what can be browsed meanwhile")
                    .hasSize(1);
            assertThat(cache.put(product(2)).find()).as("held in memory").contains(Put.INSERTED);
        }
        assertThat(dir.toFile().list()).containsExactlyInAnyOrder(Database.FILE, SchemaMark.FILE);
        assertThat(dir.resolve(SchemaMark.FILE)).hasContent("999");
    }

    @Test
    void saysWhichBackupThisVersionCanRead() throws IOException, SQLException {
        try (var cache = open()) {
            cache.put(product(1));
        }
        Files.createDirectory(dir.resolve("backup"));
        Files.copy(file(), backup(Schema.VERSION));
        inDatabase("UPDATE \"flyway_schema_history\" SET \"version\" = '999' WHERE \"version\" = '1'");

        try (var cache = open()) {
            assertThat(cache.trouble())
                    .hasValueSatisfying(words ->
                            assertThat(words).contains(backup(Schema.VERSION).toString(), "in its place"));
        }
    }

    @Test
    void leavesAFileOfANewerDatabaseAlone() throws IOException {
        try (var cache = open()) {
            cache.put(product(1));
        }
        asOfFormat("99");
        var before = Files.readAllBytes(file());

        try (var cache = open()) {
            assertThat(cache.trouble())
                    .hasValueSatisfying(words -> assertThat(words).contains("another version of Placard"));
        }
        assertThat(file()).hasBinaryContent(before);
    }

    @Test
    void keepsABackupOfTheLastTwoSchemasBeforeItIsChanged() throws IOException, SQLException {
        Files.createDirectory(dir.resolve("backup"));
        Files.writeString(backup(0), "of an upgrade before");
        Files.writeString(backup(3), "of one after a way back");
        atSchemaOne();

        try (var cache = open()) {
            assertThat(cache.trouble()).isEmpty();
            assertThat(cache.load().products()).hasSize(1);
            assertThat(cache.delete(1).find()).contains(true);
        }
        assertThat(dir.resolve("backup").toFile().list())
                .containsExactlyInAnyOrder("catalog.schema-1.mv.db", "catalog.schema-3.mv.db");
        Files.move(backup(1), file(), StandardCopyOption.REPLACE_EXISTING);
        try (var cache = open()) {
            assertThat(cache.load().products()).as("in the backup").hasSize(1);
        }
    }

    @Test
    void saysWhichSchemaItsFileHas() throws SQLException {
        atSchemaOne();

        open().close();

        assertThat(dir.resolve(SchemaMark.FILE)).hasContent(String.valueOf(Schema.VERSION));
    }

    @Test
    void changesNoSchemaWithoutRoomForABackup() throws IOException, SQLException {
        atSchemaOne();
        usable.set(FreeSpace.NEEDED_BYTES + Files.size(file()) - 1);

        try (var cache = open()) {
            assertThat(cache.trouble())
                    .hasValueSatisfying(words -> assertThat(words).contains("MB free", "start the kiosk anew"));
            assertThat(cache.load().products())
                    .as("what can be browsed meanwhile")
                    .hasSize(1);
        }
        assertThat(schemaOfFile()).isEqualTo(1);
    }

    @Test
    void changesNoSchemaWhereNoBackupCanBeWritten() throws IOException, SQLException {
        atSchemaOne();
        Files.writeString(dir.resolve("backup"), "no folder");

        try (var cache = open()) {
            assertThat(cache.trouble())
                    .hasValueSatisfying(words -> assertThat(words).contains("could not be copied to"));
        }
        assertThat(schemaOfFile()).isEqualTo(1);
    }

    /** A file that holds product 1. */
    private void atSchemaOne() throws SQLException {
        try (var cache = open()) {
            cache.put(product(1));
        }
        inDatabase(
                "DROP TABLE staged_products",
                "DROP TABLE tombstones",
                "DROP TABLE outbox",
                "DROP TABLE articles",
                "DROP TABLE local_assignments",
                "DELETE FROM \"flyway_schema_history\" WHERE \"version\" > '1'");
    }

    private int schemaOfFile() throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:h2:file:" + dir.resolve("catalog"), "sa", "")) {
            return Schema.versionOf(connection);
        }
    }

    private void inDatabase(String... statements) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:h2:file:" + dir.resolve("catalog"), "sa", "");
                var statement = connection.createStatement()) {
            for (var each : statements) {
                statement.execute(each);
            }
        }
    }

    /** As an H2 with a newer file format would have written it: both copies of the header say so. */
    private void asOfFormat(String format) throws IOException {
        var bytes = Files.readAllBytes(file());
        for (int header = 0; header <= 4096; header += 4096) {
            var text = new String(bytes, header, 4096, StandardCharsets.ISO_8859_1);
            var end = text.indexOf(",fletcher:");
            var said = text.substring(0, end).replaceFirst("format:\\d+", "format:" + format);
            var sum = DataUtils.getFletcher32(said.getBytes(StandardCharsets.ISO_8859_1), 0, said.length());
            var written = (said + ",fletcher:" + Integer.toHexString(sum) + "\n").getBytes(StandardCharsets.ISO_8859_1);
            Arrays.fill(bytes, header, header + 4096, (byte) 0);
            System.arraycopy(written, 0, bytes, header, written.length);
        }
        Files.write(file(), bytes);
    }

    private Path backup(int schema) {
        return dir.resolve("backup").resolve("catalog.schema-" + schema + ".mv.db");
    }

    private Path file() {
        return dir.resolve(Database.FILE);
    }

    private Cache open() {
        return Cache.open(dir, usable::get, InstantSource.system());
    }
}
