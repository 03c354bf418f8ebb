package io.placard.sync.local;

import io.placard.catalog.Assignment.Target;
import io.placard.catalog.local.Meaning.Delivery;
import io.placard.sync.cache.LocalRow;
import io.placard.sync.cache.LocalState;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What becomes of changes: they are written down, and then told to others, where there is anybody to tell. */
public final class Keeping {
    private final LocalKeeper keeper;
    private final Optional<Messenger> messenger;
    private final Consumer<String> trouble;
    private final Queue<News> unsaid = new ConcurrentLinkedQueue<>();
    private volatile long kept;
    private long seen;

    /**
     * @param messenger empty where nobody is told
     * @param trouble hears, on the control thread, why something is not on disk
     */
    public Keeping(LocalKeeper keeper, Optional<Messenger> messenger, Consumer<String> trouble) {
        this.keeper = keeper;
        this.messenger = messenger;
        this.trouble = trouble;
    }

    /** Not to be told before the change with this number is written down. */
    private record News(long revision, UUID id, Map<String, ?> facts) {}

    LocalState load() {
        var state = keeper.load();
        kept = state.revision();
        seen = kept;
        return state;
    }

    /** Writes this down, then tells others; says whether it is new. On the control thread. */
    boolean keep(LocalState state) {
        var isNew = state.revision() != seen;
        seen = state.revision();
        if (seen != kept) {
            var why = keeper.keep(state);
            if (why.isPresent()) {
                trouble.accept(why.get());
                return isNew;
            }
            kept = seen;
        }
        for (var news = unsaid.peek(); news != null && news.revision() <= kept; news = unsaid.peek()) {
            unsaid.remove();
            tell(news);
        }
        return isNew;
    }

    /** Whether this is written down; on any thread. */
    boolean isKept(LocalState state) {
        return state.revision() <= kept;
    }

    /** The same, to be told under a new id where anybody is. */
    LocalRow telling(LocalRow row) {
        return row.toldBy(messenger.isPresent() ? UUID.randomUUID() : null);
    }

    /** Has it told once more where nobody knows whether it was; a receiver knows the id. */
    LocalRow tellAgain(LocalRow row) {
        if (messenger.isEmpty()) {
            return row;
        }
        var told = row.message() == null ? telling(row) : row;
        if (told.message() != null) {
            unsaid.add(new News(0, told.message(), LocalFacts.of(row.code(), row.target(), row.storeSaid(), row.at())));
        }
        return told;
    }

    /**
     * A change to be told, once it is written down.
     *
     * @param row what is kept now; null where what was said here was taken back
     * @param previous what the code stood for before; null for nothing
     */
    void news(long revision, String code, @Nullable LocalRow row, @Nullable Target previous, Instant now) {
        if (messenger.isPresent()) {
            var id = row == null || row.message() == null ? UUID.randomUUID() : row.message();
            var target = row == null || row.isReplaced() ? null : row.target();
            unsaid.add(new News(revision, id, LocalFacts.of(code, target, previous, now)));
        }
    }

    Delivery delivery(LocalRow row) {
        if (row.isSent()) {
            return Delivery.SENT;
        }
        return row.message() != null && messenger.isPresent() ? Delivery.QUEUED : Delivery.LOCAL_ONLY;
    }

    private void tell(News news) {
        messenger.ifPresent(each -> each.tell(news.id(), news.facts()));
    }
}
