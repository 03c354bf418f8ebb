package io.placard.kiosk.soak;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** How often what was done. Safe to use from any thread. */
final class Counts {
    private final ConcurrentHashMap<String, LongAdder> counts = new ConcurrentHashMap<>();

    void add(String what) {
        counts.computeIfAbsent(what, _ -> new LongAdder()).increment();
    }

    Map<String, Long> all() {
        var all = new TreeMap<String, Long>();
        counts.forEach((what, count) -> all.put(what, count.sum()));
        return all;
    }
}
