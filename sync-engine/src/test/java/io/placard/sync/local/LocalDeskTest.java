package io.placard.sync.local;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.catalog.Assignment.ToBrand;
import io.placard.catalog.Assignment.ToBrandInCategory;
import io.placard.catalog.Assignment.ToProduct;
import io.placard.catalog.Products;
import io.placard.catalog.local.LocalAssignments.Outcome;
import io.placard.catalog.local.Meaning;
import io.placard.catalog.local.Meaning.Delivery;
import io.placard.sync.wire.AssignmentReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people say at a kiosk, and what the store says to it. */
class LocalDeskTest {
    private static final String TAG = "0A00B1C2D3";
    private static final String PRINTED = "0011649747";

    @TempDir
    private Path folder;

    @Test
    void holdsAtOnceInWhateverFormTheTagIsRead() {
        try (var counter = Counter.open(folder)) {
            counter.desk.assign("0a:00:b1:c2:d3", new ToProduct(3));

            assertThat(counter.now(TAG)).contains(new ToProduct(3));
            assertThat(counter.now(PRINTED)).contains(new ToProduct(3));
        }
    }

    @Test
    void replacesWhatWasSaidOfTheSameTagInAnotherForm() {
        try (var counter = Counter.open(folder)) {
            counter.desk.assign(PRINTED, new ToProduct(3));
            counter.desk.assign(TAG, new ToProduct(4));

            assertThat(counter.now(PRINTED)).contains(new ToProduct(4));
            assertThat(counter.desk.all()).extracting(Meaning::code).containsExactly(TAG);
        }
    }

    @Test
    void winsAgainstWhatTheStoreSaidThen() {
        try (var counter = Counter.open(folder)) {
            counter.storeSays(TAG, new ToProduct(1));
            counter.desk.assign(TAG, new ToProduct(2));

            var meaning = counter.desk.meaning(TAG);
            assertThat(counter.now(TAG)).contains(new ToProduct(2));
            assertThat(meaning.localWins()).isTrue();
            assertThat(meaning.findStore()).contains(new ToProduct(1));
        }
    }

    @Test
    void isPutAsideForGoodOnceTheStoreSaysSomethingNew() {
        try (var counter = Counter.open(folder)) {
            counter.storeSays(TAG, new ToProduct(1));
            counter.desk.assign(TAG, new ToProduct(2));

            counter.storeSays(TAG, new ToProduct(3));
            counter.storeSays(TAG, new ToProduct(1));

            assertThat(counter.now(TAG)).contains(new ToProduct(1));
            assertThat(counter.desk.meaning(TAG).isReplaced()).isTrue();
        }
    }

    @Test
    void isDroppedOnceTheStoreSaysTheSame() {
        try (var counter = Counter.open(folder)) {
            counter.desk.assign(TAG, new ToProduct(2));

            counter.storeSays(TAG, new ToProduct(2));

            assertThat(counter.desk.meaning(TAG).findLocal()).isEmpty();
            assertThat(counter.now(TAG)).contains(new ToProduct(2));
        }
    }

    @Test
    void needsNothingLocalWhereTheStoreSaysSoAlready() {
        try (var counter = Counter.open(folder)) {
            counter.storeSays(TAG, new ToProduct(2));

            var outcome = counter.desk.assign(TAG, new ToProduct(2));

            assertThat(outcome).isInstanceOf(Outcome.Done.class);
            assertThat(counter.desk.meaning(TAG).findLocal()).isEmpty();
        }
    }

    @Test
    void standsForNothingWhenItsProductIsGone() {
        try (var counter = Counter.open(folder)) {
            counter.storeSays(TAG, new ToProduct(1));
            counter.desk.assign(TAG, new ToProduct(2));

            counter.catalog.apply(List.of(), List.of(2L), 0);

            assertThat(counter.now(TAG)).isEmpty();
            assertThat(counter.desk.meaning(TAG).target()).contains(new ToProduct(2));
        }
    }

    @Test
    void undoesTheLastChangesOneByOne() {
        try (var counter = Counter.open(folder)) {
            counter.desk.assign(TAG, new ToProduct(1));
            counter.desk.assign(TAG, new ToProduct(2));
            counter.desk.withdraw(TAG);

            assertThat(counter.desk.undo()).isPresent();
            assertThat(counter.now(TAG)).contains(new ToProduct(2));
            assertThat(counter.desk.undo()).isPresent();
            assertThat(counter.now(TAG)).contains(new ToProduct(1));
            assertThat(counter.desk.undo()).isPresent();
            assertThat(counter.now(TAG)).isEmpty();
            assertThat(counter.desk.undo()).isEmpty();
        }
    }

    @Test
    void undoesNothingThatTheStoreHasSettledMeanwhile() {
        try (var counter = Counter.open(folder)) {
            counter.desk.assign(TAG, new ToProduct(1));
            counter.storeSays(TAG, new ToProduct(1));

            assertThat(counter.desk.undo()).isEmpty();
            assertThat(counter.now(TAG)).contains(new ToProduct(1));
        }
    }

