package io.placard.sync.machine;

import io.placard.sync.event.Merge.Merged;
import io.placard.sync.event.Merge.MustFetch;
import io.placard.sync.event.ProductNews;
import io.placard.sync.json.RawJson;
import io.placard.sync.wire.Freshness;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which news win. The store's version decides; equal versions are the same news. A product that is not cached is taken
 * in only when shoppers may buy it, as the browser kiosk did.
 */
public final class NewsRules {
    private static final Pattern PRODUCT_ID =
            Pattern.compile("\"product\"\\s*:\\s*\\{[^{}]{0,4096}?\"id\"\\s*:\\s*(\\d{1,18})[,}\\s]");

    private NewsRules() {}

    /**
     * A product as it is cached.
     *
     * @param version null where the store left it out
     */
    public record Known(RawJson json, @Nullable Instant version) {}

    /** What to do with an event's news; {@code known} is null where the product is not cached. */
    public static Verdict judge(ProductNews news, @Nullable Known known, Tombstones tombstones) {
        var version = news.updatedAt().orElse(null);
        if (known == null) {
            return tombstones.coversEvent(news.productId(), version) ? judgeGone(version) : judgeUnknown(news);
        }
        return switch (Freshness.of(known.version(), version)) {
            case STALE, SAME -> new Verdict.Stale();
            case UNKNOWN -> new Verdict.Fetch("its version is missing");
            case NEWER ->
                switch (news.mergeInto(known.json())) {
                    case MustFetch(var reason) -> new Verdict.Fetch(reason);
                    case Merged(var product, var gaps) -> new Verdict.Save(product, !gaps.isEmpty());
                };
        };
    }

    private static Verdict judgeGone(@Nullable Instant version) {
        return version == null ? new Verdict.Fetch("it was deleted, and its version is missing") : new Verdict.Stale();
    }

    private static Verdict judgeUnknown(ProductNews news) {
        return switch (news.mergeInto(null)) {
            case MustFetch(var reason) -> new Verdict.Fetch(reason);
            case Merged merged ->
                merged.product().product().isListed()
                        ? new Verdict.Save(merged.product(), false)
                        : new Verdict.Unlisted();
        };
    }

    /** The product's id in an event that cannot be read as a whole. */
    public static OptionalLong findProductId(String data) {
        var match = PRODUCT_ID.matcher(data);
        return match.find() ? OptionalLong.of(Long.parseLong(match.group(1))) : OptionalLong.empty();
    }
}
