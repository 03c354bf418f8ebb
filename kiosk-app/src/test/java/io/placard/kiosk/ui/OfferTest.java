package io.placard.kiosk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.catalog.Discount;
import io.placard.catalog.Price;
import io.placard.catalog.Product;
import io.placard.catalog.Promotion;
import io.placard.kiosk.samples.SampleProducts;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OfferTest {
    private static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");

    private final Wording wording = new Wording(
            new Texts(Locale.US), new Money(Locale.US, Currency.getInstance("USD")), InstantSource.fixed(NOON));

    @Test
    void startsAtTheLowestPriceWhereSizesDiffer() {
        var words = wording.card(product(List.of(price("1/8 oz", "35.0"), price("1 g", "9.5"))));

        assertThat(words.price()).isEqualTo("from $9.50");
        assertThat(words.was()).isEmpty();
    }

    @Test
    void writesCentsOnlyWhereThereAreAny() {
        assertThat(wording.card(product(List.of(price("each", "35.00")))).price())
                .isEqualTo("$35");
    }

    @Test
    void showsTheOldPriceBesideTheReducedOne() {
        var words = wording.card(product(
                List.of(price("each", "20.0")), promotion(new Discount.Percentage(BigDecimal.TEN), null, null)));

        assertThat(words.price()).isEqualTo("$18");
        assertThat(words.was()).isEqualTo("$20");
        assertThat(words.badge()).isEqualTo("−10\u2009%");
    }

    @Test
    void neverGuessesAPriceForADiscountItDoesNotKnow() {
        var words = wording.card(
                product(List.of(price("each", "20.0")), promotion(new Discount.Unknown("two for one"), null, null)));

        assertThat(words.price()).isEqualTo("$20");
        assertThat(words.was()).isEmpty();
        assertThat(words.badge()).isEqualTo("Special offer");
    }

    @Test
    void knowsNoPromotionBeforeItStartsOrAfterItEnds() {
        var over = promotion(new Discount.AmountOff(BigDecimal.ONE), null, NOON);
        var ahead = promotion(new Discount.AmountOff(BigDecimal.ONE), NOON.plusSeconds(1), null);

        assertThat(wording.card(product(List.of(price("each", "20")), over)).badge())
                .isEmpty();
        assertThat(wording.card(product(List.of(price("each", "20")), ahead)).badge())
                .isEmpty();
    }

    @Test
    void namesTheLastDayOfAPromotionNotTheDayAfter() {
        var untilMidnight =
                promotion(new Discount.Percentage(BigDecimal.TEN), null, Instant.parse("2026-12-01T00:00:00Z"));

        assertThat(wording.until(untilMidnight, ZoneOffset.UTC)).contains("Until Monday, 30 November");
    }

    @Test
    void saysHowManyAreLeftWhereTheyAreFew() {
        assertThat(wording.stock(SampleProducts.withStock(SampleProducts.product(1), 1)))
                .isEqualTo("Last one");
        assertThat(wording.stock(SampleProducts.withStock(SampleProducts.product(1), 3)))
                .isEqualTo("Only 3 left");
        assertThat(wording.stock(SampleProducts.withStock(SampleProducts.product(1), 4)))
                .isEmpty();
        assertThat(wording.stock(SampleProducts.withStock(SampleProducts.product(1), 0)))
                .isEqualTo("Out of stock");
    }

    private static Product product(List<Price> prices, Promotion... promotions) {
        return SampleProducts.withOffer(SampleProducts.product(1), prices, List.of(promotions));
    }

    private static Price price(String size, String amount) {
        return new Price(size, new BigDecimal(amount));
    }

    private static Promotion promotion(Discount discount, @Nullable Instant start, @Nullable Instant end) {
        return new Promotion(1, "Sale", discount, start, end);
    }
}
