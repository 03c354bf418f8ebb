package io.placard.sync.simulation;

import io.placard.sync.cache.CopyOnDisk;
import io.placard.sync.cache.Write;
import java.util.function.Supplier;

/** A disk that is full for a while, and under which the process dies just before or just after a commit. */
final class MortalDisk extends DelegatingDisk {
    private static final int FAR_OFF = 1 << 30;

    private boolean isFull;
    private int halvesLeft = FAR_OFF;

    /** The process is no more. */
    static final class Death extends RuntimeException {
        private static final long serialVersionUID = 1;

        Death() {
            super("killed", null, false, false);
        }
    }

    MortalDisk(CopyOnDisk disk) {
        super(disk);
    }

    void setFull(boolean full) {
        isFull = full;
    }

    /** Dies in this many half commits: an odd number lets the last one be written. */
    void dieIn(int halfCommits) {
        halvesLeft = halfCommits;
    }

    @Override
    <T> Write<T> write(Supplier<Write<T>> transaction) {
        if (isFull) {
            return new Write.Refused<>("The disk is full.");
        }
        live();
        var written = transaction.get();
        live();
        return written;
    }

    private void live() {
        if (halvesLeft-- == 0) {
            halvesLeft = FAR_OFF;
            throw new Death();
        }
    }
}
