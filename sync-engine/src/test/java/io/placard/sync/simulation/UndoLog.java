package io.placard.sync.simulation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The last commits of a modelled disk, each with what takes it back. */
final class UndoLog {
    /** Commits that a power cut may undo. */
    private static final int UNDOABLE = 8;

    private final Deque<List<Runnable>> commits = new ArrayDeque<>();

    /** All that the work sets is undone together. */
    void commit(Runnable work) {
        commits.push(new ArrayList<>());
        if (commits.size() > UNDOABLE) {
            commits.removeLast();
        }
        work.run();
    }

    /** Within a commit: sets a value, null for none, and answers with what was there. */
    <K, V> void set(Map<K, V> map, K key, @Nullable V value) {
        var before = value == null ? map.remove(key) : map.put(key, value);
        undoBy(() -> {
            if (before == null) {
                map.remove(key);
            } else {
                map.put(key, before);
            }
        });
    }

    /** Within a commit: what takes a part of it back. */
    void undoBy(Runnable step) {
        commits.element().addFirst(step);
    }

    /** Undoes this many of the last commits, as far as they are known. */
    void undo(int most) {
        for (var left = most; left > 0 && !commits.isEmpty(); left--) {
            commits.pop().forEach(Runnable::run);
        }
        commits.clear();
    }
}
