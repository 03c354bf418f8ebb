package io.placard.kiosk;

import io.placard.catalog.Catalog;
import io.placard.catalog.CatalogChange;
import io.placard.kiosk.display.FrameWatch;
import io.placard.kiosk.operations.Trace;
import io.placard.kiosk.search.SearchContext.Searched;
import io.placard.kiosk.shell.Route;
import io.placard.kiosk.shell.Visit;

/** Has what is new drawn at once, and writes into the trace that it was, when it was. On the JavaFX thread. */
final class PaintTrace implements Onlooker {
    private final FrameWatch frames;
    private final Trace trace;
    private final Catalog catalog;
    private boolean isInteractive;

    PaintTrace(FrameWatch frames, Trace trace, Catalog catalog) {
        this.frames = frames;
        this.trace = trace;
        this.catalog = catalog;
    }

    @Override
    public void visited(Visit visit) {
        frames.drawNow(() -> painted(visit));
    }

    @Override
    public void searched(Searched searched) {
        frames.drawNow(() -> trace.search(searched.length(), searched.results(), searched.keyedMicros()));
    }

    /** The store has changed something; the page that is up has taken it in. */
    void changed(CatalogChange change, Visit visit) {
        if (!isInteractive) {
            frames.afterNextFrame(() -> painted(visit));
        } else if (change.causeMicros() > 0 && ShownProducts.concerns(visit.route(), change, catalog)) {
            frames.drawNow(() -> trace.screen(ScreenStates.of(visit), change.causeMicros()));
        }
    }

    private void painted(Visit visit) {
        trace.screen(ScreenStates.of(visit), visit.causeMicros());
        if (!isInteractive && !catalog.listed().isEmpty() && !(visit.route() instanceof Route.Attract)) {
            isInteractive = true;
            trace.screenInteractive();
        }
    }
}
