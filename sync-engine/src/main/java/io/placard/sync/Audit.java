package io.placard.sync;

import io.placard.catalog.Product;
import io.placard.sync.Errands.Errand;
import io.placard.sync.SyncNotice.Kind;
import io.placard.sync.SyncNotice.Reconciled;
import io.placard.sync.copy.LocalCopy;
import io.placard.sync.machine.AuditFindings;
import io.placard.sync.machine.AuditPlan;
import io.placard.sync.machine.Event;
import io.placard.sync.machine.State;
import io.placard.sync.machine.Tombstones;
import io.placard.sync.rest.Answer;
import io.placard.sync.rest.CatalogApi.KnownProduct;
import io.placard.sync.rest.Failure;
import io.placard.sync.rest.Questions;
import io.placard.sync.wire.Freshness;
import io.placard.sync.wire.ProductCheck;
import io.placard.sync.wire.WireProduct;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks the store about the products that are cached, a batch at a time over the day: counts may agree though a product
 * is missing here and another is gone there. On the control thread.
 */
final class Audit {
    private static final Logger log = LoggerFactory.getLogger(Audit.class);
    static final String MARK = "audit";
    /** More than this many of a batch are not mended one by one, nor believed to be gone: everything is read. */
    private static final int MOST_MENDED = 20;
    /** What is still said to differ so soon after a complete read is the store's way of answering. */
    private static final Duration FULL_READ_HOLDS = Duration.ofHours(1);

    private final LocalCopy copy;
    private final Asking asking;
    private final Tombstones tombstones;
    private final Ledger ledger;
    private final Clock clock;
    private final Consumer<Event> machine;
    private final AuditPlan plan;
    private boolean isAsking;
    private @Nullable String lastTrouble;

    /** How the store is asked, and who takes products that are fetched by their ids. */
    record Asking(Questions questions, Errands errands, Errands.Taker taker) {}

    Audit(
            LocalCopy copy,
            Asking asking,
            Tombstones tombstones,
            Ledger ledger,
            Clock clock,
            Consumer<Event> machine,
            AuditPlan plan) {
        this.copy = copy;
        this.asking = asking;
        this.tombstones = tombstones;
        this.ledger = ledger;
        this.clock = clock;
        this.machine = machine;
        this.plan = plan;
    }

    /** Once, when the catalogue is in memory. */
    void begin() {
        plan.begin(mark().orElse(null), copy.catalog().size(), clock.instant());
    }

    /** When it has something to do in this state. */
    Instant dueAt(State state) {
        return mayAsk(state) ? plan.dueAt() : Instant.MAX;
    }

    /** Asks about the next batch where one is due. */
    void beat(State state) {
        var now = clock.instant();
        if (!mayAsk(state) || !plan.isDue(copy.catalog().size(), now)) {
            return;
        }
        var storeId = copy.catalog().settings().storeId();
        var batch = plan.next(copy.catalog().ids());
        if (batch.isEmpty() || storeId <= 0) {
            plan.putOff(copy.catalog().size(), Duration.ZERO, now);
            return;
        }
        isAsking = true;
        var asked =
                batch.stream().map(id -> new KnownProduct(id, versionShown(id))).toList();
        asking.questions().ask(api -> api.checkProducts(storeId, asked), answer -> answered(asked, now, answer));
    }

    /** Only while all is well, and never beside a read: what that finds needs no audit. */
    private boolean mayAsk(State state) {
        var facts = state.facts();
        return !isAsking
                && (state instanceof State.Live || state instanceof State.Polling)
                && facts.isComplete()
                && facts.reading() == null
                && facts.wanted() == null
                && facts.failures() == 0;
    }

    private void answered(List<KnownProduct> asked, Instant begun, Answer<List<ProductCheck>> answer) {
        isAsking = false;
        switch (answer) {
            case Answer.Ok<List<ProductCheck>>(var checks, var _) -> compared(asked, begun, checks);
            case Answer.Failed<List<ProductCheck>>(var failure) -> failed(begun, failure);
            case Answer.NotModified<List<ProductCheck>> _ ->
                failed(begun, new Failure.Unreadable("The store answered 304 to a question without ETag."));
        }
    }

