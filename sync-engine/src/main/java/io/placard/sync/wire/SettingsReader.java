package io.placard.sync.wire;

import io.placard.catalog.StoreSettings;
import io.placard.catalog.StoreSettings.LiveChannel;
import io.placard.catalog.StoreSettings.NavigationItem;
import io.placard.catalog.StoreSettings.OutOfStock;
import io.placard.catalog.StoreSettings.StoreColors;
import io.placard.catalog.StoreSettings.TagRules;
import io.placard.sync.json.JsonFaults;
import io.placard.sync.json.Leaves;
import io.placard.sync.json.RawJson;
import io.placard.sync.json.Reading;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a store's settings; whatever is absent, null or senseless takes {@link StoreSettings#defaults()}. */
public final class SettingsReader {
    private static final StoreSettings DEFAULTS = StoreSettings.defaults();
    private static final Pattern COLOR = Pattern.compile("#?([0-9a-fA-F]{6}|[0-9a-fA-F]{3})");
    private static final List<String> PRODUCT_URLS =
            List.of("product_url_template", "qr_url_template", "qr_template", "product_url", "qr_url");
    private static final Duration LONGEST_IDLE = Duration.ofDays(1);

    private final Leaves leaves;

    private SettingsReader(Leaves leaves) {
        this.leaves = leaves;
    }

    /** Rejects only what is no JSON or tells of no store at all. */
    public static Reading<StoreSettings> read(RawJson json) {
        try {
            var reader = new SettingsReader(Leaves.of(json));
            return reader.leaves.has("store") || reader.leaves.has("catalog")
                    ? new Reading.Read<>(reader.build())
                    : new Reading.Rejected<>("it holds neither store nor catalog");
        } catch (IOException e) {
            return new Reading.Rejected<>(JsonFaults.describe(e));
        }
    }

    private StoreSettings build() {
        return new StoreSettings(
                leaves.decimal("store.id").map(Number::longValue).orElse(DEFAULTS.storeId()),
                leaves.text("store.name").orElse(DEFAULTS.name()),
                timeZone(),
                currency(),
                leaves.text("store.logo")
                        .or(() -> leaves.text("store.logo.url"))
                        .orElse(null),
                new StoreColors(color("main_color"), color("secondary_color"), color("buttons_color")),
                tagRules(),
                idleDelay(),
                navigation(),
                liveChannel().orElse(null),
                OpeningHoursReader.read(leaves),
                ShowcaseReader.read(leaves),
                AgeRuleReader.read(leaves),
                productUrl().orElse(null),
                MedicalRuleReader.read(leaves));
    }

    private ZoneId timeZone() {
        try {
            return leaves.text("store.time_zone").map(RailsZones::find).orElse(DEFAULTS.timeZone());
        } catch (DateTimeException _) {
            return DEFAULTS.timeZone();
        }
    }

    private Currency currency() {
        var code = leaves.text("store.currency")
                .or(() -> leaves.text("store.currency.code"))
                .orElse("")
                .toUpperCase(Locale.ROOT);
        return Currency.getAvailableCurrencies().stream()
                .filter(each -> each.getCurrencyCode().equals(code))
                .findFirst()
                .orElse(DEFAULTS.currency());
    }

    /** As {@code #rrggbb}; null where it is no such colour. */
    private @Nullable String color(String name) {
        var text = leaves.text("store.settings." + name).orElse("");
        var match = COLOR.matcher(text);
        if (!match.matches()) {
            return null;
        }
        var digits = match.group(1).toLowerCase(Locale.ROOT);
        return digits.length() == 6 ? "#" + digits : "#" + digits.replaceAll("(.)", "$1$1");
    }

    /** Under any of the names, and in any of the places, where back ends keep it. */
    private Optional<String> productUrl() {
        return PRODUCT_URLS.stream()
                .flatMap(name ->
                        Stream.of("store.settings.", "store.", "catalog.").map(place -> place + name))
                .flatMap(path -> leaves.text(path).stream())
                .filter(url -> !url.isBlank())
                .findFirst();
    }

    private TagRules tagRules() {
        var outOfStock =
                switch (leaves.text("store.settings.rfid_pop_up_behavior").orElse("")) {
                    case "0" -> OutOfStock.DO_NOTHING;
                    case "1" -> OutOfStock.OPEN_MARKED;
                    case "2" -> OutOfStock.SHOW_NOTICE;
                    default -> TagRules.DEFAULT.outOfStock();
                };
        return new TagRules(
                leaves.flag("catalog.rfid_enabled").orElse(TagRules.DEFAULT.enabled()),
                outOfStock,
                leaves.flag("store.settings.block_simultaneous_nfc").orElse(TagRules.DEFAULT.blockSimultaneous()));
    }

    private Duration idleDelay() {
        return leaves.decimal("store.settings.idle_delay")
                .map(seconds -> Duration.ofSeconds(seconds.longValue()))
                .filter(delay -> delay.isPositive() && delay.compareTo(LONGEST_IDLE) <= 0)
                .orElse(DEFAULTS.idleDelay());
    }

    private List<NavigationItem> navigation() {
        var byOrder = new ArrayList<Map.Entry<Long, NavigationItem>>();
        for (int index = 0; leaves.has(navigationPath(index)); index++) {
            var path = navigationPath(index);
            var item = new NavigationItem(
                    leaves.text(path + ".label").orElse(""),
                    leaves.text(path + ".link").orElse(""),
                    leaves.text(path + ".title").orElse(""),
                    leaves.text(path + ".description").orElse(""),
                    ShowcaseReader.asset(leaves, path + ".asset").orElse(null));
            byOrder.add(Map.entry(
                    leaves.decimal(path + ".order").map(Number::longValue).orElse((long) index), item));
        }
        return byOrder.stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .filter(each -> !each.label().isEmpty())
                .toList();
    }

    private static String navigationPath(int index) {
        return "store.layout.navigation.items." + index;
    }

    private Optional<LiveChannel> liveChannel() {
        return leaves.text("catalog.pusher.app_key")
                .map(key -> new LiveChannel(
                        key,
                        leaves.text("catalog.pusher.cluster").orElse(""),
                        leaves.flag("catalog.pusher.private_channel").orElse(false)));
    }
}