    @Test
    void refusesInWordsWhatIsNoCode() {
        try (var counter = Counter.open(folder)) {
            assertThat(counter.desk.assign("=cmd|'/c'", new ToProduct(1))).isInstanceOf(Outcome.Refused.class);
            assertThat(counter.desk.assign("", new ToProduct(1))).isInstanceOf(Outcome.Refused.class);
            assertThat(counter.desk.assign(TAG, new ToBrand(0))).isInstanceOf(Outcome.Refused.class);
            assertThat(counter.desk.withdraw(TAG)).isInstanceOf(Outcome.Refused.class);
        }
    }

    @Test
    void saysWhichTagsAProductHasAlready() {
        try (var counter = Counter.open(folder)) {
            counter.storeSays("04A1", new ToProduct(5));
            counter.desk.assign(TAG, new ToProduct(5));
            counter.desk.assign("3", new ToProduct(6));

            assertThat(counter.desk.codesOf(new ToProduct(5))).containsExactly("04A1", TAG);
        }
    }

    @Test
    void tellsOthersOfEachChangeInTheBackEndsFields() {
        try (var counter = Counter.telling(folder)) {
            counter.storeSays(TAG, new ToProduct(1));
            counter.desk.assign(TAG, new ToBrandInCategory(8, 3));
            counter.desk.withdraw(TAG);

            var assigned = new HashMap<String, Object>(counter.told.get(0).facts());
            assertThat(assigned.remove("at")).isNotNull();
            assertThat(assigned)
                    .containsEntry("code", TAG)
                    .containsEntry("rfid_entity_type", "BrandAndStoreCategory")
                    .containsEntry("product_id", null)
                    .containsEntry("rfid_entity_id", 8L)
                    .containsEntry("rfid_sub_entity_id", 3L)
                    .containsEntry("previous_rfid_entity_type", "KioskProduct")
                    .containsEntry("previous_product_id", 1L);
            assertThat(counter.told.get(1).facts().get("rfid_entity_type")).isNull();
        }
    }

    @Test
    void isSentOnlyOnceADestinationHasTheMessage() {
        try (var counter = Counter.telling(folder)) {
            counter.desk.assign(TAG, new ToProduct(1));
            assertThat(counter.desk.meaning(TAG).delivery()).isEqualTo(Delivery.QUEUED);

            counter.desk.arrived(List.of(counter.told.getFirst().id()));

            assertThat(counter.desk.meaning(TAG).delivery()).isEqualTo(Delivery.SENT);
        }
    }

    @Test
    void isLocalOnlyWhereNobodyIsToldOrNobodyWantsToHear() {
        try (var counter = Counter.telling(folder)) {
            counter.desk.assign(TAG, new ToProduct(1));

            counter.desk.lost(List.of(counter.told.getFirst().id()));

            assertThat(counter.desk.meaning(TAG).delivery()).isEqualTo(Delivery.LOCAL_ONLY);
        }
    }

    @Test
    void tellsAgainUnderTheSameIdWhatNobodyKnowsToHaveArrived() {
        UUID first;
        try (var counter = Counter.telling(folder)) {
            counter.desk.assign(TAG, new ToProduct(1));
            first = counter.told.getFirst().id();
        }
        try (var next = Counter.telling(folder)) {
            assertThat(next.told).extracting(Counter.Told::id).containsExactly(first);
            next.desk.arrived(List.of(first));
        }
        try (var later = Counter.telling(folder)) {
            assertThat(later.told).isEmpty();
            assertThat(later.desk.meaning(TAG).delivery()).isEqualTo(Delivery.SENT);
        }
    }

    @Test
    void exportsWhatTheStoreDoesNotKnowInItsOwnForm() {
        try (var counter = Counter.open(folder)) {
            counter.desk.assign(TAG, new ToProduct(5));
            counter.desk.assign("3", new ToBrand(8));

            assertThat(counter.desk.csv()).isEqualTo("""
                    code,rfid_entity_type,product_id,rfid_entity_id,rfid_sub_entity_id\r
                    0A00B1C2D3,KioskProduct,5,,\r
                    3,Brand,,8,\r
                    """);
            var read = AssignmentReader.read(counter.desk.json().getBytes(StandardCharsets.UTF_8))
                    .find()
                    .orElseThrow();
            assertThat(read.assignments())
                    .extracting(each -> each.code() + " " + each.target())
                    .containsExactlyInAnyOrder(TAG + " " + new ToProduct(5), "3 " + new ToBrand(8));
        }
    }

    @Test
    void speaksOfNoOtherCatalogue() {
        try (var counter = Counter.open(folder)) {
            counter.desk.assign(TAG, new ToProduct(5));
        }
        try (var counter = Counter.ofCatalogue(folder, Counter.CATALOG + 1)) {
            assertThat(counter.now(TAG)).isEmpty();
            assertThat(counter.desk.meaning(TAG).isReplaced()).isTrue();
        }
    }

    @Test
    void followsAProductThatClaimsTheTagItself() {
        try (var counter = Counter.open(folder)) {
            counter.desk.assign(TAG, new ToProduct(5));

            counter.catalog.apply(List.of(Products.any(6).taggedBy(TAG).get()), List.of(), 0);

            assertThat(counter.now(TAG)).contains(new ToProduct(6));
            assertThat(counter.desk.meaning(TAG).isReplaced()).isTrue();
        }
    }
}
