package io.placard.kiosk.medical;

import static io.placard.kiosk.medical.Dispensary.DROPS;
import static io.placard.kiosk.medical.Dispensary.OIL;
import static io.placard.kiosk.medical.Dispensary.TEA;
import static org.assertj.core.api.Assertions.assertThat;

import io.placard.catalog.CatalogChange;
import io.placard.catalog.MedicalRule;
import io.placard.catalog.Product;
import io.placard.catalog.Showcase.Ad;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class GuardedCatalogTest {
    private final Dispensary shop = new Dispensary();

    @Test
    void showsEverythingWhereANoticeIsEnough() {
        assertThat(shop.catalog.listed()).containsExactly(TEA, OIL, DROPS);
        assertThat(shop.catalog.featured()).containsExactly(OIL, DROPS);
        assertThat(shop.search.search("oil", 9).products()).containsExactly(OIL);
    }

    /** Nobody is told that there is such a product. */
    @Nested
    class Hidden {
        Hidden() {
            shop.rule = MedicalRule.HIDDEN;
        }

        @Test
        void isInNoList() {
            assertThat(shop.catalog.listed()).containsExactly(TEA);
            assertThat(shop.catalog.inCategory(1)).containsExactly(TEA);
            assertThat(shop.catalog.ofBrand(1)).containsExactly(TEA);
            assertThat(shop.catalog.ofBrandInCategory(1, 1)).containsExactly(TEA);
            assertThat(shop.catalog.withTag("citrus")).containsExactly(TEA);
        }

        @Test
        void isNotPutForward() {
            assertThat(shop.catalog.promoted()).containsExactly(TEA);
            assertThat(shop.catalog.featured()).containsExactly(TEA);
        }

        @Test
        void hasNoPage() {
            assertThat(shop.catalog.find(OIL.id())).isEmpty();
            assertThat(shop.catalog.find(TEA.id())).contains(TEA);
        }

        @Test
        void leavesNoCategoryBrandOrTagThatHoldsNothingElse() {
            assertThat(shop.catalog.categories()).containsExactly(Dispensary.DRINKS);
            assertThat(shop.catalog.brands()).containsExactly(Dispensary.MOSS);
            assertThat(shop.catalog.featuredTags()).containsExactly("citrus");
            assertThat(shop.catalog.findCategory(2)).isEmpty();
            assertThat(shop.catalog.findBrand(2)).isEmpty();
        }

        @Test
        void isNotAdvertised() {
            assertThat(shop.catalog.settings().showcase().ads())
                    .extracting(Ad::id)
                    .containsExactly(1L, 3L);
        }

        @Test
        void isNeitherFoundNorCountedNorSuggested() {
            assertThat(shop.search.search("oil", 9).total()).isZero();
            assertThat(shop.search.search("SKU-2", 9).products()).doesNotContain(OIL);
            assertThat(shop.search.search("moss", 9).products()).containsExactly(TEA);
            assertThat(shop.search.search("moss", 9).total()).isEqualTo(1);
            assertThat(shop.search.search("qiet drps", 9).suggestions()).isEmpty();
            assertThat(shop.search.search("qiet drps", 9).products()).isEmpty();
        }
    }

    /** It stands there, and nothing is told about it. */
    @Nested
    class Blurred {
        Blurred() {
            shop.rule = MedicalRule.BLURRED;
        }

        @Test
        void standsInListsWithNothingButItsPlace() {
            var veiled = shop.catalog.inCategory(1).get(1);

            assertThat(veiled.id()).isEqualTo(OIL.id());
            assertThat(Veil.isOver(veiled)).isTrue();
            assertThat(veiled.toString())
                    .doesNotContain("Golden", "Moss", "1 oz", "Winter", "citrus", "THC", "thumb2", "SKU");
        }

        @Test
        void standsOnItsPageWithNothingButItsPlace() {
            assertThat(shop.catalog.find(DROPS.id())).hasValueSatisfying(veiled -> {
                assertThat(Veil.isOver(veiled)).isTrue();
                assertThat(veiled.isListed()).isTrue();
            });
        }

        @Test
        void isNotPutForward() {
            assertThat(shop.catalog.promoted()).containsExactly(TEA);
            assertThat(shop.catalog.featured()).containsExactly(TEA);
            assertThat(shop.catalog.settings().showcase().ads()).hasSize(2);
        }

        @Test
        void isNotFoundByWordsThatNobodyCanReadOnIt() {
            assertThat(shop.search.search("oil", 9).total()).isZero();
            assertThat(shop.search.search("moss", 9).products()).containsExactly(TEA);
        }

        @Test
        void leavesOthersAsTheyAre() {
            assertThat(shop.catalog.inCategory(1)).contains(TEA);
        }
    }

    /** Staff lift the rule for one session. */
    @Nested
    class Unlocked {
        private final List<CatalogChange> told = new ArrayList<>();

        Unlocked() {
            shop.rule = MedicalRule.HIDDEN;
            shop.catalog.observe(told::add);
            shop.gate.unlock();
        }

        @Test
        void showsEverythingAsItIs() {
            assertThat(shop.catalog.inCategory(1)).containsExactly(TEA, OIL);
            assertThat(shop.catalog.find(DROPS.id())).contains(DROPS);
            assertThat(shop.search.search("oil", 9).products()).containsExactly(OIL);
        }

        @Test
        void tellsWhoeverShowsProducts() {
            assertThat(told).containsExactly(new CatalogChange(Set.of(OIL.id(), DROPS.id()), true, 0));
        }

        @Test
        void hidesThemAgainAndTellsOfThat() {
            shop.gate.rearm();

            assertThat(shop.catalog.listed()).extracting(Product::id).containsExactly(1L);
            assertThat(told).hasSize(2);
        }

        @Test
        void tellsTheSearchToo() {
            var heard = new int[1];
            shop.search.observe(() -> heard[0]++);

            shop.gate.rearm();

            assertThat(heard[0]).isEqualTo(1);
        }
    }

    @Test
    void followsTheStoreWhereItChangesItsRule() {
        var told = new ArrayList<CatalogChange>();
        shop.catalog.observe(told::add);
        shop.rule = MedicalRule.BLURRED;

        shop.all.restructure(shop.all.structure().withFeaturedTags(List.of("citrus")));

        assertThat(told)
                .singleElement()
                .satisfies(change -> assertThat(change.products()).containsExactlyInAnyOrder(OIL.id(), DROPS.id()));
    }
}
