package io.placard.kiosk.shell;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What shoppers have laid down in this session and not lifted again. Something that lay there before, and is put back
 * after a look, rests in its place again: a shelf full of products is no comparison.
 */
final class LaidDown {
    /** In the order in which they were laid down; also those that were lifted since. */
    private final List<Thing> order = new ArrayList<>();

    private final Set<Thing> lying = new HashSet<>();
    private final Set<Thing> ofTheShelf = new HashSet<>();

    /** Somebody put it down. */
    void put(Thing thing) {
        if (!ofTheShelf.contains(thing)) {
            order.remove(thing);
            order.add(thing);
            lying.add(thing);
        }
    }

    /** It was never lifted, although it seemed so: it takes its former place. */
    void flickered(Thing thing) {
        if (order.contains(thing)) {
            lying.add(thing);
        }
    }

    void lifted(Thing thing) {
        if (!lying.remove(thing) && !order.contains(thing)) {
            ofTheShelf.add(thing);
        }
    }

    /** In the order in which they were laid down. */
    List<Thing> things() {
        return order.stream().filter(lying::contains).toList();
    }

    /** From now on everything that lies there rests there. */
    void forget() {
        order.clear();
        lying.clear();
        ofTheShelf.clear();
    }

    /** A tag, or the number of a covered slot. */
    record Thing(String code, Source source) {}
}
