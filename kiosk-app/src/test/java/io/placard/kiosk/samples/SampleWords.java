package io.placard.kiosk.samples;

import io.placard.kiosk.ui.Money;
import io.placard.kiosk.ui.Texts;
import io.placard.kiosk.ui.Wording;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Currency;
import java.util.Locale;

/** The words of a kiosk in the United States that stands still in time. */
public final class SampleWords {
    private SampleWords() {}

    public static Wording wording() {
        return new Wording(
                new Texts(Locale.US),
                new Money(Locale.US, Currency.getInstance("USD")),
                InstantSource.fixed(Instant.EPOCH));
    }
}