    private void compared(List<KnownProduct> asked, Instant begun, List<ProductCheck> checks) {
        lastTrouble = null;
        var now = clock.instant();
        var ids = asked.stream().map(KnownProduct::id).toList();
        var mark = plan.answered(ids, copy.catalog().size(), now);
        copy.keep(MARK, mark.askedAt() + " " + mark.after());
        var findings = AuditFindings.of(checks, unchanged(asked)::get);
        var deleted = findings.count() > MOST_MENDED ? 0 : mend(findings);
        if (findings.count() > MOST_MENDED) {
            doubt(findings, now);
        }
        ledger.audited();
        tell(begun, checks.size(), findings.different().size(), deleted, true);
    }

    /** What is cached of them, where it is what was cached when the store was asked. */
    private Map<Long, Product> unchanged(List<KnownProduct> asked) {
        var unchanged = new HashMap<Long, Product>();
        for (var each : asked) {
            var stored = copy.find(each.id());
            var shown = copy.catalog().find(each.id());
            if (stored.isPresent()
                    && shown.isPresent()
                    && each.updatedAt() != null
                    && each.updatedAt().equals(stored.get().version())) {
                unchanged.put(each.id(), shown.get());
            }
        }
        return unchanged;
    }

    /** Answers with how many products were deleted. */
    private int mend(AuditFindings findings) {
        findings.different().forEach(id -> asking.errands().fetch(Errand.unprompted(id), this::fetched));
        var deleted = 0;
        for (var id : findings.gone()) {
            tombstones.bury(id, versionShown(id));
            deleted +=
                    copy.delete(id, 0).filter(wasThere -> wasThere).map(_ -> 1).orElse(0);
        }
        if (!findings.gone().isEmpty()) {
            log.info("The store no longer has {}, which no event has told", findings.gone());
            // Where the counts agreed before they do so no longer, and what is missing here is found.
            machine.accept(new Event.Gap());
        }
        return deleted;
    }

    private void doubt(AuditFindings findings, Instant now) {
        var readAt = copy.noted(Reads.FULL_READ_AT).orElse(Instant.EPOCH);
        if (readAt.plus(FULL_READ_HOLDS).isBefore(now)) {
            log.warn("The copy differs from the store in {} products of a batch; everything is read", findings.count());
            readAll();
        } else {
            log.info("The store's answers differ from its own lists in {} products", findings.count());
        }
    }

    private void fetched(Errand errand, Answer<WireProduct> answer, long asked) {
        if (answer instanceof Answer.Ok<WireProduct>(var product, var _) && wasMissed(product)) {
            log.warn("Product {} was missed by events and by reads; everything is read", product.id());
            ledger.gap();
            readAll();
        }
        asking.taker().take(errand, answer, asked);
    }

    /** Whether this is news of a time of which all news are thought to be here. */
    private boolean wasMissed(WireProduct product) {
        var version = product.updatedAt().orElse(null);
        var stored = copy.find(product.id()).map(each -> each.version()).orElse(null);
        return version != null
                && Freshness.of(stored, version) == Freshness.NEWER
                && copy.noted(Reads.CHANGES_SINCE).filter(version::isBefore).isPresent();
    }

    private void readAll() {
        machine.accept(new Event.CountDiffers());
        machine.accept(new Event.Gap());
    }

    private void failed(Instant begun, Failure failure) {
        plan.putOff(copy.catalog().size(), failure.waitAtLeast().orElse(Duration.ZERO), clock.instant());
        if (!failure.words().equals(lastTrouble)) {
            lastTrouble = failure.words();
            log.warn("The store could not be asked about a batch of products: {}", failure.words());
        }
        ledger.auditFailed();
        tell(begun, 0, 0, 0, false);
    }

    private void tell(Instant begun, int read, int changed, int deleted, boolean isWell) {
        var took = Duration.between(begun, clock.instant());
        ledger.tell(new Reconciled(Kind.AUDIT, read, changed, deleted, 1, took, isWell));
    }

    private @Nullable Instant versionShown(long id) {
        return copy.catalog().find(id).map(Product::updatedAt).orElse(null);
    }

    private Optional<AuditPlan.Mark> mark() {
        return copy.kept(MARK).map(text -> text.split(" ", 2)).flatMap(Audit::mark);
    }

    private static Optional<AuditPlan.Mark> mark(String[] words) {
        try {
            return Optional.of(new AuditPlan.Mark(Instant.parse(words[0]), Long.parseLong(words[1])));
        } catch (DateTimeException | NumberFormatException | ArrayIndexOutOfBoundsException _) {
            return Optional.empty();
        }
    }
}
