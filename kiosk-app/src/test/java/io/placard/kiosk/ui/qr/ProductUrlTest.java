package io.placard.kiosk.ui.qr;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.catalog.Product;
import io.placard.kiosk.samples.SampleProducts;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProductUrlTest {
    private static final Product CREME = SampleProducts.named(SampleProducts.product(4), "Crème & Söhne, 50 %");

    @Test
    void putsInWhichProductIsMeant() {
        assertThat(url("https://shop.example/p/{id}?sku={sku}"))
                .isEqualTo("https://shop.example/p/4?sku=" + CREME.sku());
    }

    @Test
    void writesNamesSoThatTheyArePartsOfAnAddress() {
        assertThat(url("https://shop.example/{slug}")).isEqualTo("https://shop.example/creme-sohne-50");
        assertThat(URI.create(url("https://shop.example/?q={name}")).getQuery()).isEqualTo("q=" + CREME.name());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "shop.example/p/{id}",
                "ftp://shop.example/p/{id}",
                "javascript:alert({id})",
                "https://shop.example/p",
                "https://shop.example/p/{article}",
                "https://shop.example/p/{id}/{",
                "https:///{id}",
                "https://user:secret@shop.example/{id}"
            })
    void refusesWhatLeadsToNoProduct(String template) {
        assertThat(ProductUrl.parse(template)).isEmpty();
    }

    @Test
    void leadsNowhereWhereTheProductLacksWhatIsAskedFor() {
        var nameless = SampleProducts.named(CREME, "!");

        assertThat(ProductUrl.parse("https://shop.example/{slug}").orElseThrow().of(nameless))
                .isEmpty();
    }

    @Test
    void leadsNowhereWhereTheCodeWouldBeTooFineToRead() {
        var long300 = SampleProducts.named(CREME, "long ".repeat(60));

        assertThat(ProductUrl.parse("https://shop.example/{slug}").orElseThrow().of(long300))
                .isEmpty();
    }

    private static String url(String template) {
        return ProductUrl.parse(template).flatMap(it -> it.of(CREME)).orElseThrow();
    }
}
