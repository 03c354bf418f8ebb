package io.placard.catalog;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The store's own settings that the kiosk follows; whatever the store leaves out has a sane default.
 *
 * @param productUrl where a product is found on the web, with placeholders for which one; null where the store has no
 *     such place
 */
public record StoreSettings(
        long storeId,
        String name,
        ZoneId timeZone,
        Currency currency,
        @Nullable String logoUrl,
        StoreColors colors,
        TagRules tagRules,
        Duration idleDelay,
        List<NavigationItem> navigation,
        @Nullable LiveChannel liveChannel,
        OpeningHours openingHours,
        Showcase showcase,
        AgeRule ageRule,
        @Nullable String productUrl,
        MedicalRule medicalRule) {
    public StoreSettings {
        navigation = List.copyOf(navigation);
    }

    /** Until the store has answered for the first time. */
    public static StoreSettings defaults() {
        return new StoreSettings(
                0,
                "",
                ZoneId.of("UTC"),
                Currency.getInstance("USD"),
                null,
                StoreColors.NONE,
                TagRules.DEFAULT,
                Duration.ofSeconds(60),
                List.of(),
                null,
                OpeningHours.UNKNOWN,
                Showcase.EMPTY,
                AgeRule.NONE,
                null,
                MedicalRule.NOTICE);
    }

    /** With this to show to whoever passes. */
    public StoreSettings with(Showcase other) {
        return new StoreSettings(
                storeId,
                name,
                timeZone,
                currency,
                logoUrl,
                colors,
                tagRules,
                idleDelay,
                navigation,
                liveChannel,
                openingHours,
                other,
                ageRule,
                productUrl,
                medicalRule);
    }

    public Optional<String> findLogoUrl() {
        return Optional.ofNullable(logoUrl);
    }

    public Optional<String> findProductUrl() {
        return Optional.ofNullable(productUrl);
    }

    /** The store's colours as CSS hex ({@code #rrggbb}); null where the store names none. */
    public record StoreColors(
            @Nullable String main,
            @Nullable String secondary,
            @Nullable String buttons) {
        /** The store names no colour. */
        public static final StoreColors NONE = new StoreColors(null, null, null);
    }

    /** One entry of the store's navigation, with its picture where the store gives it one. */
    public record NavigationItem(
            String label,
            String link,
            String title,
            String description,
            @Nullable String assetUrl) {
        public Optional<String> findAssetUrl() {
            return Optional.ofNullable(assetUrl);
        }
    }

    /** Which Pusher app carries the store's live events. */
    public record LiveChannel(String appKey, String cluster, boolean isPrivate) {}

    /**
     * How tags act.
     *
     * @param blockSimultaneous while one tag's page is open, further tags are ignored until it is lifted
     */
    public record TagRules(boolean enabled, OutOfStock outOfStock, boolean blockSimultaneous) {
        /** What the back end does where it says nothing: open the page, marked out of stock. */
        public static final TagRules DEFAULT = new TagRules(true, OutOfStock.OPEN_MARKED, false);
    }

    /** What the tag of an out-of-stock product does ({@code rfid_pop_up_behavior} 0, 1, 2). */
    public enum OutOfStock {
        DO_NOTHING,
        OPEN_MARKED,
        SHOW_NOTICE
    }
}
