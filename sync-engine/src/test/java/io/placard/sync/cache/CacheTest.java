package io.placard.sync.cache;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.catalog.Article;
import io.placard.catalog.Assignment;
import io.placard.catalog.Assignment.ToBrandInCategory;
import io.placard.catalog.Assignment.ToProduct;
import io.placard.catalog.Brand;
import io.placard.catalog.Category;
import io.placard.catalog.Product;
import io.placard.sync.json.RawJson;
import io.placard.sync.wire.ProductReader;
import io.placard.sync.wire.WireProduct;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The cache against a real H2 file. */
class CacheTest {
    private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");

    @TempDir
    private Path dir;

    private Instant now = NOW;
    private Cache cache;

    @BeforeEach
    void open() {
        cache = Cache.open(dir, FreeSpaces.PLENTY, clock());
    }

    @AfterEach
    void close() {
        cache.close();
    }

    @Test
    void keepsProductsOverARestartWithFieldsNobodyKnows() {
        var tea = product(7, "Tea", 3, "2026-01-01T00:00:00.000Z", ",\"invented\":{\"deep\":[1,null]}");
        assertThat(cache.put(tea)).isEqualTo(new Write.Done<>(Put.INSERTED));

        reopen();

        assertThat(cache.load().products()).containsExactly(tea.product());
        assertThat(cache.find(7)).hasValueSatisfying(each -> {
            assertThat(each.json()).isEqualTo(tea.json());
            assertThat(each.findUpdatedAt()).contains(Instant.parse("2026-01-01T00:00:00Z"));
        });
        assertThat(cache.trouble()).isEmpty();
    }

    @Test
    void neverLetsAnOlderOrEqualVersionWin() {
        cache.put(product(7, "Tea", 3, "2026-01-02T00:00:00.000Z", ""));

        assertThat(cache.put(product(7, "Old", 9, "2026-01-01T00:00:00.000Z", "")))
                .isEqualTo(done(Put.STALE));
        assertThat(cache.put(product(7, "Equal", 9, "2026-01-02T00:00:00.000Z", "")))
                .isEqualTo(done(Put.SAME));
        assertThat(names()).containsExactly("Tea");
        assertThat(cache.put(product(7, "New", 9, "2026-01-02T00:00:00.001Z", "")))
                .isEqualTo(done(Put.UPDATED));
        assertThat(names()).containsExactly("New");
    }

    @Test
    void refusesToGuessBetweenVersionsItCannotCompareUnlessTheProductWasFetched() {
        cache.put(product(7, "Tea", 3, "2026-01-02T00:00:00.000Z", ""));
        var unversioned = product(7, "Unversioned", 3, "", "");

        assertThat(cache.put(unversioned)).isEqualTo(done(Put.INCOMPARABLE));
        assertThat(names()).containsExactly("Tea");
        assertThat(cache.putFetched(unversioned)).isEqualTo(done(Put.UPDATED));
        assertThat(names()).containsExactly("Unversioned");
    }

    @Test
    void takesAFetchedProductOfTheSameVersionWithOtherContent() {
        cache.put(product(7, "Tea", 3, "2026-01-02T00:00:00.000Z", ""));

        assertThat(cache.putFetched(product(7, "Tea", 3, "2026-01-02T00:00:00.000Z", "")))
                .isEqualTo(done(Put.SAME));
        assertThat(cache.putFetched(product(7, "Tea", 4, "2026-01-02T00:00:00.000Z", "")))
                .isEqualTo(done(Put.UPDATED));
        assertThat(cache.putFetched(product(7, "Tea", 9, "2026-01-01T00:00:00.000Z", "")))
                .isEqualTo(done(Put.STALE));
    }

    @Test
    void deletesAProductOnce() {
        cache.put(product(7, "Tea", 3, "", ""));

        assertThat(cache.delete(7)).isEqualTo(new Write.Done<>(true));
        assertThat(cache.delete(7)).isEqualTo(new Write.Done<>(false));
        assertThat(cache.load().products()).isEmpty();
    }

