package io.placard.sync;

import io.placard.sync.Errands.Errand;
import io.placard.sync.SyncNotice.EventHandled;
import io.placard.sync.SyncNotice.Outcome;
import io.placard.sync.cache.Put;
import io.placard.sync.copy.LocalCopy;
import io.placard.sync.copy.Told;
import io.placard.sync.event.LiveEvent;
import io.placard.sync.event.LiveEventReader;
import io.placard.sync.event.ProductNews;
import io.placard.sync.machine.NewsRules;
import io.placard.sync.machine.Tombstones;
import io.placard.sync.machine.Verdict;
import io.placard.sync.realtime.Signal.Frame;
import io.placard.sync.rest.Answer;
import io.placard.sync.rest.Failure;
import io.placard.sync.wire.Freshness;
import io.placard.sync.wire.WireProduct;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Decides live events: judged, committed, shown, told; in this order. News of different products that wait together
 * share a commit. On the control thread.
 */
final class EventDesk {
    private static final Logger log = LoggerFactory.getLogger(EventDesk.class);
    /** Far more than Pusher lets through; a larger one is not worth its parsing, and the product is fetched instead. */
    private static final int MOST_CHARACTERS = 256 * 1024;

    private final LocalCopy copy;
    private final Tombstones tombstones;
    private final Ledger ledger;
    private final Errands errands;
    private final Clock clock;
    /** Judged and not yet committed, by product. */
    private final Map<Long, Save> saves = new LinkedHashMap<>();

    private record Save(Frame frame, WireProduct product, boolean hasGap) {
        long productId() {
            return product.id();
        }

        Told told() {
            return new Told(product, frame.receivedMicros());
        }
    }

