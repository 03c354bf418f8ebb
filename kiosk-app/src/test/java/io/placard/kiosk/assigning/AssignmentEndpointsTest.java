package io.placard.kiosk.assigning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.placard.catalog.Assignment.ToBrandInCategory;
import io.placard.catalog.Assignment.ToProduct;
import io.placard.catalog.search.ProductIndex;
import io.placard.kiosk.operations.web.Endpoint;
import io.placard.kiosk.operations.web.RefusedException;
import io.placard.kiosk.operations.web.Request;
import io.placard.kiosk.samples.SampleAssignments;
import io.placard.kiosk.samples.SampleCatalog;
import io.placard.kiosk.samples.SampleProducts;
import io.placard.kiosk.staff.mapping.UnknownTags.Seen;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssignmentEndpointsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TAG = "0A00B1C2D3";

    private static final String ENTRIES = """
            [{"code":"04A1","rfid_entity_type":"KioskProduct","product_id":2},
             {"code":"04A2","rfid_entity_type":"KioskProduct","product_id":3},
             {"code":"04A3","rfid_entity_type":"KioskProduct","product_id":987654}]""";

    private final SampleCatalog catalog = new SampleCatalog(SampleProducts.products(40));
    private final SampleAssignments assignments = new SampleAssignments();
    private final List<Endpoint> endpoints;

    AssignmentEndpointsTest() {
        var index = new ProductIndex();
        index.apply(catalog.listed(), List.of());
        endpoints = new AssignmentEndpoints(
                        catalog, index, assignments, () -> List.of(new Seen("04A1", "pad-A", Instant.EPOCH)))
                .endpoints();
    }

    @Test
    void tellsWhatTagsStandForAndWhoSaysSo() throws IOException, RefusedException {
        assignments.storeSays(TAG, new ToProduct(1));
        assignments.assign(TAG, new ToProduct(2));

        var tree = get("/assignments.json", Map.of());

        var first = tree.get("assignments").get(0);
        assertThat(first.get("code").asText()).isEqualTo(TAG);
        assertThat(first.get("kind").asText()).isEqualTo("tag");
        assertThat(first.get("wins").asText()).isEqualTo("local");
        assertThat(first.get("state").asText()).isEqualTo("local_only");
        assertThat(first.get("local").get("type").asText()).isEqualTo("product");
        assertThat(first.get("local").get("product_id").asLong()).isEqualTo(2);
        assertThat(first.get("store").get("name").asText())
                .isEqualTo(catalog.find(1).orElseThrow().name());
        assertThat(tree.get("unknown_tags").get(0).get("code").asText()).isEqualTo("04A1");
    }

    @Test
    void saysThatASlotStandsForABrandWithinACategory() throws IOException, RefusedException {
        var category = catalog.categories().getFirst().id();

        var answer = post(
                "/assignments",
                "{\"code\":\"3\",\"type\":\"brand_in_category\",\"brand_id\":11,\"category_id\":" + category + "}");

        assertThat(assignments.meaning("3").target()).contains(new ToBrandInCategory(11, category));
        assertThat(answer.get("kind").asText()).isEqualTo("slot");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"type":"product","product_id":1}                           | code is missing
                    {"code":"04A1","product_id":1}                              | type is missing
                    {"code":"04A1","type":"shelf"}                              | type is product, brand
                    {"code":"04A1","type":"product"}                            | product_id is missing
                    {"code":"04A1","type":"product","product_id":"1"}           | product_id must be a whole number
                    {"code":"04A1","type":"product","product_id":987654}        | no product 987654
                    {"code":"04A1","type":"brand","brand_id":987654}            | no brand 987654
                    {"code":"04A1","type":"category","category_id":987654}      | no category 987654
                    """)
    void refusesInWordsWhatNobodyCouldOpen(String body, String words) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> post("/assignments", body))
                .withMessageContaining(words);
        assertThat(assignments.local()).isEmpty();
    }

    @Test
    void takesBackAndUndoes() throws IOException, RefusedException {
        assignments.assign(TAG, new ToProduct(2));

        post("/assignments/withdraw", "{\"code\":\"" + TAG + "\"}");
        assertThat(assignments.meaning(TAG).target()).isEmpty();

        post("/assignments/undo", "{}");
        assertThat(assignments.meaning(TAG).target()).contains(new ToProduct(2));
    }

    @Test
    void saysSoWhereThereIsNothingToTakeBack() {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> post("/assignments/undo", "{}"))
                .withMessageContaining("nothing to take back");
    }

    @Test
    void findsProductsForThePicker() throws IOException, RefusedException {
        var all = get("/products.json", Map.of()).get("products");
        var some = get("/products.json", Map.of("q", "te")).get("products");

        assertThat(all).hasSize(20);
        assertThat(some).isNotEmpty();
        assertThat(some.get(0).get("name").asText()).isNotEmpty();
        assertThat(some.get(0).get("id").asLong()).isPositive();
    }

    @Test
    void aProductThatIsFoundNamesItsBrandAndCategory() throws IOException, RefusedException {
        var product = catalog.listed().getFirst();

        var found = get("/products.json", Map.of()).get("products").get(0);

        assertThat(found.get("brand_id").asLong())
                .isEqualTo(product.findBrand().orElseThrow().id());
        assertThat(found.get("category_id").asLong())
                .isEqualTo(product.findCategory().orElseThrow().id());
    }

    @Test
    void anImportShowsWhatItWouldChangeAndChangesNothing() throws IOException, RefusedException {
        assignments.storeSays("04A2", new ToProduct(1));

        var answer = post("/assignments/import", "{\"rfids\":" + ENTRIES + "}");

        assertThat(answer.get("new").findValuesAsText("code")).containsExactly("04A1");
        assertThat(answer.get("conflict").findValuesAsText("code")).containsExactly("04A2");
        assertThat(answer.get("unusable").findValuesAsText("code")).containsExactly("04A3");
        assertThat(assignments.local()).isEmpty();
    }

    @Test
    void anImportReplacesOnlyWhereThatIsAskedFor() throws IOException, RefusedException {
        assignments.storeSays("04A2", new ToProduct(1));

        post("/assignments/import", "{\"apply\":true,\"rfids\":" + ENTRIES + "}");
        assertThat(assignments.meaning("04A1").target()).contains(new ToProduct(2));
        assertThat(assignments.meaning("04A2").target()).contains(new ToProduct(1));

        post("/assignments/import", "{\"apply\":true,\"replace\":true,\"rfids\":" + ENTRIES + "}");
        assertThat(assignments.meaning("04A2").target()).contains(new ToProduct(3));
    }

    private JsonNode get(String path, Map<String, String> query) throws IOException, RefusedException {
        return answer("GET", path, Request.of(query));
    }

    private JsonNode post(String path, String body) throws IOException, RefusedException {
        return answer("POST", path, new Request(Map.of(), JSON.readTree(body), null));
    }

    private JsonNode answer(String method, String path, Request request) throws IOException, RefusedException {
        var endpoint = endpoints.stream()
                .filter(each -> each.method().equals(method) && each.path().equals(path))
                .findFirst()
                .orElseThrow();
        var bytes = new ByteArrayOutputStream();
        endpoint.action().answer(request).body().writeTo(bytes);
        return JSON.readTree(bytes.toByteArray());
    }
}
