package io.placard.sync.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.catalog.Attribute;
import io.placard.catalog.Brand;
import io.placard.catalog.Category;
import io.placard.catalog.Discount;
import io.placard.catalog.Price;
import io.placard.catalog.Product;
import io.placard.catalog.ProductFlags;
import io.placard.sync.json.RawJson;
import io.placard.sync.json.Reading;
import java.math.BigDecimal;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProductReaderTest {
    static final String WHOLE = """
            {"id":4711,"name":"Lemon Haze","description":"<p>Bright</p>","sku":"S-1","status":"published","stock":14,
             "weight":"3.5","featured":false,"isFeatured":true,"is_medical_only":false,"is_full_screen":true,
             "tag_list":["relaxed","citrus"],"rfids":["04A15E82B01990"],
             "brand":{"id":8,"name":"Kettle","logo":{"url":"https://s/b.png"}},
             "catalog_category":{"id":3,"name":"Flower","order":1},
             "primary_image":{"id":991,"url":"https://s/p.png"},"thumb_image":{"id":992,"url":"https://s/t.png"},
             "images":[{"id":991,"url":"https://s/p.png"},{"id":993,"url":"https://s/q.png"}],
             "video":{"url":"https://s/v.mp4"},"video_url":null,
             "product_values":[{"id":1,"name":"1/8 oz","value":"35.0"},{"id":2,"name":"1 oz","value":200}],
             "attribute_values":{"ungrouped":[{"name":"THC","value":"21.4"}],"Lab":[{"name":"Batch","value":7}]},
             "store_product_promotions":[{"id":5,"name":"Week","discount_type":"percentage","discount_value":"10.0",
               "discount_price":null,"start_date":null,"end_date":"2026-03-01"}],
             "store_taxes":[{"name":"Sales","value":"8.5"}],"category_taxes":[],
             "created_at":"2026-01-02T03:04:05.678Z","updated_at":"2026-01-02T03:04:05.678Z"}""";

    @Test
    void sharesABrandAndACategoryBetweenProductsThatSayTheSameOfThem() {
        var reader = new ProductReader();

        var first = read(reader, shelved(1, "Kettle", "Flower"));
        var second = read(reader, shelved(2, "Kettle", "Flower"));

        assertThat(second.brand()).isSameAs(first.brand());
        assertThat(second.category()).isSameAs(first.category());
    }

    @ParameterizedTest
    @CsvSource({"Kettle & Co, Flower", "Kettle, Flowers"})
    void keepsWhatEachProductSaysOfItsBrandAndCategory(String brand, String category) {
        var reader = new ProductReader();
        read(reader, shelved(1, "Kettle", "Flower"));

        var product = read(reader, shelved(2, brand, category));

        assertThat(product.brand()).isEqualTo(new Brand(8, brand, "", null));
        assertThat(product.category()).isEqualTo(new Category(3, category, 0, null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'url':' ','url':'https://s/p.png'} | https://s/p.png",
                "{'url':{'big':'x'},'url':'https://s/p.png'} | https://s/p.png",
                "{'url':'https://s/p.png','url':'https://s/q.png'} | https://s/p.png",
                "{'id':[1,{'url':'x'}],'url':'https://s/p.png'} | https://s/p.png",
                "'https://s/p.png' | https://s/p.png",
                "{'id':1} |",
                "[] |",
                "null |"
            },
            quoteCharacter = '!')
    void takesTheFirstAddressThatIsOne(String image, String url) {
        var product = read("{'id':1,'primary_image':%s}".formatted(image).replace('\'', '"'));

        assertThat(product.media().primaryUrl()).isEqualTo(url);
    }

    @Test
    void readsEverythingAProductTells() {
        var product = read(WHOLE);

        assertThat(product.name()).isEqualTo("Lemon Haze");
        assertThat(product.isListed()).isTrue();
        assertThat(product.brand()).isEqualTo(new Brand(8, "Kettle", "", "https://s/b.png"));
        assertThat(product.category()).isEqualTo(new Category(3, "Flower", 1, null));
        assertThat(product.prices())
                .containsExactly(new Price("1/8 oz", new BigDecimal("35.0")), new Price("1 oz", new BigDecimal("200")));
        assertThat(product.tags()).containsExactly("relaxed", "citrus");
        assertThat(product.flags()).isEqualTo(new ProductFlags(true, false, true));
        assertThat(product.media().gallery()).containsExactly("https://s/p.png", "https://s/q.png");
        assertThat(product.media().videoUrl()).isEqualTo("https://s/v.mp4");
        assertThat(product.details().attributes())
                .containsExactly(new Attribute("", "THC", "21.4"), new Attribute("Lab", "Batch", "7"));
        assertThat(product.details().weight()).isEqualTo(new BigDecimal("3.5"));
        assertThat(product.details().tagCodes()).containsExactly("04A15E82B01990");
        assertThat(product.updatedAt()).isEqualTo(Instant.parse("2026-01-02T03:04:05.678Z"));
        assertThat(product.promotions()).singleElement().satisfies(promotion -> {
            assertThat(promotion.discount()).isEqualTo(new Discount.Percentage(new BigDecimal("10.0")));
            assertThat(promotion.end()).isEqualTo(Instant.parse("2026-03-02T00:00:00Z"));
        });
    }

    @Test
    void takesNullsAbsentFieldsAndOtherTypesAsAbsent() {
        var product = read("""
                {"id":"7","name":null,"stock":"12.0","status":5,"brand":"Kettle","catalog_category":[1,{"a":2}],
                 "tag_list":"red, blue,,","rfids":{},"product_values":{"a":1},"images":"none","primary_image":null,
                 "attribute_values":[{"name":"THC","value":null}],"store_product_promotions":[1,null],"weight":{},
                 "updated_at":17}""");

        assertThat(product.id()).isEqualTo(7);
        assertThat(product.name()).isEmpty();
        assertThat(product.stock()).isEqualTo(12);
        assertThat(product.published()).isFalse();
        assertThat(product.brand()).isNull();
        assertThat(product.category()).isNull();
        assertThat(product.tags()).containsExactly("red", "blue");
        assertThat(product.prices()).isEmpty();
        assertThat(product.promotions()).isEmpty();
        assertThat(product.updatedAt()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "7",
                "{",
                "{}",
                "{\"id\":null}",
                "{\"id\":0}",
                "{\"id\":-3}",
                "{\"id\":7} {}",
                "{\"id\":1e99999999}"
            })
    void rejectsWhatHasNoUsableIdOrIsNoJson(String json) {
        assertThat(new ProductReader().read(RawJson.of(json))).isInstanceOf(Reading.Rejected.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "\"\"", "\"a lot\"", "\"-3.0\"", "\"1e999999999\"", "{}", "true"})
    void leavesOutAPriceThatCannotBeTrue(String value) {
        var product = read("{\"id\":7,\"product_values\":[{\"name\":\"each\",\"value\":" + value + "}]}");

        assertThat(product.prices()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"discount_type\":\"bogo\",\"discount_value\":\"50\"",
                "\"discount_type\":null,\"discount_value\":\"50\"",
                "\"discount_type\":\"percentage\",\"discount_value\":null",
                "\"discount_type\":\"percentage\",\"discount_value\":\"150\"",
                "\"discount_type\":\"percentage\",\"discount_value\":\"-5\"",
                "\"discount_type\":\"amount\",\"discount_value\":\"five\"",
                "\"discount_type\":\"price\",\"discount_value\":\"0.0\",\"discount_price\":null",
                "\"discount_type\":\"amount\",\"discount_value\":\"5\",\"end_date\":\"soon\"",
            })
    void neverGuessesAPriceFromAPromotionItDoesNotUnderstand(String fields) {
        var product = read("{\"id\":7,\"store_product_promotions\":[{\"id\":1,\"name\":\"Week\"," + fields + "}]}");

        assertThat(product.promotions()).singleElement().satisfies(promotion -> {
            assertThat(promotion.name()).isEqualTo("Week");
            assertThat(promotion.discount()).isInstanceOf(Discount.Unknown.class);
        });
    }

    @Property(tries = 200)
    void keepsDecimalsExactlyAsWritten(
            @ForAll @BigRange(min = "0", max = "1000000") @Scale(6) BigDecimal amount, @ForAll boolean isQuoted) {
        var written = isQuoted ? "\"" + amount.toPlainString() + "\"" : amount.toPlainString();
        var product = read("{\"id\":7,\"product_values\":[{\"name\":\"each\",\"value\":" + written + "}]}");

        assertThat(product.prices()).containsExactly(new Price("each", new BigDecimal(amount.toPlainString())));
    }

    @Property(tries = 500)
    void neverThrowsOnWhatIsCutOrChanged(@ForAll int at, @ForAll char replacement) {
        int index = Math.floorMod(at, WHOLE.length());
        assertThat(new ProductReader().read(RawJson.of(WHOLE.substring(0, index))))
                .isInstanceOf(Reading.Rejected.class);

        var changed = new StringBuilder(WHOLE);
        changed.setCharAt(index, replacement);
        assertThat(new ProductReader().read(RawJson.of(changed.toString()))).isNotNull();
    }

    private static String shelved(long id, String brand, String category) {
        return "{\"id\":" + id + ",\"brand\":{\"id\":8,\"name\":\"" + brand
                + "\"},\"catalog_category\":{\"id\":3,\"name\":\"" + category + "\"}}";
    }

    private static Product read(ProductReader reader, String json) {
        return reader.read(RawJson.of(json)).find().orElseThrow();
    }

    static Product read(String json) {
        return new ProductReader().read(RawJson.of(json)).find().orElseThrow();
    }
}
