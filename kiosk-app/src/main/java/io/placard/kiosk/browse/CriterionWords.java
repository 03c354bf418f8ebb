package io.placard.kiosk.browse;

import io.placard.kiosk.browse.filter.Criterion;
import io.placard.kiosk.browse.filter.Range;
import io.placard.kiosk.browse.filter.Scale;
import io.placard.kiosk.browse.filter.Sort;
import io.placard.kiosk.ui.Texts;
import io.placard.kiosk.ui.Wording;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.function.Function;
import java.util.function.LongFunction;

/** Says what can be chosen, in the shopper's language. */
final class CriterionWords {
    private final Wording wording;
    private final LongFunction<String> brandName;

    /** @param brandName of a brand's id */
    CriterionWords(Wording wording, LongFunction<String> brandName) {
        this.wording = wording;
        this.brandName = brandName;
    }

    /** Below its group's title. */
    String option(Criterion criterion) {
        return switch (criterion) {
            case Criterion.OfBrand(var id) -> brandName.apply(id);
            case Criterion.WithTag(var tag) -> Wording.capitalised(tag);
            case Criterion.PricedIn(var range) -> range(range, wording::price);
            case Criterion.AttributeIn(var scale, var range) -> range(range, amount -> amount(amount, scale));
            case Criterion.OnOffer _ -> texts().get("browse.offers");
        };
    }

    /** By itself. */
    String alone(Criterion criterion) {
        return criterion instanceof Criterion.AttributeIn(var scale, var _)
                ? scale.name() + " " + option(criterion)
                : option(criterion);
    }

    String group(Criterion.Group group) {
        return switch (group.kind()) {
            case OFFER -> texts().get("filter.group.offer");
            case PRICE -> texts().get("filter.group.price");
            case TAG -> texts().get("filter.group.tag");
            case ATTRIBUTE -> group.name();
            case BRAND -> texts().get("filter.group.brand");
        };
    }

    /** @param potency what the strongest have most of; for {@link Sort#STRONGEST} */
    String sort(Sort sort, String potency) {
        return switch (sort) {
            case RECOMMENDED -> texts().get("filter.sort.recommended");
            case NAME -> texts().get("filter.sort.name");
            case CHEAPEST -> texts().get("filter.sort.cheapest");
            case DEAREST -> texts().get("filter.sort.dearest");
            case NEWEST -> texts().get("filter.sort.newest");
            case STRONGEST -> texts().get("filter.sort.strongest", potency);
        };
    }

    private String range(Range range, Function<BigDecimal, String> words) {
        if (range.from() == null) {
            return range.below() == null ? "" : texts().get("filter.range.below", words.apply(range.below()));
        }
        return range.below() == null
                ? texts().get("filter.range.from", words.apply(range.from()))
                : texts().get("filter.range", words.apply(range.from()), words.apply(range.below()));
    }

    private String amount(BigDecimal amount, Scale scale) {
        var number = NumberFormat.getInstance(texts().locale()).format(amount);
        return scale.unit().isEmpty() ? number : texts().get("filter.amount", number, scale.unit());
    }

    private Texts texts() {
        return wording.texts();
    }
}
