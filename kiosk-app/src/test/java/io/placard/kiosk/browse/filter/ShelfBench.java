package io.placard.kiosk.browse.filter;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;

/** Measures reading, counting and narrowing a shelf of 17,000 products of 1,298 brands. The argument is the report. */
final class ShelfBench {
    private static final int PRODUCTS = 17_000;
    private static final int BRANDS = 1_298;
    private static final int ROUNDS = 200;

    private ShelfBench() {}

    static void main(String[] arguments) throws IOException {
        var products = FilterShelves.products(PRODUCTS, BRANDS, new Random(7));
        var shelf = Shelf.of(products, FilterShelves.NOW);
        var filters = Filters.NONE
                .toggle(new Criterion.WithTag("calm"))
                .toggle(new Criterion.WithTag("pine"))
                .toggle(new Criterion.OnOffer());
        try (var report = new PrintStream(Files.newOutputStream(Path.of(arguments[0])), true)) {
            measure(report, "read the shelf", () -> Shelf.of(products, FilterShelves.NOW));
            measure(report, "count, nothing chosen", () -> shelf.count(Filters.NONE));
            measure(report, "count, three chosen", () -> shelf.count(filters));
            measure(report, "narrow and sort by price", () -> shelf.narrow(filters.sorted(Sort.CHEAPEST)));
            measure(report, "sort all by price", () -> shelf.narrow(Filters.NONE.sorted(Sort.CHEAPEST)));
        }
    }

    private static void measure(PrintStream report, String what, Runnable work) {
        var micros = new long[ROUNDS];
        for (var round = 0; round < ROUNDS; round++) {
            var start = System.nanoTime();
            work.run();
            micros[round] = (System.nanoTime() - start) / 1000;
        }
        var first = micros[0];
        Arrays.sort(micros);
        report.printf(
                Locale.ROOT,
                "%-26s first %6.1f  p50 %5.1f  p95 %5.1f ms%n",
                what,
                first / 1000.0,
                micros[ROUNDS / 2] / 1000.0,
                micros[ROUNDS * 95 / 100] / 1000.0);
    }
}
