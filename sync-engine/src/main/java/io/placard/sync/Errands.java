package io.placard.sync;

import io.placard.sync.copy.LocalCopy;
import io.placard.sync.machine.NewsRules;
import io.placard.sync.machine.Tombstones;
import io.placard.sync.realtime.Signal.Frame;
import io.placard.sync.rest.Answer;
import io.placard.sync.rest.Failure;
import io.placard.sync.rest.Questions;
import io.placard.sync.rest.StoreReader;
import io.placard.sync.wire.AssignmentList;
import io.placard.sync.wire.WireProduct;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What live events make necessary to ask the store: a product that an event told only in part, the assignments of tags
 * after a product's tags changed. One question of a kind at a time; what comes up meanwhile is asked once more
 * afterwards. On the control thread.
 */
final class Errands {
    private final Questions questions;
    private final StoreReader reader;
    private final LocalCopy copy;
    private final Tombstones tombstones;
    private final Runnable onGap;
    private final Map<Long, Waiting> fetching = new HashMap<>();
    private boolean isRefreshing;
    private boolean isStale;

    /** A product to be fetched, and the event that made it necessary; {@code isTold} where its outcome is known. */
    record Errand(long productId, Frame cause, boolean isTold) {
        /** One that no event made necessary. */
        static Errand unprompted(long productId) {
            return new Errand(productId, new Frame(0, "", "", 0), true);
        }
    }

    /** Takes what came of an errand whose question was put at this moment, as {@link Tombstones} count them. */
    @FunctionalInterface
    interface Taker {
        void take(Errand errand, Answer<WireProduct> answer, long asked);
    }

    private record Waiting(@Nullable Next again) {}

    private record Next(Errand errand, Taker to) {}

    Errands(Questions questions, StoreReader reader, LocalCopy copy, Tombstones tombstones, Runnable onGap) {
        this.questions = questions;
        this.reader = reader;
        this.copy = copy;
        this.tombstones = tombstones;
        this.onGap = onGap;
    }

    /** Fetches a product by its id. */
    void fetch(Errand errand, Taker to) {
        if (fetching.containsKey(errand.productId())) {
            fetching.put(errand.productId(), new Waiting(new Next(errand, to)));
            return;
        }
        fetching.put(errand.productId(), new Waiting(null));
        var asked = tombstones.moment();
        var known = versionOf(errand.productId());
        questions.product(errand.productId(), answer -> {
            var waiting = fetching.remove(errand.productId());
            if (isGone(answer) && !Objects.equals(known, versionOf(errand.productId()))) {
                // Made anew since the store was asked.
                fetch(errand, to);
            } else {
                to.take(errand, answer, asked);
            }
            if (waiting != null && waiting.again() != null) {
                fetch(waiting.again().errand(), waiting.again().to());
            }
        });
    }

    /** Reads anew what all tags and slots stand for. */
    void refreshAssignments() {
        if (isRefreshing) {
            isStale = true;
            return;
        }
        isRefreshing = true;
        isStale = false;
        questions.assignments(this::refreshed);
    }

    /** Something was missed that only a reconcile finds. */
    void gap() {
        onGap.run();
    }

    private @Nullable Instant versionOf(long productId) {
        return copy.find(productId).map(NewsRules.Known::version).orElse(null);
    }

    private static boolean isGone(Answer<WireProduct> answer) {
        return answer.findFailure().filter(Failure.Gone.class::isInstance).isPresent();
    }

    private void refreshed(Answer<AssignmentList> answer) {
        isRefreshing = false;
        // This may be an older list than the one that a read brought meanwhile, whose ETag would vouch for it.
        reader.forgetEtags();
        if (!answer.find().map(list -> copy.putAssignments(list.assignments())).orElse(false)) {
            onGap.run();
        }
        if (isStale) {
            refreshAssignments();
        }
    }
}
