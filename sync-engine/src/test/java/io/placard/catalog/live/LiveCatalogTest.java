package io.placard.catalog.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.catalog.Assignment;
import io.placard.catalog.Assignment.ToBrand;
import io.placard.catalog.Assignment.ToCategory;
import io.placard.catalog.Assignment.ToProduct;
import io.placard.catalog.Brand;
import io.placard.catalog.CatalogChange;
import io.placard.catalog.Category;
import io.placard.catalog.Discount;
import io.placard.catalog.Product;
import io.placard.catalog.ProductDetails;
import io.placard.catalog.Products;
import io.placard.catalog.Promotion;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LiveCatalogTest {
    private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");

    private final LiveCatalog catalog = new LiveCatalog(Locale.US, () -> NOW);
    private final List<CatalogChange> changes = new ArrayList<>();

    @Test
    void listsWhatIsPublishedAndInStockByName() {
        catalog.apply(
                List.of(
                        Products.any(1).named("éclair").get(),
                        Products.any(2).named("Zest").get(),
                        Products.any(3).named("apple").get(),
                        Products.any(4).named("Out").withStock(0).get(),
                        Products.any(5).named("Hidden").unpublished().get()),
                List.of(),
                0);

        assertThat(catalog.listed()).extracting(Product::name).containsExactly("apple", "éclair", "Zest");
        assertThat(catalog.find(4)).isPresent();
        assertThat(catalog.size()).isEqualTo(5);
    }

    @Test
    void leavesListsThatWereHandedOutAsTheyWere() {
        catalog.apply(List.of(Products.any(1).get()), List.of(), 0);
        var before = catalog.listed();

        catalog.apply(List.of(Products.any(2).get()), List.of(1L), 0);

        assertThat(before).extracting(Product::id).containsExactly(1L);
        assertThat(catalog.listed()).extracting(Product::id).containsExactly(2L);
    }

    @Test
    void tellsObserversWhatReallyChanged() {
        catalog.apply(List.of(Products.any(1).get(), Products.any(2).get()), List.of(), 0);
        var observation = catalog.observe(changes::add);

        catalog.apply(
                List.of(Products.any(1).get(), Products.any(2).withStock(3).get()), List.of(9L), 77);
        catalog.apply(List.of(Products.any(1).get()), List.of(), 78);
        observation.close();
        catalog.apply(List.of(), List.of(1L), 79);

        assertThat(changes).containsExactly(new CatalogChange(Set.of(2L), false, 77));
    }

    @Test
    void saysSoWhenACategoryOrBrandAppearsOrEmpties() {
        catalog.observe(changes::add);

        catalog.apply(List.of(Products.any(1).get()), List.of(), 0);
        catalog.apply(List.of(Products.any(1).withStock(0).get()), List.of(), 0);

        assertThat(changes).extracting(CatalogChange::structure).containsExactly(true, true);
        assertThat(catalog.categories()).isEmpty();
        assertThat(catalog.brands()).isEmpty();
        assertThat(catalog.findBrand(Products.KETTLE.id())).contains(Products.KETTLE);
    }

    @Test
    void prefersWhatTheStoreListsToWhatProductsTell() {
        var told = new Category(Products.TEA.id(), "Fine tea", 9, "banner");
        var second = new Category(4, "Coffee", 2, null);
        catalog.apply(
                List.of(
                        Products.any(1).get(),
                        Products.any(2).of(Products.KETTLE, second).get()),
                List.of(),
                0);
        assertThat(catalog.categories()).containsExactly(Products.TEA, second);

        catalog.restructure(StoreStructure.EMPTY.withCategories(List.of(told, new Category(5, "Empty", 0, null))));

        assertThat(catalog.categories()).containsExactly(second, told);
        assertThat(catalog.findCategory(5)).isPresent();
        assertThat(catalog.ofBrandInCategory(Products.KETTLE.id(), 4))
                .extracting(Product::id)
                .containsExactly(2L);
    }

    @Test
    void featuresWhatTheStoreFeaturesElseWhatIsReducedElseAll() {
        catalog.apply(List.of(Products.any(1).get(), reduced(2, null), reduced(3, NOW)), List.of(), 0);
        assertThat(catalog.promoted()).extracting(Product::id).containsExactly(2L);
        assertThat(catalog.featured()).extracting(Product::id).containsExactly(2L);

        catalog.apply(List.of(Products.any(4).featured().get()), List.of(), 0);
        assertThat(catalog.featured()).extracting(Product::id).containsExactly(4L);

        catalog.apply(List.of(), List.of(2L, 4L), 0);
        assertThat(catalog.featured()).isEqualTo(catalog.listed());
    }

    @ParameterizedTest
    @CsvSource({
        "0A00B1C2D3, 0A00B1C2D3, true",
        "0A00B1C2D3, 0a:00:b1:c2:d3, true",
        "0A00B1C2D3, 00B1C2D3, true",
        "0A00B1C2D3, 0011649747, true",
        "00B1C2D3, 0A00B1C2D3, true",
        "0011649747, 0A00B1C2D3, true",
        "0011649747, 00b1c2d3, true",
        "0A00B1C2D3, 0B00B1C2D3, false",
        "04A15E82B01990, 04a15e82b01990, true",
        "3, 3, true",
        "3, 4, false",
        "3, '', false",
    })
    void findsATagByAnyOfItsWrittenForms(String assigned, String read, boolean isFound) {
        var assignment = new Assignment(assigned, new ToProduct(1));
        catalog.restructure(StoreStructure.EMPTY.withAssignments(List.of(assignment)));

        assertThat(catalog.assignment(read).isPresent()).isEqualTo(isFound);
    }

    @Test
    void takesNoTagForAnotherWhoseNumberIsTheSame() {
        catalog.restructure(StoreStructure.EMPTY.withAssignments(List.of(
                new Assignment("0A00B1C2D3", new ToBrand(1)), new Assignment("0B00B1C2D3", new ToCategory(2)))));

        assertThat(catalog.assignment("0B00B1C2D3").map(Assignment::target)).contains(new ToCategory(2));
        assertThat(catalog.assignment("00B1C2D3")).isEmpty();
    }

    @Test
    void takesAProductsOwnClaimOfACodeBeforeAnotherFormInTheList() {
        var details = new ProductDetails("", null, List.of(), List.of("0A00B1C2D3"));
        catalog.apply(List.of(Products.any(1).detailed(details).get()), List.of(), 0);
        catalog.restructure(
                StoreStructure.EMPTY.withAssignments(List.of(new Assignment("00B1C2D3", new ToProduct(2)))));

        assertThat(catalog.assignment("0A00B1C2D3").map(Assignment::target)).contains(new ToProduct(1));
    }

    @Test
    void knowsATagThatOnlyItsProductClaims() {
        var details = new ProductDetails("", null, List.of(), List.of("04a15e82b01990"));
        catalog.apply(List.of(Products.any(1).detailed(details).get()), List.of(), 0);

        assertThat(catalog.assignment("04A15E82B01990").map(Assignment::target)).contains(new ToProduct(1));

        catalog.apply(List.of(Products.any(1).get()), List.of(), 0);
        assertThat(catalog.assignment("04A15E82B01990")).isEmpty();
    }

    @Test
    void replacesAllInOneStepAndTellsTheDifference() {
        catalog.apply(List.of(Products.any(1).get(), Products.any(2).get()), List.of(), 0);
        catalog.observe(changes::add);
        var other = new Brand(99, "Other", "", null);

        catalog.replaceAll(
                List.of(
                        Products.any(1).get(),
                        Products.any(3).of(other, Products.TEA).get()),
                StoreStructure.EMPTY);

        assertThat(changes).containsExactly(new CatalogChange(Set.of(2L, 3L), true, 0));
        assertThat(catalog.brands()).containsExactly(Products.KETTLE, other);
    }

    private static Product reduced(long id, @Nullable Instant end) {
        return Products.any(id)
                .promoted(new Promotion(1, "Week", new Discount.Percentage(BigDecimal.TEN), null, end))
                .get();
    }
}
