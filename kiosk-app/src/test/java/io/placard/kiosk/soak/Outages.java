package io.placard.kiosk.soak;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.SplittableRandom;

/** Breaks the network in one way after the other, each for a while, and mends it. */
final class Outages {
    private final StoreProcess store;
    private final Relay rest;
    private final Relay live;
    private final Shift shift;
    private final Counts counts;
    private final int leastCalm;
    private final int mostCalm;

    /**
     * @param leastCalm the shortest time between two outages, s
     * @param mostCalm the longest, s
     */
    Outages(StoreProcess store, Relay rest, Relay live, Shift shift, Counts counts, int leastCalm, int mostCalm) {
        this.store = store;
        this.rest = rest;
        this.live = live;
        this.shift = shift;
        this.counts = counts;
        this.leastCalm = leastCalm;
        this.mostCalm = mostCalm;
    }

    void start(long seed) {
        var chance = new Chance(new SplittableRandom(seed));
        Actor.start("outages", shift, counts, () -> play(chance));
    }

    /** All as it should be. */
    void mend() throws IOException {
        rest.restore();
        live.restore();
        store.does("restore");
    }

    private void play(Chance chance) throws IOException, InterruptedException {
        if (!shift.pause(chance.seconds(leastCalm, mostCalm))) {
            return;
        }
        var outage = Outage.next(chance);
        counts.add("outages: " + outage.words);
        begin(outage);
        try {
            shift.pause(chance.seconds(outage.leastS, outage.mostS));
        } finally {
            mend();
        }
    }

    private void begin(Outage outage) throws IOException {
        switch (outage) {
            case LIVE_DROPPED -> live.drop();
            case LIVE_REFUSED -> live.cut();
            case LIVE_SILENT -> live.stall();
            case REST_REFUSED -> rest.cut();
            case REST_SILENT -> rest.stall();
            case ALL_SILENT -> {
                live.stall();
                rest.stall();
            }
            case ALL_GONE -> store.does("cut");
        }
    }

    /** What is broken, and for how long, s. */
    enum Outage {
        LIVE_DROPPED("live connection dropped", 6, 1, 2),
        LIVE_REFUSED("live channel refuses", 3, 10, 180),
        LIVE_SILENT("live channel silent", 3, 30, 240),
        REST_REFUSED("API refuses", 3, 10, 120),
        REST_SILENT("API silent", 2, 30, 120),
        ALL_SILENT("network silent", 2, 60, 300),
        ALL_GONE("network gone", 4, 60, 360);

        private final String words;
        private final int weight;
        private final int leastS;
        private final int mostS;

        Outage(String words, int weight, int leastS, int mostS) {
            this.words = words;
            this.weight = weight;
            this.leastS = leastS;
            this.mostS = mostS;
        }

        static Outage next(Chance chance) {
            var weights = new LinkedHashMap<Outage, Integer>();
            for (var each : values()) {
                weights.put(each, each.weight);
            }
            return chance.weighted(weights);
        }
    }
}
