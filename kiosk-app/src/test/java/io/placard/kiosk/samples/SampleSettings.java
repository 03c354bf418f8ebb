package io.placard.kiosk.samples;

import io.placard.catalog.AgeRule;
import io.placard.catalog.MedicalRule;
import io.placard.catalog.Showcase;
import io.placard.catalog.StoreSettings;

/** A store's settings to try screens with. */
public final class SampleSettings {
    private SampleSettings() {}

    /** A store called Halcyon that shows this. */
    public static StoreSettings of(Showcase showcase) {
        var defaults = StoreSettings.defaults();
        return new StoreSettings(
                1,
                "Halcyon",
                defaults.timeZone(),
                defaults.currency(),
                null,
                defaults.colors(),
                defaults.tagRules(),
                defaults.idleDelay(),
                defaults.navigation(),
                null,
                defaults.openingHours(),
                showcase,
                AgeRule.NONE,
                null,
                MedicalRule.NOTICE);
    }
}
