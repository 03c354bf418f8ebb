package io.placard.sync.search;

import io.placard.catalog.Product;
import io.placard.sync.json.RawJson;
import io.placard.sync.wire.ProductReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Products with real names, where they lie beside the project. */
public final class RealProducts {
    private static final Path DATA = Path.of("../../shared/data/products.ndjson.gz");

    private RealProducts() {}

    public static boolean exist() {
        return Files.exists(DATA);
    }

    public static String whyNone() {
        return "skipped: there is no " + DATA.toAbsolutePath().normalize();
    }

    /** All of them, listed or not. */
    public static List<Product> read() {
        var reader = new ProductReader();
        try (var lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(DATA)), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(RawJson::of)
                    .map(json -> reader.read(json).find().orElseThrow())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read " + DATA, e);
        }
    }

    /** So many listed products: the real ones, then more whose names are put together from theirs. */
    public static List<Product> listed(int count) {
        var real = read();
        var result = new ArrayList<Product>(count);
        for (var each = 0; result.size() < count; each++) {
            var product = real.get(each % real.size());
            var other = real.get((each * 31 + each / real.size() * 17) % real.size());
            result.add(
                    each < real.size()
                            ? listed(product, each, product.name())
                            : listed(product, each, mixed(product, other)));
        }
        return result;
    }

    private static String mixed(Product product, Product other) {
        var begin = product.name().split(" ", -1);
        var end = other.name().split(" ", -1);
        return begin[0] + " " + String.join(" ", List.of(end).subList(end.length / 2, end.length));
    }

    private static Product listed(Product product, long id, String name) {
        return new Product(
                id,
                name,
                "SKU-" + id,
                true,
                5,
                product.brand(),
                product.category(),
                product.prices(),
                product.promotions(),
                product.tags(),
                product.media(),
                product.flags(),
                product.details(),
                product.updatedAt());
    }
}
