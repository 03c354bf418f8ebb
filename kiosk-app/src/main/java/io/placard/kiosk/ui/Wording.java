package io.placard.kiosk.ui;

import io.placard.catalog.Brand;
import io.placard.catalog.Discount;
import io.placard.catalog.Product;
import io.placard.catalog.Promotion;
import io.placard.kiosk.medical.Veil;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** Says in the shopper's words what a product is, costs and lacks. Used on the JavaFX thread. */
public final class Wording {
    /** From this many pieces down a shopper is told how many are left. */
    private static final int FEW = 3;

    private final Texts texts;
    private final Money money;
    private final InstantSource clock;

    public Wording(Texts texts, Money money, InstantSource clock) {
        this.texts = texts;
        this.money = money;
        this.clock = clock;
    }

    public Texts texts() {
        return texts;
    }

    /** What a card says. */
    public CardWords card(Product product) {
        var offer = Offer.of(product, clock.instant());
        var lowest = offer.lowest();
        return new CardWords(
                product.findBrand().map(Brand::name).orElse(""),
                name(product),
                lowest.map(line -> priceFrom(line.now(), offer.isRange())).orElse(""),
                lowest.filter(line -> line.reduced().isPresent())
                        .map(line -> money.price(line.price().amount()))
                        .orElse(""),
                badge(offer),
                note(product),
                product.isListed());
    }

    /** The offer as it stands now. */
    public Offer offer(Product product) {
        return Offer.of(product, clock.instant());
    }

    public String price(BigDecimal amount) {
        return money.price(amount);
    }

    /** A few words on a reduction, such as {@code −20 %}; empty where no price is lower. */
    public String badge(Offer offer) {
        return offer.discount()
                .map(discount -> switch (discount) {
                    case Discount.Percentage(var percent) ->
                        texts.get("offer.percent", percent.stripTrailingZeros().toPlainString());
                    case Discount.AmountOff(var amount) -> texts.get("offer.amount", money.price(amount));
                    case Discount.FixedPrice _, Discount.Unknown _ -> texts.get("offer.special");
                })
                .or(() -> offer.promotion().map(_ -> texts.get("offer.special")))
                .orElse("");
    }

    /** What a shopper must know about the stock; empty where there is enough. */
    public String stock(Product product) {
        if (!product.isListed()) {
            return texts.get("stock.none");
        }
        return product.stock() <= FEW ? texts.get("stock.few", product.stock()) : "";
    }

    /** That only patients may have it; empty where everybody may. */
    public String medical(Product product) {
        return product.flags().medicalOnly() ? texts.get("medical.notice") : "";
    }

    /** What it is called; what is veiled has no name. */
    public String name(Product product) {
        return name(product, texts);
    }

    /** Likewise, in the words of these texts. */
    public static String name(Product product, Texts texts) {
        return Veil.isOver(product) ? texts.get("medical.badge") : product.name();
    }

    /** When the promotion ends, in the store's time; empty where it is open. */
    public Optional<String> until(Promotion promotion, ZoneId zone) {
        return Optional.ofNullable(promotion.end())
                .map(end -> texts.get("offer.until", date(end.minusMillis(1), zone)));
    }

    /** A tag as a name: stores write them in small letters. */
    public static String capitalised(String tag) {
        return tag.isEmpty() ? tag : tag.substring(0, 1).toUpperCase(Locale.ROOT) + tag.substring(1);
    }

    public String count(int products) {
        return texts.get("browse.count", products);
    }

    /** What a card has room to say: whether it is there, else whether it is for everybody. */
    private String note(Product product) {
        var stock = stock(product);
        if (Veil.isOver(product)) {
            return texts.get("medical.ask");
        }
        return stock.isEmpty() && product.flags().medicalOnly() ? texts.get("medical.badge") : stock;
    }

    private String priceFrom(BigDecimal amount, boolean isRange) {
        return isRange ? texts.get("price.from", money.price(amount)) : money.price(amount);
    }

    private String date(Instant instant, ZoneId zone) {
        return DateTimeFormatter.ofPattern(texts.get("date.day"), texts.locale())
                .format(instant.atZone(zone));
    }

    /** A card's words; empty where there is nothing to say; {@code stock} also says for whom it is. */
    public record CardWords(
            String brand, String name, String price, String was, String badge, String stock, boolean available) {}
}
