package io.placard.sync.background;

/** Daemon threads of Java's least priority: reading a whole catalogue must not cost whoever scrolls a frame. */
public final class BackgroundThread {
    private BackgroundThread() {}

    /** Not started. */
    @SuppressWarnings("ThreadPriorityCheck") // Nothing relies on it: without it all is done, a little less smoothly.
    public static Thread of(String name, Runnable work) {
        return Thread.ofPlatform()
                .daemon()
                .priority(Thread.MIN_PRIORITY)
                .name(name)
                .unstarted(work);
    }
}
