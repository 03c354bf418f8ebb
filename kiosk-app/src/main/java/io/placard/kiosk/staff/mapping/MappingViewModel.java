package io.placard.kiosk.staff.mapping;

import io.placard.catalog.Assignment.Target;
import io.placard.catalog.Catalog;
import io.placard.catalog.local.LocalAssignments;
import io.placard.catalog.local.LocalAssignments.Outcome;
import io.placard.catalog.local.Meaning;
import io.placard.catalog.search.ProductSearch;
import io.placard.kiosk.staff.mapping.MappingPage.Act;
import io.placard.kiosk.staff.mapping.MappingPage.Choices;
import io.placard.kiosk.staff.mapping.MappingPage.Done;
import io.placard.kiosk.staff.mapping.MappingPage.Laid;
import io.placard.kiosk.staff.mapping.MappingPage.Reason;
import io.placard.kiosk.staff.mapping.MappingPage.Suggestion;
import io.placard.kiosk.ui.CatalogWatch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Lay a tag down, touch what it is; or touch what it is, and lay the tag down. Either way it holds at once, and the
 * next tag is waited for. Only a tag that stands for something else already is shown before it is changed. Used on the
 * JavaFX thread.
 */
public final class MappingViewModel implements AutoCloseable {
    private static final int MOST_LETTERS = 60;
    private static final int MOST_SUGGESTIONS = 3;
    /** Farther on in the list nothing follows. */
    private static final int FURTHEST_NEXT = 200;

    private final LocalAssignments assignments;
    private final Candidates candidates;
    private final Memory memory;
    private final Supplier<List<UnknownTags.Seen>> lately;
    private final CatalogWatch watch;
    private final ReadOnlyObjectWrapper<MappingPage> page;
    private Optional<Laid> laid = Optional.empty();
    private Optional<Target> chosen = Optional.empty();
    private Optional<Done> done = Optional.empty();
    private List<Target> found = List.of();
    private boolean isListing;

    /**
     * @param catalog all products, also those that shoppers are not shown
     * @param memory what is kept while another screen is shown
     * @param lately tags that nobody knows, the latest first
     */
    public MappingViewModel(
            Catalog catalog,
            ProductSearch search,
            LocalAssignments assignments,
            Memory memory,
            Supplier<List<UnknownTags.Seen>> lately,
            Executor fxThread) {
        this.assignments = assignments;
        this.memory = memory;
        this.lately = lately;
        candidates = new Candidates(catalog, search);
        find();
        page = new ReadOnlyObjectWrapper<>(describe());
        watch = new CatalogWatch(catalog, fxThread, _ -> {
            find();
            show();
        });
        watch.setShown(true);
    }

    /** What outlives the screen: kind and query of the last search, and what was seen or assigned last. */
    public static final class Memory {
        private Kind kind = Kind.PRODUCT;
        private String typed = "";
        private Optional<Target> seen = Optional.empty();
        private Optional<Target> assigned = Optional.empty();

        /** This is on the screen, for shoppers to see. */
        public void see(Target target) {
            seen = Optional.of(target);
        }

        /** Nobody is there any more. */
        public void forget() {
            kind = Kind.PRODUCT;
            typed = "";
            seen = Optional.empty();
            assigned = Optional.empty();
        }
    }

    ReadOnlyObjectProperty<MappingPage> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /** A tag was laid down, or a slot covered. */
    void laid(String code, String device) {
        var meaning = assignments.meaning(code);
        var waiting = chosen.filter(_ -> meaning.target().isEmpty());
        laid = Optional.of(new Laid(meaning.code(), device, meaning));
        done = Optional.empty();
        isListing = false;
        waiting.ifPresentOrElse(this::assign, this::show);
    }

    /** This is what it stands for: the tag that lies there, else the next one. */
    void choose(Target target) {
        if (laid.isPresent()) {
            assign(target);
        } else {
            chosen = chosen.equals(Optional.of(target)) ? Optional.empty() : Optional.of(target);
            done = Optional.empty();
            show();
        }
    }

