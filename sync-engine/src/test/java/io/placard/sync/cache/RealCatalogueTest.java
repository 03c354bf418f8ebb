package io.placard.sync.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.placard.catalog.live.LiveCatalog;
import io.placard.sync.json.RawJson;
import io.placard.sync.wire.ProductReader;
import io.placard.sync.wire.WireProduct;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole way of 5,000 real products: wire, file, memory. */
class RealCatalogueTest {
    private static final Path DATA = Path.of("../../shared/data/products.ndjson.gz");

    @TempDir
    private Path dir;

    @Test
    void keepsFiveThousandProductsByteForByteAndShowsThem() throws IOException {
        assumeTrue(
                Files.exists(DATA),
                () -> "skipped: there is no " + DATA.toAbsolutePath().normalize());
        var sent = products();

        try (var cache = Cache.open(dir, InstantSource.system())) {
            var outcome = WholeRead.of(cache, sent, Instant.now());
            assertThat(outcome.find())
                    .hasValueSatisfying(done -> assertThat(done.put()).hasSize(sent.size()));
            assertThat(WholeRead.of(cache, sent, Instant.now()).find())
                    .hasValueSatisfying(done -> assertThat(done.put()).isEmpty());
        }

        try (var cache = Cache.open(dir, InstantSource.system())) {
            var loaded = cache.load();
            assertThat(loaded.products())
                    .containsExactlyInAnyOrderElementsOf(
                            sent.stream().map(WireProduct::product).toList());
            var first = sent.getFirst();
            assertThat(cache.find(first.id())).map(StoredProduct::json).contains(first.json());

            var catalog = new LiveCatalog(Locale.US, InstantSource.system());
            catalog.replaceAll(loaded.products(), loaded.structure());
            assertThat(catalog.size()).isEqualTo(5000);
            assertThat(catalog.listed()).isNotEmpty().allMatch(each -> each.isListed());
            assertThat(catalog.categories()).isNotEmpty();
        }
    }

    private static List<WireProduct> products() throws IOException {
        var reader = new ProductReader();
        try (var lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(DATA)), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .limit(5000)
                    .map(RawJson::of)
                    .map(json -> new WireProduct(reader.read(json).find().orElseThrow(), json))
                    .toList();
        }
    }
}