    EventDesk(LocalCopy copy, Tombstones tombstones, Errands errands, Ledger ledger, Clock clock) {
        this.copy = copy;
        this.tombstones = tombstones;
        this.errands = errands;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Events in the order in which they came in. */
    void handle(List<Frame> frames) {
        try {
            frames.forEach(this::judge);
            commit();
        } finally {
            saves.clear();
        }
    }

    private void judge(Frame frame) {
        if (frame.data().length() > MOST_CHARACTERS) {
            reject(frame, "it is larger than " + MOST_CHARACTERS + " characters");
            return;
        }
        switch (LiveEventReader.read(frame.event(), frame.data())) {
            case LiveEvent.Updated(var news) -> updated(frame, news);
            case LiveEvent.Destroyed(var productId, var version) -> destroyed(frame, productId, version);
            case LiveEvent.Rejected(var reason) -> reject(frame, reason);
            case LiveEvent.Unfollowed(var event) -> log.debug("Live event {} means nothing to this kiosk", event);
        }
    }

    /** What cannot even be told to be an event. */
    void unreadable(String words) {
        ledger.received(clock.instant());
        ledger.outcome(Outcome.REJECTED);
        log.warn("A live message cannot be read and is made up for by a reconcile: {}", words);
        errands.gap();
    }

    /** Decides what an errand brought. */
    void fetched(Errand errand, Answer<WireProduct> answer, long asked) {
        switch (answer) {
            case Answer.Ok<WireProduct>(var product, var _) -> putFetched(errand, product, asked);
            case Answer.Failed<WireProduct>(Failure.Gone _) -> gone(errand);
            case Answer.Failed<WireProduct>(var failure) -> {
                log.warn(
                        "Product {} could not be fetched and waits for a reconcile: {}",
                        errand.productId(),
                        failure.words());
                tell(errand, Outcome.REJECTED);
                errands.gap();
            }
            case Answer.NotModified<WireProduct> _ -> errands.gap();
        }
    }

    private void updated(Frame frame, ProductNews news) {
        ledger.received(clock.instant());
        commitWhatIsSaid(news.productId());
        var known = copy.find(news.productId()).orElse(null);
        switch (NewsRules.judge(news, known, tombstones)) {
            case Verdict.Save(var product, var hasGap) -> saves.put(product.id(), new Save(frame, product, hasGap));
            case Verdict.Stale _ -> tell(frame, news.productId(), Outcome.STALE);
            case Verdict.Unlisted _ -> tell(frame, news.productId(), Outcome.UNLISTED);
            case Verdict.Fetch(var reason) -> {
                log.debug("Product {} is fetched: {}", news.productId(), reason);
                errands.fetch(new Errand(news.productId(), frame, false), this::fetched);
            }
        }
    }

    /** Later news of a product are judged by what earlier ones made of it. */
    private void commitWhatIsSaid(long productId) {
        if (saves.containsKey(productId)) {
            commit();
        }
    }

    private void commit() {
        var burst = List.copyOf(saves.values());
        saves.clear();
        if (burst.isEmpty() || save(burst)) {
            return;
        }
        // One that cannot be written must not take the others with it.
        burst.stream().filter(each -> burst.size() == 1 || !save(List.of(each))).forEach(this::fetch);
    }

    /** Commits news of different products together, shows and tells them; says whether the disk took them. */
    private boolean save(List<Save> burst) {
        var tags = burst.stream().map(each -> copy.tagCodes(each.productId())).toList();
        var put = copy.putNews(burst.stream().map(Save::told).toList());
        if (put.isEmpty()) {
            return false;
        }
        for (int i = 0; i < burst.size(); i++) {
            saved(burst.get(i), put.get().get(i), tags.get(i));
        }
        return true;
    }

    private void saved(Save save, Put put, List<String> tagsBefore) {
        if (put == Put.INCOMPARABLE) {
            fetch(save);
            return;
        }
        tell(save.frame(), save.productId(), outcomeOf(put));
        refreshAssignmentsAfter(save.productId(), tagsBefore);
        if (save.hasGap()) {
            ledger.gap();
            errands.gap();
        }
    }

    private void fetch(Save save) {
        errands.fetch(new Errand(save.productId(), save.frame(), false), this::fetched);
    }

    private void destroyed(Frame frame, long productId, @Nullable Instant version) {
        ledger.received(clock.instant());
        commitWhatIsSaid(productId);
        var known = copy.find(productId).map(NewsRules.Known::version).orElse(null);
        if (Freshness.of(known, version) == Freshness.STALE) {
            // Made anew under its old id, most likely, and its end is told late. The store knows.
            errands.fetch(new Errand(productId, frame, false), this::fetched);
            return;
        }
        tombstones.bury(productId, version == null ? known : version);
        var tags = copy.tagCodes(productId);
        var deleted = copy.delete(productId, frame.receivedMicros());
        if (deleted.isEmpty()) {
            errands.gap();
        }
        tell(frame, productId, deleted.map(EventDesk::outcomeOfDeleting).orElse(Outcome.REJECTED));
        refreshAssignmentsAfter(productId, tags);
    }

    private void reject(Frame frame, String reason) {
        ledger.received(clock.instant());
        var id = NewsRules.findProductId(frame.data());
        log.warn("Live event {} is refused: {}", frame.event(), reason);
        tell(frame, id.orElse(0), Outcome.REJECTED);
        if (id.isPresent()) {
            errands.fetch(new Errand(id.getAsLong(), frame, true), this::fetched);
        } else {
            errands.gap();
        }
    }

    private void putFetched(Errand errand, WireProduct product, long asked) {
        var id = product.id();
        var isKnown = copy.catalog().find(id).isPresent();
        var version = product.updatedAt().orElse(null);
        if (!isKnown && (!product.product().isListed() || tombstones.coversRow(id, version, asked))) {
            tell(errand, Outcome.UNLISTED);
            return;
        }
        var before = copy.tagCodes(id);
        if (copy.putFetched(product, errand.cause().receivedMicros()).isEmpty()) {
            errands.gap();
        }
        tell(errand, Outcome.REFETCHED);
        refreshAssignmentsAfter(id, before);
    }

    /** Unpublished or deleted: not to be shown; a reconcile finds out which. */
    private void gone(Errand errand) {
        copy.find(errand.productId())
                .map(NewsRules.Known::version)
                .ifPresent(version -> tombstones.bury(errand.productId(), version));
        copy.delete(errand.productId(), errand.cause().receivedMicros());
        tell(errand, Outcome.REFETCHED);
        errands.gap();
    }

    private void refreshAssignmentsAfter(long productId, List<String> tagsBefore) {
        if (!copy.tagCodes(productId).equals(tagsBefore)) {
            errands.refreshAssignments();
        }
    }

    private static Outcome outcomeOf(Put put) {
        return switch (put) {
            case INSERTED -> Outcome.INSERTED;
            case UPDATED -> Outcome.UPDATED;
            case SAME, STALE, INCOMPARABLE -> Outcome.STALE;
        };
    }

    private static Outcome outcomeOfDeleting(boolean wasThere) {
        return wasThere ? Outcome.DELETED : Outcome.UNLISTED;
    }

    private void tell(Errand errand, Outcome outcome) {
        if (!errand.isTold()) {
            tell(errand.cause(), errand.productId(), outcome);
        }
    }

    private void tell(Frame frame, long productId, Outcome outcome) {
        ledger.tell(new EventHandled(
                frame.event(),
                productId,
                frame.data().getBytes(StandardCharsets.UTF_8).length,
                outcome,
                frame.receivedMicros(),
                ChronoUnit.MICROS.between(Instant.EPOCH, clock.instant())));
    }
}