    @Test
    void reconcilesToExactlyWhatWasRead() {
        cache.put(product(1, "Stays", 1, "2026-01-01T00:00:00.000Z", ""));
        cache.put(product(2, "Changes", 1, "2026-01-01T00:00:00.000Z", ""));
        cache.put(product(3, "Goes", 1, "2026-01-01T00:00:00.000Z", ""));
        cache.put(product(4, "Is newer here", 1, "2026-03-01T00:00:00.000Z", ""));

        var outcome = WholeRead.of(
                cache,
                List.of(
                        product(1, "Stays", 1, "2026-01-01T00:00:00.000Z", ""),
                        product(2, "Changed", 1, "2026-01-02T00:00:00.000Z", ""),
                        product(4, "Is older there", 1, "2026-02-01T00:00:00.000Z", ""),
                        product(5, "Comes", 1, "2026-01-01T00:00:00.000Z", "")),
                NOW.plusSeconds(1));

        assertThat(outcome.find()).hasValueSatisfying(done -> {
            assertThat(done.put()).extracting(Product::id).containsExactlyInAnyOrder(2L, 5L);
            assertThat(done.removed()).containsExactly(3L);
        });
        assertThat(names()).containsExactlyInAnyOrder("Stays", "Changed", "Is newer here", "Comes");
    }

    @Test
    void doesNotDeleteWhatWasStoredAfterTheReadHadBegun() {
        var readStartedAt = NOW;
        now = NOW.plusSeconds(2);
        cache.put(product(9, "Came meanwhile", 1, "", ""));

        var outcome = WholeRead.of(cache, List.of(), readStartedAt);

        assertThat(outcome.find())
                .hasValueSatisfying(done -> assertThat(done.removed()).isEmpty());
        assertThat(names()).containsExactly("Came meanwhile");
    }

    @Test
    void noticesNewTaxesThoughTheVersionIsTheSame() {
        cache.put(product(1, "Tea", 1, "2026-01-01T00:00:00.000Z", ",\"store_taxes\":[]"));

        var outcome = WholeRead.of(
                cache,
                List.of(product(1, "Tea", 1, "2026-01-01T00:00:00.000Z", ",\"store_taxes\":[{\"value\":\"8.5\"}]")),
                NOW);

        assertThat(outcome.find())
                .hasValueSatisfying(done -> assertThat(done.put()).hasSize(1));
    }

    @Test
    void showsNothingOfAReadBeforeItsEnd() {
        cache.put(product(1, "Tea", 1, "2026-01-01T00:00:00.000Z", ""));
        cache.stage(List.of(
                product(1, "Green tea", 1, "2026-01-02T00:00:00.000Z", ""),
                product(2, "Coffee", 1, "2026-01-01T00:00:00.000Z", "")));

        assertThat(names()).containsExactly("Tea");
        reopen();
        assertThat(names()).containsExactly("Tea");

        cache.unstage();
        cache.apply(new ReadOutcome(Set.of(), StoreLists.UNCHANGED, Map.of(), ReadOutcome.Dead.NONE, null));
        assertThat(names()).containsExactly("Tea");
    }

    @Test
    void letsAnEventWinThatCameWhileTheStoreWasRead() {
        cache.put(product(1, "Tea", 1, "2026-01-01T00:00:00.000Z", ""));
        cache.stage(List.of(
                product(1, "Read", 1, "2026-01-02T00:00:00.000Z", ""),
                product(2, "Coffee", 1, "2026-01-02T00:00:00.000Z", "")));
        cache.put(product(1, "Told", 1, "2026-01-03T00:00:00.000Z", ""));

        var outcome =
                cache.apply(new ReadOutcome(Set.of(), StoreLists.UNCHANGED, Map.of(), ReadOutcome.Dead.NONE, null));

        assertThat(outcome.find())
                .hasValueSatisfying(
                        done -> assertThat(done.put()).extracting(Product::id).containsExactly(2L));
        assertThat(names()).containsExactlyInAnyOrder("Told", "Coffee");
    }

