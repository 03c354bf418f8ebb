package io.placard.kiosk.browse.filter;

/** One thing a shopper can ask of a product. Criteria of one group widen each other, those of several narrow. */
public sealed interface Criterion {
    Group group();

    /** Made by this brand. */
    record OfBrand(long brandId) implements Criterion {
        @Override
        public Group group() {
            return new Group(Kind.BRAND, "");
        }
    }

    /** Carries this tag; in small letters. */
    record WithTag(String tag) implements Criterion {
        @Override
        public Group group() {
            return new Group(Kind.TAG, "");
        }
    }

    /** The cheapest size costs so much, with the promotion that runs. */
    record PricedIn(Range range) implements Criterion {
        @Override
        public Group group() {
            return new Group(Kind.PRICE, "");
        }
    }

    /** An attribute that is a number lies in this range. */
    record AttributeIn(Scale scale, Range range) implements Criterion {
        @Override
        public Group group() {
            return new Group(Kind.ATTRIBUTE, scale.name());
        }
    }

    /** A promotion runs. */
    record OnOffer() implements Criterion {
        @Override
        public Group group() {
            return new Group(Kind.OFFER, "");
        }
    }

    /**
     * What criteria have in common.
     *
     * @param name tells the groups of attributes apart; else empty
     */
    record Group(Kind kind, String name) {}

    /** The kinds of groups in the order in which they are offered. */
    enum Kind {
        OFFER,
        PRICE,
        TAG,
        ATTRIBUTE,
        BRAND
    }
}