    /** Takes back what was said here of this tag. */
    void withdraw(String code) {
        if (assignments.withdraw(code) instanceof Outcome.Done(var meaning)) {
            finish(new Done(Act.WITHDRAWN, meaning.code(), meaning.target()));
        }
    }

    /** Takes the last change back, and has its tag before it again. */
    void undo() {
        assignments.undo().ifPresent(meaning -> {
            finish(new Done(Act.UNDONE, meaning.code(), meaning.target()));
            laid = Optional.of(new Laid(meaning.code(), "", meaning));
            show();
        });
    }

    void use(Kind kind) {
        memory.kind = kind;
        memory.typed = "";
        search();
    }

    void type(String letters) {
        var isNeedlessSpace = letters.isBlank() && (memory.typed.isEmpty() || memory.typed.endsWith(" "));
        if (!isNeedlessSpace && memory.typed.length() + letters.length() <= MOST_LETTERS) {
            memory.typed += letters;
            search();
        }
    }

    void erase() {
        var typed = memory.typed;
        if (!typed.isEmpty()) {
            memory.typed = typed.substring(0, typed.offsetByCodePoints(typed.length(), -1));
            search();
        }
    }

    void clear() {
        memory.typed = "";
        search();
    }

    /** Shows what was said here, or what there is to choose from. */
    void toggleList() {
        isListing = !isListing;
        show();
    }

    /** Time has passed: other tags may have been seen. */
    void tick() {
        if (!lately.get().equals(page.get().lately())) {
            show();
        }
    }

    /** Tags that something has already. */
    List<String> codesOf(Target target) {
        return assignments.codesOf(target);
    }

    @Override
    public void close() {
        watch.close();
    }

    private void assign(Target target) {
        laid.ifPresent(it -> {
            if (assignments.assign(it.code(), target) instanceof Outcome.Done(var meaning)) {
                memory.assigned = Optional.of(target);
                finish(new Done(Act.ASSIGNED, meaning.code(), Optional.of(target)));
            }
        });
    }

    private void finish(Done what) {
        laid = Optional.empty();
        chosen = Optional.empty();
        done = Optional.of(what);
        show();
    }

    private void search() {
        isListing = false;
        find();
        show();
    }

    private void find() {
        found = candidates.of(memory.kind, memory.typed);
    }

    private void show() {
        var next = describe();
        if (!next.equals(page.get())) {
            page.set(next);
        }
    }

    private MappingPage describe() {
        // What lies there may mean something else by now.
        var lies = laid.map(it -> new Laid(it.code(), it.device(), assignments.meaning(it.code())));
        return new MappingPage(
                lies,
                chosen,
                done,
                new Choices(memory.kind, memory.typed, found, suggestions(lies)),
                lately.get(),
                assignments.undoable(),
                assignments.local(),
                isListing);
    }

    private List<Suggestion> suggestions(Optional<Laid> lies) {
        var all = new ArrayList<Suggestion>();
        chosen.ifPresent(target -> all.add(new Suggestion(Reason.CHOSEN, target)));
        following().ifPresent(target -> all.add(new Suggestion(Reason.NEXT, target)));
        memory.seen.ifPresent(target -> all.add(new Suggestion(Reason.SEEN, target)));
        memory.assigned.ifPresent(target -> all.add(new Suggestion(Reason.AGAIN, target)));
        var standing = lies.map(Laid::meaning).flatMap(Meaning::target);
        var distinct = new ArrayList<Suggestion>();
        for (var each : all) {
            var isThere = distinct.stream().anyMatch(other -> other.target().equals(each.target()));
            if (!isThere && !standing.equals(Optional.of(each.target())) && distinct.size() < MOST_SUGGESTIONS) {
                distinct.add(each);
            }
        }
        return List.copyOf(distinct);
    }

    /** In the list that is shown, after the one assigned last, else from its beginning. */
    private Optional<Target> following() {
        var from = memory.assigned.map(found::indexOf).orElse(-1) + 1;
        return found.stream()
                .skip(from)
                .limit(FURTHEST_NEXT)
                .filter(target -> assignments.codesOf(target).isEmpty())
                .findFirst();
    }
}
