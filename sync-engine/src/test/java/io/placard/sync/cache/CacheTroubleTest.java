package io.placard.sync.cache;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.catalog.Product;
import io.placard.sync.json.RawJson;
import io.placard.sync.wire.ProductReader;
import io.placard.sync.wire.WireProduct;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the cache does when the disk, the file or another program is against it. */
class CacheTroubleTest {
    private static final long PLENTY = 1L << 40;

    @TempDir
    private Path dir;

    private final AtomicLong usable = new AtomicLong(PLENTY);

    @Test
    void setsAsideAFileThatIsNoDatabaseAndStartsEmpty() throws IOException {
        Files.writeString(file(), "this is no database".repeat(1000));

        try (var cache = open()) {
            assertThat(cache.load().products()).isEmpty();
            assertThat(cache.trouble())
                    .hasValueSatisfying(words ->
                            assertThat(words).contains("It is kept as catalog.unusable-", "read from the store again"));
            assertThat(cache.put(product(1)).find()).contains(Put.INSERTED);
        }
        try (var files = Files.list(dir)) {
            assertThat(files.map(each -> each.getFileName().toString()))
                    .hasSize(3)
                    .contains(SchemaMark.FILE)
                    .anyMatch(each -> each.startsWith("catalog.unusable-") && each.endsWith(".mv.db"));
        }
    }

    @Test
    void goesOnAfterTheFilesContentIsSpoilt() throws IOException {
        try (var cache = open()) {
            WholeRead.of(cache, products(300), InstantSource.system().instant());
        }
        try (var file = new RandomAccessFile(file().toFile(), "rw")) {
            var noise = new byte[(int) file.length() - 8192];
            Arrays.fill(noise, (byte) 0x5A);
            file.seek(8192);
            file.write(noise);
        }

        try (var cache = open()) {
            cache.load();
            assertThat(cache.trouble()).isPresent();
            assertThat(cache.put(product(1)).find()).contains(Put.INSERTED);
            assertThat(cache.load().products()).hasSize(1);
        }
    }

    @Test
    void showsOnlyWholeProductsOfAFileThatIsDamagedInTheMiddle() throws IOException {
        try (var cache = open()) {
            WholeRead.of(cache, products(3000), InstantSource.system().instant());
        }
        try (var file = new RandomAccessFile(file().toFile(), "rw")) {
            var noise = new byte[64 * 1024];
            Arrays.fill(noise, (byte) 0x5A);
            file.seek(file.length() / 2);
            file.write(noise);
        }

        try (var cache = open()) {
            var found = cache.load().products();

            assertThat(found)
                    .allSatisfy(each ->
                            assertThat(each).isEqualTo(product(each.id()).product()));
            assertThat(cache.put(product(10_000)).find()).contains(Put.INSERTED);
        }
    }

    @Test
    void opensWhatIsWholeOfAFileThatWasCutShort() throws IOException {
        try (var cache = open()) {
            WholeRead.of(cache, products(300), InstantSource.system().instant());
        }
        try (var file = new RandomAccessFile(file().toFile(), "rw")) {
            file.setLength(file.length() / 2);
        }

        try (var cache = open()) {
            cache.load();
            assertThat(cache.put(product(1000)).find()).contains(Put.INSERTED);
        }
    }

    @Test
    void refusesToWriteWithoutRoomAndGoesOnReading() {
        try (var cache = open()) {
            cache.put(product(1));
            usable.set(1 << 20);

            assertThat(cache.put(product(2)))
                    .isInstanceOfSatisfying(
                            Write.Refused.class,
                            refused -> assertThat(refused.reason()).contains("Only 1 MB are free"));
            assertThat(cache.load().products()).hasSize(1);
            assertThat(cache.trouble()).isPresent();

            usable.set(PLENTY);
            assertThat(cache.put(product(2)).find()).contains(Put.INSERTED);
            assertThat(cache.trouble()).isEmpty();
        }
    }

    @Test
    void opensWithoutRoomToReadAndWritesWhenThereIsRoomAgain() {
        try (var cache = open()) {
            cache.put(product(1));
        }
        usable.set(0);
        try (var cache = open()) {
            assertThat(cache.load().products()).hasSize(1);
            assertThat(cache.put(product(2))).isInstanceOf(Write.Refused.class);

            usable.set(PLENTY);
            assertThat(cache.put(product(2)).find()).contains(Put.INSERTED);
            assertThat(cache.load().products()).hasSize(2);
        }
    }

    @Test
    void holdsItsCopyInMemoryWhereTheFolderCannotBeMade() throws IOException {
        var notAFolder = Files.createFile(dir.resolve("taken"));

        try (var cache = Cache.open(notAFolder, () -> PLENTY, InstantSource.system())) {
            assertThat(cache.trouble())
                    .hasValueSatisfying(words -> assertThat(words).contains("--data-dir"));
            assertThat(cache.put(product(1)).find()).contains(Put.INSERTED);
            assertThat(cache.load().products()).hasSize(1);
        }
    }

    @Test
    void losesNothingThatWasCommittedWhenTheProcessIsKilled() throws IOException, InterruptedException {
        var child = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledWriter.class.getName(),
                        dir.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        long last = 0;
        try (var lines = child.inputReader()) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                last = Long.parseLong(line);
                if (last == 40) {
                    child.toHandle().destroyForcibly();
                }
            }
        }
        assertThat(child.waitFor(5, TimeUnit.SECONDS)).isTrue();
        assertThat(last).isGreaterThanOrEqualTo(40);

        try (var cache = open()) {
            assertThat(cache.trouble()).isEmpty();
            assertThat(cache.load().products())
                    .extracting(Product::id)
                    .contains(1L, last)
                    .hasSizeGreaterThanOrEqualTo((int) last);
        }
    }

    @Test
    void writesNothingButItsFileAndItsSchema() throws IOException {
        try (var cache = open()) {
            WholeRead.of(cache, products(50), InstantSource.system().instant());
            cache.note("x");
            try (var files = Files.list(dir)) {
                assertThat(files).containsExactlyInAnyOrder(file(), dir.resolve(SchemaMark.FILE));
            }
        }
        try (var files = Files.list(dir)) {
            assertThat(files).containsExactlyInAnyOrder(file(), dir.resolve(SchemaMark.FILE));
        }
    }

    static WireProduct product(long id) {
        var json = RawJson.of("{\"id\":" + id + ",\"name\":\"Product " + id
                + "\",\"status\":\"published\",\"stock\":1,\"product_values\":[{\"name\":\"each\",\"value\":\"1.0\"}],"
                + "\"description\":\"" + "word ".repeat(100) + "\",\"updated_at\":\"2026-01-01T00:00:00.000Z\"}");
        return new WireProduct(new ProductReader().read(json).find().orElseThrow(), json);
    }

    private static List<WireProduct> products(int count) {
        return LongStream.rangeClosed(1, count)
                .mapToObj(CacheTroubleTest::product)
                .toList();
    }

    private Path file() {
        return dir.resolve(Database.FILE);
    }

    private Cache open() {
        return Cache.open(dir, usable::get, InstantSource.system());
    }

    /** Puts product after product and says each id when the cache says that it is committed, until it is killed. */
    static final class KilledWriter {
        private KilledWriter() {}

        public static void main(String[] arguments) {
            try (var cache = Cache.open(Path.of(arguments[0]), InstantSource.system());
                    var said =
                            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)) {
                for (long id = 1; id < 100_000; id++) {
                    if (cache.put(product(id)).find().isPresent()) {
                        said.println(id);
                    }
                }
            }
        }
    }
}
