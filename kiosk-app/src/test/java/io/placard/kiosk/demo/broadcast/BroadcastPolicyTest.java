package io.placard.kiosk.demo.broadcast;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BroadcastPolicyTest {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Instant NOON_EASTERN = Instant.parse("2026-07-01T16:00:00Z");

    private final BroadcastPolicy policy = new BroadcastPolicy(BroadcastHours.US_EASTERN);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "store_category_id",
                "name",
                "description",
                "stock",
                "sku",
                "status",
                "primary_image_id",
                "thumb_image_id",
                "brand_id",
                "weight",
                "last_updated_websocket",
                "is_medical_only",
                "is_full_screen"
            })
    void tellsOfEveryRelevantField(String field) {
        assertThat(decide(change(field, number(1), number(2)))).isEqualTo(BroadcastDecision.BROADCAST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"updated_at", "featured", "price", "store_taxes", "order"})
    void isSilentAboutAnyOtherField(String field) {
        assertThat(decide(change(field, number(1), number(2)))).isEqualTo(BroadcastDecision.NOTHING_RELEVANT);
    }

    @Test
    void isSilentWhenStockIsListedUnchangedWhateverElseChanged() {
        var changes = change("stock", number(4), number(4));
        changes.putAll(change("name", JSON.textNode("Old"), JSON.textNode("New")));

        assertThat(decide(changes)).isEqualTo(BroadcastDecision.EQUAL_STOCK);
    }

    @Test
    void takesTagsThatDifferOnlyInCaseForUnchanged() {
        assertThat(decide(change("tag_list", tags("Calm", "citrus"), tags("calm", "Citrus"))))
                .isEqualTo(BroadcastDecision.NOTHING_RELEVANT);
        assertThat(decide(change("tag_list", tags("calm"), tags("calm", "citrus"))))
                .isEqualTo(BroadcastDecision.BROADCAST);
    }

    @Test
    void tellsOfANameThatChangedBesideTagsInCaseOnly() {
        var changes = change("tag_list", tags("Calm"), tags("calm"));
        changes.putAll(change("name", JSON.textNode("Old"), JSON.textNode("New")));

        assertThat(decide(changes)).isEqualTo(BroadcastDecision.BROADCAST);
    }

    @Test
    void neverTellsWhatThePointOfSaleDid() {
        var changes = change("stock", number(4), number(3));

        assertThat(policy.onUpdate(changes, ChangeSource.POINT_OF_SALE, 100, NOON_EASTERN))
                .isEqualTo(BroadcastDecision.FROM_POINT_OF_SALE);
        assertThat(policy.onDestroy(ChangeSource.POINT_OF_SALE, 100, NOON_EASTERN))
                .isEqualTo(BroadcastDecision.FROM_POINT_OF_SALE);
    }

    // In summer US Eastern is four hours behind UTC, in winter five.
    @ParameterizedTest
    @CsvSource({
        "2026-07-01T11:59:59.999Z, OUT_OF_HOURS",
        "2026-07-01T12:00:00.000Z, BROADCAST",
        "2026-07-02T02:59:59.999Z, BROADCAST",
        "2026-07-02T03:00:00.000Z, OUT_OF_HOURS",
        "2026-01-15T12:59:59.999Z, OUT_OF_HOURS",
        "2026-01-15T13:00:00.000Z, BROADCAST",
        "2026-01-16T03:59:59.999Z, BROADCAST",
        "2026-01-16T04:00:00.000Z, OUT_OF_HOURS"
    })
    void speaksFromEightToTwentyThreeUsEastern(Instant now, BroadcastDecision expected) {
        var changes = change("stock", number(4), number(3));

        assertThat(policy.onUpdate(changes, ChangeSource.BACK_OFFICE, 100, now)).isEqualTo(expected);
        assertThat(policy.onDestroy(ChangeSource.BACK_OFFICE, 100, now)).isEqualTo(expected);
    }

    @Test
    void speaksAtAnyHourInTheDemo() {
        var always = new BroadcastPolicy(BroadcastHours.ALWAYS);

        assertThat(always.onDestroy(ChangeSource.BACK_OFFICE, 100, Instant.parse("2026-07-01T05:00:00Z")))
                .isEqualTo(BroadcastDecision.BROADCAST);
    }

    @ParameterizedTest
    @CsvSource({"10240, BROADCAST", "10241, TOO_LARGE"})
    void losesWhatIsLargerThanPusherTakes(int bytes, BroadcastDecision expected) {
        var changes = change("name", number(1), number(2));

        assertThat(policy.onUpdate(changes, ChangeSource.BACK_OFFICE, bytes, NOON_EASTERN))
                .isEqualTo(expected);
    }

    private BroadcastDecision decide(Map<String, FieldChange> changes) {
        return policy.onUpdate(changes, ChangeSource.BACK_OFFICE, 100, NOON_EASTERN);
    }

    private static Map<String, FieldChange> change(String field, JsonNode before, JsonNode after) {
        return new HashMap<>(Map.of(field, new FieldChange(before, after)));
    }

    private static JsonNode number(int value) {
        return JSON.numberNode(value);
    }

    private static JsonNode tags(String... tags) {
        var array = JSON.arrayNode();
        List.of(tags).forEach(array::add);
        return array;
    }
}
