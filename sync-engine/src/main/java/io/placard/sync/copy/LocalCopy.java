package io.placard.sync.copy;

import io.placard.catalog.Assignment;
import io.placard.catalog.Product;
import io.placard.catalog.StoreSettings;
import io.placard.catalog.live.LiveCatalog;
import io.placard.catalog.live.StoreStructure;
import io.placard.sync.cache.CopyOnDisk;
import io.placard.sync.cache.Put;
import io.placard.sync.cache.ReadOutcome;
import io.placard.sync.cache.StoreLists;
import io.placard.sync.cache.Write;
import io.placard.sync.json.RawJson;
import io.placard.sync.machine.NewsRules.Known;
import io.placard.sync.wire.SettingsReader;
import io.placard.sync.wire.WireProduct;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The store's copy on this machine: on disk and in memory. Every change is committed to disk first, then shown. Written
 * by the control thread only. Where the disk refuses, nothing changes and the reason goes to operators.
 */
public final class LocalCopy {
    private static final Logger log = LoggerFactory.getLogger(LocalCopy.class);
    private static final String ORIGIN = "origin";
    /** Later than whatever was stored. */
    private static final Instant FAR_OFF = Instant.parse("9999-01-01T00:00:00Z");

    private static final StoreLists NONE = new StoreLists(List.of(), List.of(), List.of(), List.of(), List.of());

    private final CopyOnDisk disk;
    private final LiveCatalog catalog;
    private final Consumer<String> refused;
    private final Unveiling unveiling;
    private @Nullable Origin configured;
    private Set<String> notes = Set.of();
    private String articleTrouble = "";
    private long assignmentsPut;
    private Runnable onStartOver = () -> {};

    public LocalCopy(CopyOnDisk disk, LiveCatalog catalog, Consumer<String> refused) {
        this.disk = disk;
        this.catalog = catalog;
        this.refused = refused;
        unveiling = new Unveiling(catalog);
    }

    /**
     * Says which store this is to be a copy of. What is here of another catalogue is forgotten: nobody shall see its
     * prices. Once, before anything is shown.
     *
     * @param names of the notes that say how far the copy is in step
     */
    public void becomeCopyOf(Origin origin, Set<String> names) {
        configured = origin;
        notes = Set.copyOf(names);
        origin().filter(origin::isOtherCatalogue).ifPresent(before -> {
            log.warn("The copy is of {}, and this kiosk is set up for {}: it is made anew", before, origin);
            startOver(origin);
        });
    }

    /** Does this when the copy is made anew for another store. */
    public void onStartOver(Runnable action) {
        onStartOver = action;
    }

    /** What is to be noted with each read: of which store it is. */
    public Map<String, String> noteOfOrigin() {
        return configured == null ? Map.of() : Map.of(ORIGIN, configured.toString());
    }

    /**
     * How a store that answers with these settings stands to this copy. Where somebody has configured another store on
     * purpose, the copy is empty afterwards.
     */
    Origin.Kinship admit(StoreSettings told) {
        if (configured == null || catalog.size() == 0) {
            return Origin.Kinship.SAME;
        }
        var kinship = configured.kinship(origin(), catalog.settings(), told);
        if (kinship == Origin.Kinship.MOVED) {
            log.warn("The store is another one since the configuration was changed: the copy is made anew");
            startOver(configured);
        }
        return kinship;
    }

    private Optional<Origin> origin() {
        return disk.note(ORIGIN).flatMap(Origin::parse);
    }

    /** Forgets everything; the notes in the last transaction, so that it is done again if cut off. */
    private void startOver(Origin origin) {
        done(disk.unstage());
        done(disk.putSettings(RawJson.of("{}")));
        var all = Set.copyOf(disk.unseen(Set.of(), FAR_OFF));
        var blank = new HashMap<String, String>();
        notes.forEach(name -> blank.put(name, ""));
        blank.put(ORIGIN, origin.toString());
        done(disk.apply(new ReadOutcome(all, NONE, blank, ReadOutcome.Dead.NONE, FAR_OFF)));
        onStartOver.run();
        catalog.replaceAll(List.of(), StoreStructure.EMPTY);
    }

    /** What is in memory. */
    public LiveCatalog catalog() {
        return catalog;
    }

    /** A product as it is on disk. */
    public Optional<Known> find(long productId) {
        return disk.find(productId).map(stored -> new Known(stored.json(), stored.updatedAt()));
    }

    /**
     * Puts what events told of different products, in one transaction, and shows it. Answers in their order; empty
     * where the disk refused all of it.
     */
    public Optional<List<Put>> putNews(List<Told> news) {
        var put = done(disk.putAll(news.stream().map(Told::product).toList()));
        put.ifPresent(outcomes -> {
            for (int i = 0; i < news.size(); i++) {
                show(outcomes.get(i), news.get(i).product(), news.get(i).receivedMicros());
            }
        });
        return put;
    }

