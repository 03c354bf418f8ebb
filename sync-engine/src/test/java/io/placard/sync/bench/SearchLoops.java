package io.placard.sync.bench;

import io.placard.catalog.Product;
import io.placard.catalog.Products;
import io.placard.catalog.search.ProductIndex;
import io.placard.catalog.search.SearchResult;
import io.placard.sync.search.RealProducts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What each key costs that a shopper types, and each product that changes meanwhile; µs, with percentiles. */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 4, time = 2)
public class SearchLoops {
    private static final int LIMIT = 240;

    /** A catalogue of this size, and all keys of some hundred searches. */
    @State(Scope.Thread)
    public static class Shop {
        @Param({"5000", "17000"})
        private int size;

        private final ProductIndex index = new ProductIndex();
        private final List<String> asTyped = new ArrayList<>();
        private final List<String> withErrors = new ArrayList<>();
        private List<Product> products = List.of();
        private int turn;

        @Setup(Level.Trial)
        public void fill() {
            products = RealProducts.exist()
                    ? RealProducts.listed(size)
                    : LongStream.rangeClosed(1, size)
                            .mapToObj(id -> Products.any(id).get())
                            .toList();
            index.apply(products, List.of());
            var random = new Random(7);
            for (var each = 0; each < 150; each++) {
                var name = products.get(random.nextInt(products.size())).name();
                addKeys(asTyped, name);
                addKeys(withErrors, swapped(name, random));
            }
            Collections.shuffle(asTyped, random);
            Collections.shuffle(withErrors, random);
        }

        private static void addKeys(List<String> keys, String name) {
            for (var end = 1; end <= Math.min(20, name.length()); end++) {
                keys.add(name.substring(0, end));
            }
        }

        private static String swapped(String name, Random random) {
            var at = random.nextInt(Math.max(1, Math.min(8, name.length() - 2)));
            return name.length() < 3
                    ? name
                    : name.substring(0, at) + name.charAt(at + 1) + name.charAt(at) + name.substring(at + 2);
        }
    }

    /** One key of a name that is typed right. */
    @Benchmark
    public SearchResult keyAsTyped(Shop shop) {
        return shop.index.search(shop.asTyped.get(shop.turn++ % shop.asTyped.size()), LIMIT);
    }

    /** One key of a name with two letters swapped. */
    @Benchmark
    public SearchResult keyWithError(Shop shop) {
        return shop.index.search(shop.withErrors.get(shop.turn++ % shop.withErrors.size()), LIMIT);
    }

    /** A key after which nothing is found and something suggested. */
    @Benchmark
    public SearchResult keyThatFindsNothing(Shop shop) {
        return shop.index.search("xqchokkolxd", LIMIT);
    }

    /** A product whose stock has changed. */
    @Benchmark
    public void changeOne(Shop shop) {
        var product = shop.products.get(shop.turn++ % shop.products.size());
        shop.index.apply(List.of(product), List.of(product.id()));
        shop.index.apply(List.of(product), List.of());
    }
}
