package io.placard.kiosk;

import io.placard.kiosk.operations.ScreenState;
import io.placard.kiosk.shell.Route;
import io.placard.kiosk.shell.Visit;
import io.placard.sync.Outbox;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells the outbox which pages shoppers brought up, and how. */
final class Interactions {
    private final Outbox outbox;

    Interactions(Outbox outbox) {
        this.outbox = outbox;
    }

    /** A page came up; the way back, what the kiosk does by itself and what staff see are nobody's interest. */
    void shown(Visit visit) {
        if (!visit.isReturn() && visit.source().wireName().isPresent() && !(visit.route() instanceof Route.Staff)) {
            outbox.append("screen_shown", facts(ScreenStates.of(visit)));
        }
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