    @Test
    void doesNotBringInWhatWasDeletedWhileTheStoreWasRead() {
        var end = Instant.parse("2026-01-02T00:00:00Z");
        cache.stage(List.of(
                product(1, "Gone", 1, "2026-01-02T00:00:00.000Z", ""),
                product(2, "Made anew", 1, "2026-01-03T00:00:00.000Z", "")));

        cache.apply(new ReadOutcome(
                Set.of(),
                StoreLists.UNCHANGED,
                Map.of(),
                (id, version) -> version != null && !version.isAfter(end),
                null));

        assertThat(names()).containsExactly("Made anew");
    }

    @Test
    void stagesTheNewerOfTwoRowsOfOneProduct() {
        cache.stage(List.of(product(1, "Newer", 1, "2026-01-02T00:00:00.000Z", "")));
        cache.stage(List.of(product(1, "Older", 1, "2026-01-01T00:00:00.000Z", "")));

        cache.apply(new ReadOutcome(Set.of(), StoreLists.UNCHANGED, Map.of(), ReadOutcome.Dead.NONE, null));

        assertThat(names()).containsExactly("Newer");
    }

    @Test
    void remembersWhatIsGoneUntilACompleteReadThatBeganLater() {
        var version = Instant.parse("2026-01-01T00:00:00Z");
        cache.put(product(1, "Tea", 1, "2026-01-01T00:00:00.000Z", ""));
        cache.delete(1);

        reopen();
        assertThat(cache.tombstones()).containsExactly(Map.entry(1L, version));

        WholeRead.of(cache, List.of(), NOW);
        assertThat(cache.tombstones()).containsKey(1L);
        WholeRead.of(cache, List.of(), NOW.plusSeconds(1));
        assertThat(cache.tombstones()).isEmpty();
    }

    @Test
    void keepsTheStructureInTheStoresOrder() {
        var categories = List.of(new Category(4, "Zest", 2, "banner"), new Category(3, "Anise", 1, null));
        var brands = List.of(new Brand(2, "B", "<p>b</p>", "logo"), new Brand(1, "A", "", null));
        var assignments = List.of(
                new Assignment("04A15E82B01990", new ToProduct(7)), new Assignment("3", new ToBrandInCategory(1, 4)));
        var articles = List.of(
                new Article(7, "Terpenes", "<p>Oils</p>", "citrus", "leaf", "Oils."),
                new Article(3, "Hours", "", "", "", ""));
        apply(new StoreLists(List.of(), List.of(), List.of(), List.of(), List.of()));
        apply(new StoreLists(categories, brands, List.of("new", "calm"), null, articles));
        cache.putAssignments(assignments);
        apply(StoreLists.UNCHANGED);
        cache.putSettings(RawJson.of("{\"store\":{\"name\":\"Corner\"}}"));
        cache.putNote("brands.etag", "\"abc\"");

        reopen();

        var structure = cache.load().structure();
        assertThat(structure.categories()).isEqualTo(categories);
        assertThat(structure.brands()).isEqualTo(brands);
        assertThat(structure.assignments()).isEqualTo(assignments);
        assertThat(structure.featuredTags()).containsExactly("new", "calm");
        assertThat(structure.articles()).isEqualTo(articles);
        assertThat(structure.settings().name()).isEqualTo("Corner");
        assertThat(cache.note("brands.etag")).contains("\"abc\"");
        assertThat(cache.note("unknown")).isEmpty();
    }

    private void apply(StoreLists lists) {
        cache.apply(new ReadOutcome(Set.of(), lists, Map.of(), ReadOutcome.Dead.NONE, null));
    }

    private void reopen() {
        cache.close();
        open();
    }

    private List<String> names() {
        return cache.load().products().stream().map(Product::name).toList();
    }

    private InstantSource clock() {
        return () -> now;
    }

    private static <T> Write<T> done(T outcome) {
        return new Write.Done<>(outcome);
    }

    private static WireProduct product(long id, String name, int stock, String updatedAt, String more) {
        var json = RawJson.of(String.format(
                Locale.ROOT,
                "{\"id\":%d,\"name\":\"%s\",\"status\":\"published\",\"stock\":%d,\"updated_at\":\"%s\"%s}",
                id,
                name,
                stock,
                updatedAt,
                more));
        return new WireProduct(new ProductReader().read(json).find().orElseThrow(), json);
    }
}
