package io.placard.sync.bench;

import static io.placard.sync.FakeStore.product;

import io.placard.catalog.Product;
import io.placard.catalog.live.LiveCatalog;
import io.placard.catalog.live.StoreStructure;
import io.placard.sync.cache.Cache;
import io.placard.sync.cache.Put;
import io.placard.sync.cache.Write;
import io.placard.sync.event.LiveEvent;
import io.placard.sync.event.LiveEventReader;
import io.placard.sync.event.ProductNews;
import io.placard.sync.json.Reading;
import io.placard.sync.machine.NewsRules;
import io.placard.sync.machine.NewsRules.Known;
import io.placard.sync.machine.Tombstones;
import io.placard.sync.machine.Verdict;
import io.placard.sync.wire.ProductPage;
import io.placard.sync.wire.ProductPageReader;
import io.placard.sync.wire.WireProduct;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** What the engine does again and again: read a page, decide an event, commit it, show it. µs a call. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 4, time = 1)
public class InnerLoops {
    private static final Instant T0 = Instant.parse("2026-01-05T00:00:00Z");
    private static final int PAGE = 350;

    /** A page of products as the store sends it, and an event about the first of them. */
    @State(Scope.Benchmark)
    public static class Wire {
        private final byte[] page = page(PAGE, T0).getBytes(StandardCharsets.UTF_8);
        private final Tombstones tombstones = new Tombstones(() -> 0);
        private final String event =
                "{\"changes\":{\"stock\":[5,6]},\"product\":" + product(1, 6, T0.plusSeconds(1)) + "}";
        private final WireProduct known = products(page(1, T0)).getFirst();
    }

    /** A database file that holds one page of products. */
    @State(Scope.Thread)
    public static class Disk {
        @Param({"1", "8", "64"})
        private int burst;

        private Path dir;
        private Cache cache;
        private long second;
        private List<WireProduct> news;

        @Setup(Level.Trial)
        public void open() throws IOException {
            dir = Files.createTempDirectory("placard-bench");
            cache = Cache.open(dir, Clock.systemUTC());
            cache.putAll(products(page(PAGE, T0)));
        }

        @TearDown(Level.Trial)
        public void close() throws IOException {
            cache.close();
            try (var files = Files.list(dir)) {
                for (var file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(dir);
        }

        @Setup(Level.Invocation)
        public void makeNews() {
            second++;
            news = products(page(burst, T0.plusSeconds(second)));
        }
    }

    /** A catalogue of this size in memory. */
    @State(Scope.Thread)
    public static class Memory {
        @Param({"1000", "10000", "100000"})
        private int size;

        private LiveCatalog catalog;
        private Product[] two;
        private int turn;

        @Setup(Level.Trial)
        public void fill() {
            catalog = new LiveCatalog(Locale.ROOT, Clock.systemUTC());
            var all = new ArrayList<Product>(size);
            for (var id = 1L; id <= size; id++) {
                all.add(products(pageOf(id, 5, T0)).getFirst().product());
            }
            catalog.replaceAll(all, StoreStructure.EMPTY);
            two = new Product[] {
                products(pageOf(size / 2, 6, T0)).getFirst().product(),
                products(pageOf(size / 2, 7, T0)).getFirst().product()
            };
        }
    }

    /** Reads a page of 350 products. */
    @Benchmark
    public Reading<ProductPage> readPage(Wire wire) {
        return ProductPageReader.readPage(wire.page);
    }

    /** Reads an event and decides what it makes of a cached product. */
    @Benchmark
    public Verdict judgeEvent(Wire wire) {
        var news = news(LiveEventReader.read("product_updated", wire.event));
        return NewsRules.judge(news, new Known(wire.known.json(), T0), wire.tombstones);
    }

    /** Commits so many changed products in one transaction, durably; the time is that of all of them. */
    @Benchmark
    public Write<List<Put>> commitBurst(Disk disk) {
        return disk.cache.putAll(disk.news);
    }

    /** Shows one changed product among so many. */
    @Benchmark
    public int showOne(Memory memory) {
        memory.catalog.apply(List.of(memory.two[memory.turn++ & 1]), List.of(), 0);
        return memory.catalog.size();
    }

    private static ProductNews news(LiveEvent event) {
        return switch (event) {
            case LiveEvent.Updated(var news) -> news;
            case LiveEvent.Destroyed _, LiveEvent.Rejected _, LiveEvent.Unfollowed _ ->
                throw new IllegalStateException("the benchmark's event is " + event);
        };
    }

    private static List<WireProduct> products(String page) {
        return ProductPageReader.readPage(page.getBytes(StandardCharsets.UTF_8))
                .find()
                .orElseThrow()
                .products();
    }

    private static String page(int count, Instant version) {
        var rows = new ArrayList<String>(count);
        for (var id = 1L; id <= count; id++) {
            rows.add(product(id, 5, version).toString());
        }
        return page(rows);
    }

    private static String pageOf(long id, int stock, Instant version) {
        return page(List.of(product(id, stock, version).toString()));
    }

    private static String page(List<String> rows) {
        return "{\"products\":[" + String.join(",", rows)
                + "],\"meta\":{\"current_page\":1,\"next_page\":null,\"total_pages\":1,\"total_count\":" + rows.size()
                + "}}";
    }
}
