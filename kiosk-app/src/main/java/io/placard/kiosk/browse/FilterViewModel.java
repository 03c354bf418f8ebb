package io.placard.kiosk.browse;

import io.placard.kiosk.browse.filter.Criterion.Group;
import io.placard.kiosk.browse.filter.Facets.Facet;
import io.placard.kiosk.browse.filter.Filters;
import io.placard.kiosk.browse.filter.Sort;
import io.placard.kiosk.shell.Route;
import io.placard.kiosk.ui.CatalogWatch;
import io.placard.kiosk.ui.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What can be chosen on a page, and what each choice would leave; follows the store. Used on the JavaFX thread. */
public final class FilterViewModel implements AutoCloseable {
    /** So many of a group are found at a glance; the commonest come first. */
    private static final int FIRST = 18;

    private static final int MORE = 60;

    private final Browsing browsing;
    private final CriterionWords words;
    private final Wording wording;
    private final Route page;
    private final Runnable onDone;
    private final CatalogWatch live;
    private final Map<Group, Integer> shown = new HashMap<>();
    private final ReadOnlyObjectWrapper<Offer> offer = new ReadOnlyObjectWrapper<>(Offer.EMPTY);

    /** @param onDone the shopper has chosen */
    public FilterViewModel(Browsing browsing, Wording wording, Route page, Executor fxThread, Runnable onDone) {
        this.browsing = browsing;
        this.wording = wording;
        this.words = new CriterionWords(wording, browsing::nameOfBrand);
        this.page = page;
        this.onDone = onDone;
        this.live = new CatalogWatch(browsing.catalog(), fxThread, _ -> load());
        live.setShown(true);
        load();
    }

    /** What can be chosen now. */
    public ReadOnlyObjectProperty<Offer> offerProperty() {
        return offer.getReadOnlyProperty();
    }

    public void choose(Chip chip) {
        use(chip.leadsTo());
    }

    /** Shows more of a long group. */
    public void showMore(Row row) {
        row.more().ifPresent(more -> {
            shown.merge(more.group(), MORE, (before, _) -> before + MORE);
            load();
        });
    }

    public void clear() {
        use(browsing.chosen().on(page).widest());
    }

    public void done() {
        onDone.run();
    }

    @Override
    public void close() {
        live.close();
    }

    private void use(Filters filters) {
        browsing.chosen().choose(page, filters);
        load();
    }

    private void load() {
        var filters = browsing.chosen().on(page);
        var shelf = browsing.shelf(page);
        var facets = shelf.count(filters);
        var rows = new ArrayList<Row>();
        rows.add(sorts(filters, shelf.potency().orElse("")));
        facets.groups().forEach(facet -> rows.add(row(facet, filters)));
        offer.set(new Offer(rows, wording.texts().get("filter.show", facets.remaining()), filters.isNarrowing()));
    }

    private Row sorts(Filters filters, String potency) {
        var chips = Arrays.stream(Sort.values())
                .filter(sort -> sort != Sort.STRONGEST || !potency.isEmpty())
                .map(sort -> new Chip(
                        words.sort(sort, potency), OptionalInt.empty(), filters.sort() == sort, filters.sorted(sort)))
                .toList();
        return new Row(wording.texts().get("filter.sort"), chips, Optional.empty());
    }

    private Row row(Facet facet, Filters filters) {
        var most = FIRST + shown.getOrDefault(facet.group(), 0);
        var chips = new ArrayList<Chip>();
        var left = 0;
        for (var option : facet.options()) {
            // What is chosen is always seen, or it could not be taken back here.
            if (chips.size() < most || option.chosen()) {
                chips.add(new Chip(
                        words.option(option.criterion()),
                        OptionalInt.of(option.count()),
                        option.chosen(),
                        filters.toggle(option.criterion())));
            } else {
                left++;
            }
        }
        var more = left == 0
                ? Optional.<More>empty()
                : Optional.of(new More(facet.group(), wording.texts().get("filter.more", left)));
        return new Row(words.group(facet.group()), chips, more);
    }

    /**
     * All choices.
     *
     * @param show what the way back to the page says
     * @param narrowed whether anything can be taken back
     */
    public record Offer(List<Row> rows, String show, boolean narrowed) {
        static final Offer EMPTY = new Offer(List.of(), "", false);
    }

    /** One group; {@code more} where not all of it is shown. */
    public record Row(String title, List<Chip> chips, Optional<More> more) {}

    /** The rest of a group, and the words that lead to it. */
    public record More(Group group, String words) {}

    /**
     * One choice.
     *
     * @param count of the products it would leave; empty for an order
     */
    public record Chip(String name, OptionalInt count, boolean chosen, Filters leadsTo) {
        /** Nobody should choose what leaves nothing. */
        public boolean isPossible() {
            return chosen || count.isEmpty() || count.getAsInt() > 0;
        }
    }
}
