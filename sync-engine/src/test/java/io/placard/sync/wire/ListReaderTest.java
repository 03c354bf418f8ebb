package io.placard.sync.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.catalog.Assignment;
import io.placard.catalog.Assignment.ToBrand;
import io.placard.catalog.Assignment.ToBrandInCategory;
import io.placard.catalog.Assignment.ToCategory;
import io.placard.catalog.Assignment.ToProduct;
import io.placard.catalog.Brand;
import io.placard.catalog.Category;
import io.placard.sync.json.Reading;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ListReaderTest {
    @Test
    void readsCategoriesAndBrandsAndLeavesOutThoseWithoutId() {
        assertThat(ListReader.categories(utf8("""
                {"categories":[{"id":3,"name":" Tea ","order":"2","banner":{"url":"b"}},{"id":4,"name":"Coffee","banner":null},
                 {"name":"none"},7]}""")).find())
                .hasValueSatisfying(categories -> assertThat(categories)
                        .containsExactly(new Category(3, "Tea", 2, "b"), new Category(4, "Coffee", 0, null)));
        assertThat(ListReader.brands(utf8("{\"brands\":[{\"id\":8,\"name\":\"K\",\"description\":null}],\"meta\":{}}"))
                        .find())
                .hasValueSatisfying(brands -> assertThat(brands).containsExactly(new Brand(8, "K", "", null)));
    }

    @Test
    void readsTagsAsNamesOrObjects() {
        assertThat(ListReader.tags(utf8("{\"tags\":[\"new\",{\"id\":1,\"name\":\"calm\"},\"\",null]}"))
                        .find())
                .hasValueSatisfying(tags -> assertThat(tags).containsExactly("new", "calm"));
    }

    @Test
    void readsWhatTagsStandForInOrder() {
        var list = AssignmentReader.read(utf8("""
                {"rfids":[
                 {"id":1,"code":"04a15e82b01990","rfid_entity_type":"KioskProduct","product_id":4711,"rfid_entity_id":77,"order":2},
                 {"id":2,"code":"3","rfid_entity_type":"Brand","rfid_entity_id":8,"order":1},
                 {"id":3,"code":"4","rfid_entity_type":"StoreCategory","rfid_entity_id":5,"order":3},
                 {"id":4,"code":"5","rfid_entity_type":"BrandAndStoreCategory","rfid_entity_id":8,"rfid_sub_entity_id":5,"order":null},
                 {"id":5,"code":"6","rfid_entity_type":"KioskProduct","product_id":null,"rfid_entity_id":77},
                 {"id":6,"code":"7","rfid_entity_type":"Shelf","rfid_entity_id":1},
                 {"id":7,"code":null,"rfid_entity_type":"Brand","rfid_entity_id":1}],
                 "max_date":"2026-01-02T03:04:05.678Z"}""")).find().orElseThrow();

        assertThat(list.assignments())
                .containsExactly(
                        new Assignment("3", new ToBrand(8)),
                        new Assignment("04A15E82B01990", new ToProduct(4711)),
                        new Assignment("4", new ToCategory(5)),
                        new Assignment("5", new ToBrandInCategory(8, 5)));
        assertThat(list.rejected()).hasSize(3);
        assertThat(list.findMaxDate()).contains("2026-01-02T03:04:05.678Z");
    }

    @Test
    void readsTheStoresChecks() {
        assertThat(ListReader.productChecks(utf8("""
                {"data":[{"id":1,"status":"published","stock":3},{"id":2,"status":"deleted"},{"id":3,"status":"?","is_medical_only":true},{}]}""")).find())
                .hasValueSatisfying(checks -> assertThat(checks)
                        .containsExactly(
                                new ProductCheck(1, ProductCheck.Status.PUBLISHED, 3, null),
                                new ProductCheck(2, ProductCheck.Status.DELETED, null, null),
                                new ProductCheck(3, ProductCheck.Status.UNKNOWN, null, true)));
        assertThat(ListReader.deletedProducts(utf8("{\"data\":[{\"id\":9,\"deleted_sku\":\"S\"},{}]}"))
                        .find())
                .hasValueSatisfying(ids -> assertThat(ids).containsExactly(9L));
    }

    @Test
    void tellsAnEmptyListFromNoList() {
        assertThat(ListReader.categories(utf8("{\"categories\":[]}")).find()).isPresent();
        assertThat(ListReader.categories(utf8("{\"categories\":null}"))).isInstanceOf(Reading.Rejected.class);
        assertThat(AssignmentReader.read(utf8("{\"error\":\"x\"}"))).isInstanceOf(Reading.Rejected.class);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
