package io.placard.catalog.search;

/** Where a word stands; the earlier, the better a match there. */
enum Field {
    NAME(0),
    BRAND(1),
    CATEGORY(2),
    TAG(2),
    ATTRIBUTE(3);

    private static final int BITS = 2;
    private static final int MASK = (1 << BITS) - 1;

    private final int weight;

    Field(int weight) {
        this.weight = weight;
    }

    /** A product's place and this field as one number. */
    int at(int place) {
        return (place << BITS) | weight;
    }

    static int placeIn(int coded) {
        return coded >> BITS;
    }

    /** How much worse than in a name a match here is; steps of 2, so that whole words go before beginnings. */
    static int costIn(int coded) {
        return 2 * (coded & MASK);
    }
}
