package io.placard.kiosk;

import io.placard.kiosk.operations.ScreenState;
import io.placard.kiosk.search.SearchContext.Searched;
import io.placard.kiosk.shell.Dwell;
import io.placard.kiosk.shell.Route;
import io.placard.kiosk.shell.Visit;
import io.placard.sync.Outbox;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells the outbox what shoppers brought up and how, what they looked for in vain, and how long they left products
 * lying; nothing of who they are.
 */
final class Interactions implements Onlooker {
    private static final int LONGEST_QUERY = 40;
    /** Fewer than a telephone number has. */
    private static final int MOST_DIGITS = 6;

    private final Outbox outbox;
    private final FruitlessSearches searches = new FruitlessSearches(this::foundNothing);

    Interactions(Outbox outbox) {
        this.outbox = outbox;
    }

    /** A page came up; the way back, what the kiosk does by itself and what staff see are nobody's interest. */
    @Override
    public void visited(Visit visit) {
        switch (visit.route()) {
            case Route.Search _ -> {}
            case Route.Attract _ -> searches.endSession();
            default -> searches.leave();
        }
        if (!visit.isReturn() && visit.source().wireName().isPresent() && !(visit.route() instanceof Route.Staff)) {
            outbox.append("screen_shown", facts(ScreenStates.of(visit)));
        }
    }

    @Override
    public void searched(Searched searched) {
        var keyed = Instant.EPOCH.plus(searched.keyedMicros(), ChronoUnit.MICROS);
        searches.searched(searched.typed(), searched.results(), keyed);
    }

    @Override
    public void lifted(Dwell dwell) {
        var facts = new LinkedHashMap<String, @Nullable Object>();
        facts.put("product_id", dwell.productId());
        facts.put("source", dwell.source().wireName().orElse(null));
        facts.put("dwell_ms", dwell.lasted().toMillis());
        outbox.append("product_lifted", facts);
    }

    @Override
    public void tick(Instant now) {
        searches.tick(now);
    }

    private void foundNothing(String query) {
        var facts = new LinkedHashMap<String, @Nullable Object>();
        facts.put("query_length", query.codePointCount(0, query.length()));
        facts.put("query", isHarmless(query) ? query : null);
        outbox.append("search_without_result", facts);
    }

    /** Whether it looks like words, and not like an address, a number of somebody's or a letter to the shop. */
    private static boolean isHarmless(String query) {
        return query.codePointCount(0, query.length()) <= LONGEST_QUERY
                && query.codePoints().allMatch(it -> Character.isLetterOrDigit(it) || it == ' ')
                && query.codePoints().filter(Character::isDigit).count() <= MOST_DIGITS;
    }

    private static Map<String, @Nullable Object> facts(ScreenState state) {
        var facts = new LinkedHashMap<String, @Nullable Object>();
        facts.put("view", state.view());
        facts.put("product_id", state.productId());
        facts.put("category_id", state.categoryId());
        facts.put("brand_id", state.brandId());
        facts.put("source", state.source());
        return facts;
    }
}