    /** Puts what was fetched by its id; empty where the disk refused. */
    public Optional<Put> putFetched(WireProduct product, long causeMicros) {
        var put = done(disk.putFetched(product));
        put.ifPresent(outcome -> show(outcome, product, causeMicros));
        return put;
    }

    /** Deletes a product and says whether it was there; empty where the disk refused. */
    public Optional<Boolean> delete(long productId, long causeMicros) {
        var deleted = done(disk.delete(productId));
        if (deleted.isPresent()) {
            unveiling.skip(productId);
            catalog.apply(List.of(), List.of(productId), causeMicros);
        }
        return deleted;
    }

    /** Puts rows of a read aside until it ends; says whether the disk took them. */
    public boolean stage(Collection<WireProduct> rows) {
        return done(disk.stage(rows)).isPresent();
    }

    /** Forgets what a read that ended otherwise has put aside; says whether the disk did so. */
    public boolean unstage() {
        return done(disk.unstage()).isPresent();
    }

    /**
     * Ends a read: all of it is committed in one transaction, then shown little by little. Says whether the disk took
     * it.
     *
     * @param control runs what is given to it later on the control thread, in order
     * @param shown told there when all is shown, with how many products are new or different
     */
    public boolean apply(ReadOutcome outcome, Executor control, IntConsumer shown) {
        var written = done(disk.apply(outcome));
        written.ifPresent(_ -> restructure(outcome.lists()::over));
        written.ifPresent(each ->
                unveiling.begin(each, control, () -> shown.accept(each.put().size())));
        return written.isPresent();
    }

    /** Last versions of products that are gone, by their ids, as earlier runs took them down. */
    public Map<Long, Instant> tombstones() {
        return disk.tombstones();
    }

    /** What a complete read that began then has not seen, and what no event has brought since. */
    public List<Long> unseen(Set<Long> seen, Instant readBegun) {
        return disk.unseen(seen, readBegun);
    }

    /** Keeps the settings and answers with what they say; empty where the disk refused. */
    public Optional<StoreSettings> putSettings(RawJson raw) {
        if (done(disk.putSettings(raw)).isEmpty()) {
            return Optional.empty();
        }
        var settings = SettingsReader.read(raw).find();
        settings.ifPresent(read -> restructure(present -> present.withSettings(read)));
        return settings;
    }

    /** Replaces what tags and slots stand for; says whether the disk took it. */
    public boolean putAssignments(List<Assignment> assignments) {
        var isKept = done(disk.putAssignments(assignments)).isPresent();
        if (isKept) {
            assignmentsPut++;
            restructure(present -> present.withAssignments(assignments));
        }
        return isKept;
    }

    /** How often they were replaced by themselves: what a read brought before the last time is older. */
    long assignmentsPut() {
        return assignmentsPut;
    }

    /** What is wrong with the store's articles, empty for nothing; logged once, however often it comes. */
    void articlesRead(String trouble) {
        if (!trouble.isEmpty() && !trouble.equals(articleTrouble)) {
            log.warn("{}", trouble);
        }
        articleTrouble = trouble;
    }

    /** Which tags a shown product carries. */
    public List<String> tagCodes(long productId) {
        return catalog.find(productId)
                .map(Product::details)
                .map(each -> each.tagCodes())
                .orElse(List.of());
    }

    /** Notes a point in time; says whether the disk took it. */
    public boolean note(String name, Instant when) {
        return done(disk.putNote(name, when.toString())).isPresent();
    }

    /** A point in time that was noted; empty for never. */
    public Optional<Instant> noted(String name) {
        return disk.note(name).flatMap(text -> {
            try {
                return Optional.of(Instant.parse(text));
            } catch (DateTimeException _) {
                return Optional.empty();
            }
        });
    }

    /** Keeps a note that is no point in time; says whether the disk took it. */
    public boolean keep(String name, String text) {
        return done(disk.putNote(name, text)).isPresent();
    }

    /** A note that was kept. */
    public Optional<String> kept(String name) {
        return disk.note(name);
    }

    private void show(Put put, WireProduct product, long causeMicros) {
        if (put.hasChanged()) {
            unveiling.skip(product.id());
            catalog.apply(List.of(product.product()), List.of(), causeMicros);
        }
    }

    private void restructure(UnaryOperator<StoreStructure> change) {
        catalog.restructure(change.apply(catalog.structure()));
    }

    private <T> Optional<T> done(Write<T> write) {
        if (write instanceof Write.Refused<T>(var reason)) {
            refused.accept(reason);
        }
        return write.find();
    }
}
