package io.placard.sync.cache;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.catalog.Product;
import io.placard.sync.wire.ProductPageReader;
import io.placard.sync.wire.WireProduct;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several products in one transaction, in a real H2 file. */
class UpsertTest {
    @Test
    void putsEachProductByItsOwnVersion(@TempDir Path dir) {
        try (var cache = Cache.open(dir, FreeSpaces.PLENTY, InstantSource.system())) {
            cache.putAll(List.of(product(1, "Tea", 2), product(2, "Oil", 2)));

            var put = cache.putAll(List.of(product(1, "Old tea", 1), product(2, "New oil", 3), product(3, "Balm", 1)));

            assertThat(put).isEqualTo(new Write.Done<>(List.of(Put.STALE, Put.UPDATED, Put.INSERTED)));
            assertThat(cache.load().products())
                    .extracting(Product::name)
                    .containsExactlyInAnyOrder("Tea", "New oil", "Balm");
        }
    }

    private static WireProduct product(long id, String name, int day) {
        var json = "{\"product\":{\"id\":" + id + ",\"name\":\"" + name + "\",\"stock\":3,\"status\":\"published\","
                + "\"updated_at\":\"2026-01-0" + day + "T00:00:00.000Z\"}}";
        return ProductPageReader.readOne(json.getBytes(StandardCharsets.UTF_8))
                .find()
                .orElseThrow();
    }
}
