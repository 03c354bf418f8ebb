package io.placard.sync.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.catalog.Price;
import io.placard.sync.event.Merge.Merged;
import io.placard.sync.event.Merge.MustFetch;
import io.placard.sync.json.RawJson;
import java.math.BigDecimal;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LiveEventReaderTest {
    private static final RawJson CACHED = RawJson.of("""
            {"id":7,"name":"Tea","status":"published","stock":14,"weight":"3.50","tag_list":["calm"],
             "brand":{"id":8,"name":"Kettle"},"primary_image":{"id":1,"url":"a"},"product_values":[{"id":1,"name":"each","value":"12.50"}],
             "store_product_promotions":[],"nobody":{"knows":1.10},"updated_at":"2026-01-02T03:04:05.678Z"}""");

    @Test
    void takesAWholeProductWithoutACachedOne() {
        var news = updated("""
                {"changes":{"stock":[14,13]},"product":{"id":7,"name":"Tea","status":"published","stock":13,
                 "product_values":[],"store_product_promotions":[],"updated_at":"2026-01-02T03:04:06.000Z"}}""");

        assertThat(news.isWhole()).isTrue();
        assertThat(news.updatedAt()).contains(Instant.parse("2026-01-02T03:04:06Z"));
        assertThat(merged(news, null).product().product().stock()).isEqualTo(13);
    }

    @Test
    void overwritesWhatAPartialProductTellsAndKeepsTheRest() {
        var news = updated(
                "{\"product\":{\"id\":7,\"stock\":3,\"brand\":null,\"updated_at\":\"2026-01-02T03:04:06.000Z\"}}");

        var product = merged(news, CACHED).product();

        assertThat(product.product().stock()).isEqualTo(3);
        assertThat(product.product().brand()).isNull();
        assertThat(product.product().name()).isEqualTo("Tea");
        assertThat(product.product().prices()).containsExactly(new Price("each", new BigDecimal("12.50")));
        assertThat(product.json().toString()).contains("\"nobody\":{\"knows\":1.10}");
    }

    @Test
    void mergesChangesAlone() {
        var news = updated("""
                {"changes":{"stock":[14,13],"name":["Tea","Green tea"],"tag_list":[["calm"],["calm","new"]],
                 "updated_at":["2026-01-02T03:04:05.678Z","2026-01-02T03:04:07.000Z"]},"product":{"id":7}}""");

        var result = merged(news, CACHED);

        assertThat(result.gaps()).isEmpty();
        assertThat(result.product().product().stock()).isEqualTo(13);
        assertThat(result.product().product().name()).isEqualTo("Green tea");
        assertThat(result.product().product().tags()).containsExactly("calm", "new");
        assertThat(result.product().updatedAt()).contains(Instant.parse("2026-01-02T03:04:07Z"));
        assertThat(news.updatedAt()).contains(Instant.parse("2026-01-02T03:04:07Z"));
    }

    @Test
    void tellsWhichOldValuesWereNotTheCachedOnes() {
        var news = updated("""
                {"changes":{"stock":[20,13],"weight":[3.5,4],"updated_at":["2026-01-01T00:00:00.000Z","2026-01-02T03:04:07.000Z"]},
                 "product":{"id":7}}""");

        assertThat(merged(news, CACHED).gaps()).containsExactlyInAnyOrder("stock", "updated_at");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"brand_id\":[8,9]",
                "\"store_category_id\":[1,null]",
                "\"primary_image_id\":[1,2]",
                "\"thumb_image_id\":[1,2]",
                "\"supplier_id\":[1,2]",
                "\"tag_list\":[\"calm\",\"calm, new\"]",
                "\"last_updated_websocket\":[\"a\",\"b\"]",
                "\"stock\":13",
                "\"stock\":[14]",
                "\"product_values\":[[],[{\"value\":\"1\"}]]",
                "\"brand\":[{\"id\":8},{\"id\":9}]",
            })
    void asksForAFetchWhereAChangeDoesNotSayWhatShoppersSee(String change) {
        var news = updated("{\"changes\":{" + change + "},\"product\":{\"id\":7}}");

        assertThat(news.mergeInto(CACHED)).isInstanceOf(MustFetch.class);
    }

    @Test
    void needsNoFetchWhereTheProductCarriesWhatTheChangePointsTo() {
        var news = updated(
                "{\"changes\":{\"brand_id\":[8,9]},\"product\":{\"id\":7,\"brand\":{\"id\":9,\"name\":\"Other\"}}}");

        assertThat(merged(news, CACHED).product().product().brand()).hasFieldOrPropertyWithValue("id", 9L);
    }

    @Test
    void asksForAFetchWhereNothingIsCachedToMergeInto() {
        assertThat(updated("{\"changes\":{\"stock\":[14,13]},\"product\":{\"id\":7}}")
                        .mergeInto(null))
                .isInstanceOf(MustFetch.class);
    }

    @Test
    void readsWhichVersionADeletionEnded() {
        var data = "{\"product\":{\"id\":7,\"updated_at\":\"2026-01-02T03:04:05.678Z\"}}";

        assertThat(LiveEventReader.read("product_destroyed", data))
                .isEqualTo(new LiveEvent.Destroyed(7, Instant.parse("2026-01-02T03:04:05.678Z")));
    }

    @Test
    void readsADeletion() {
        assertThat(LiveEventReader.read("product_destroyed", "{\"product\":{\"id\":\"7\",\"brand_id\":8}}"))
                .isEqualTo(new LiveEvent.Destroyed(7, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "7",
                "\"text\"",
                "{",
                "{}",
                "{\"product\":{}}",
                "{\"product\":{\"id\":0}}",
                "{\"product\":{\"id\":\"x\"}}",
                "{\"product\":{\"id\":1.5}}",
                "{\"product\":{\"id\":7}} {}"
            })
    void rejectsWhatNamesNoProductOrIsNoJson(String data) {
        assertThat(LiveEventReader.read("product_updated", data)).isInstanceOf(LiveEvent.Rejected.class);
        assertThat(LiveEventReader.read("product_destroyed", data)).isInstanceOf(LiveEvent.Rejected.class);
    }

    @Test
    void doesNotFollowOtherEvents() {
        assertThat(LiveEventReader.read("order_created", "{}")).isEqualTo(new LiveEvent.Unfollowed("order_created"));
    }

    @Property(tries = 300)
    void neverThrowsOnAnyData(@ForAll String data, @ForAll int cut) {
        assertThat(LiveEventReader.read("product_updated", data)).isNotNull();
        var broken = CACHED.toString().substring(0, Math.floorMod(cut, CACHED.size()));
        assertThat(LiveEventReader.read("product_updated", "{\"product\":" + broken))
                .isInstanceOf(LiveEvent.Rejected.class);
        assertThat(updated("{\"product\":{\"id\":7,\"stock\":1}}").mergeInto(RawJson.of(broken)))
                .isInstanceOf(MustFetch.class);
    }

    @Property(tries = 200)
    void keepsDecimalsExactlyThroughAMerge(@ForAll @BigRange(min = "0", max = "100000") BigDecimal weight) {
        var news = updated("{\"changes\":{\"weight\":[3.5," + weight.toPlainString() + "]},\"product\":{\"id\":7}}");

        assertThat(merged(news, CACHED).product().product().details().weight())
                .isEqualTo(new BigDecimal(weight.toPlainString()));
    }

    private static ProductNews updated(String data) {
        return ((LiveEvent.Updated) LiveEventReader.read("product_updated", data)).news();
    }

    private static Merged merged(ProductNews news, @Nullable RawJson cached) {
        return (Merged) news.mergeInto(cached);
    }
}
