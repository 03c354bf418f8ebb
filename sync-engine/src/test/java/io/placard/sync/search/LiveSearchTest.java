package io.placard.sync.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.catalog.Product;
import io.placard.catalog.Products;
import io.placard.catalog.live.LiveCatalog;
import io.placard.catalog.live.StoreStructure;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LiveSearchTest {
    private static final int PATIENCE_S = 10;

    private final LiveCatalog catalog = new LiveCatalog(Locale.US, InstantSource.system());
    private final Semaphore changes = new Semaphore(0);

    @Test
    void findsWhatTheCatalogueHeldBefore() throws InterruptedException {
        catalog.replaceAll(products(5000), StoreStructure.EMPTY);
        try (var search = started()) {
            await(search, "product", 5000);
        }
    }

    @Test
    void followsEachCommit() throws InterruptedException {
        catalog.replaceAll(products(3), StoreStructure.EMPTY);
        try (var search = started()) {
            await(search, "product", 3);

            catalog.apply(List.of(Products.any(2).named("Mint").get()), List.of(1L), 0);

            await(search, "mint", 1);
            await(search, "product", 1);
        }
    }

    @Test
    void soldOutProductsAreNotFoundUntilTheyAreBack() throws InterruptedException {
        catalog.replaceAll(products(1), StoreStructure.EMPTY);
        try (var search = started()) {
            await(search, "product", 1);
            catalog.apply(List.of(Products.any(1).withStock(0).get()), List.of(), 0);
            await(search, "product", 0);
            catalog.apply(List.of(Products.any(1).withStock(1).get()), List.of(), 0);
            await(search, "product", 1);
        }
    }

    @Test
    void onceClosedItHearsOfNothing() throws InterruptedException {
        var search = started();
        search.close();

        catalog.apply(products(1), List.of(), 0);

        assertThat(search.search("product", 10).total()).isZero();
    }

    private LiveSearch started() {
        var search = new LiveSearch(catalog);
        search.observe(changes::release);
        search.start();
        return search;
    }

    /** Looks again after each change, until there are so many. */
    private void await(LiveSearch search, String typed, int wanted) throws InterruptedException {
        while (search.search(typed, 10).total() != wanted) {
            assertThat(changes.tryAcquire(PATIENCE_S, TimeUnit.SECONDS))
                    .as("a change after which %d are found by %s", wanted, typed)
                    .isTrue();
        }
    }

    private static List<Product> products(int count) {
        return LongStream.rangeClosed(1, count)
                .mapToObj(id -> Products.any(id).get())
                .toList();
    }
}
