package io.placard.sync.copy;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.catalog.Product;
import io.placard.catalog.Products;
import io.placard.catalog.live.LiveCatalog;
import io.placard.sync.cache.Reconciled;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class UnveilingTest {
    private final LiveCatalog catalog = new LiveCatalog(Locale.ROOT, InstantSource.system());
    private final Queue<Runnable> control = new ArrayDeque<>();
    private final List<Integer> sizes = new ArrayList<>();
    private final Unveiling unveiling = new Unveiling(catalog);
    private boolean isShown;

    @Test
    void showsAFirstSnapshotAtOnce() {
        begin(named("A", 5_000), List.of());

        assertThat(catalog.size()).isEqualTo(5_000);
        assertThat(isShown).isTrue();
    }

    @Test
    void showsManyChangesLittleByLittleAndTellsWhenAllAreShown() {
        begin(named("A", 5_000), List.of());
        isShown = false;
        catalog.observe(change -> sizes.add(change.products().size()));

        begin(named("B", 5_000), List.of(5_001L));
        assertThat(isShown).isFalse();
        control.remove().run();
        control.remove().run();
        assertThat(isShown).isFalse();
        runAll();

        assertThat(isShown).isTrue();
        assertThat(sizes).hasSize(10).allMatch(size -> size <= 500);
        assertThat(catalog.listed()).allMatch(each -> each.name().startsWith("B"));
    }

    @Test
    void leavesAloneWhatAnEventChangedMeanwhile() {
        begin(named("A", 2_000), List.of());
        begin(named("B", 2_000), List.of());

        unveiling.skip(1_999);
        unveiling.skip(2_000);
        catalog.apply(List.of(Products.any(1_999).named("Told").get()), List.of(2_000L), 0);
        runAll();

        assertThat(catalog.find(1_999)).map(Product::name).contains("Told");
        assertThat(catalog.find(2_000)).isEmpty();
        assertThat(catalog.find(1)).map(Product::name).contains("B 1");
    }

    private void begin(List<Product> put, List<Long> removed) {
        unveiling.begin(new Reconciled(put, removed), control::add, () -> isShown = true);
    }

    private void runAll() {
        while (!control.isEmpty()) {
            control.remove().run();
        }
    }

    private static List<Product> named(String name, int count) {
        return LongStream.rangeClosed(1, count)
                .mapToObj(id -> Products.any(id).named(name + " " + id).get())
                .toList();
    }
}
