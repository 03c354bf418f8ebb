package io.placard.sync.pictures;

import io.placard.catalog.live.LiveCatalog;
import io.placard.sync.pictures.format.Mp4;
import io.placard.sync.pictures.format.PictureFormat;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import okio.BufferedSource;

/** What kind of files are kept together, and what may be taken for one. */
public enum FileKind {
    PICTURES(3, 16, Duration.ofSeconds(30), 512 * 1024) {
        @Override
        void expect(BufferedSource start) throws IOException {
            PictureFormat.of(start);
        }

        @Override
        boolean adapt(Path whole) throws IOException {
            PictureFormat.check(whole);
            return false;
        }

        @Override
        Iterator<String> needs(LiveCatalog catalog) {
            return Needs.of(catalog);
        }
    },
    FILMS(1, 200, Duration.ofMinutes(15), 24 * 1024 * 1024) {
        @Override
        void expect(BufferedSource start) throws IOException {
            Mp4.expect(start);
        }

        @Override
        boolean adapt(Path whole) throws IOException {
            return Mp4.adapt(whole);
        }

        @Override
        Iterator<String> needs(LiveCatalog catalog) {
            return Needs.films(catalog);
        }
    };

    private final int threads;
    private final int mostMegabytes;
    private final Duration deadline;
    private final long usualBytes;

    FileKind(int threads, int mostMegabytes, Duration deadline, long usualBytes) {
        this.threads = threads;
        this.mostMegabytes = mostMegabytes;
        this.deadline = deadline;
        this.usualBytes = usualBytes;
    }

    /** What the log calls them. */
    String words() {
        return switch (this) {
            case PICTURES -> "pictures";
            case FILMS -> "films";
        };
    }

    /** How many somebody who waits can have fetched at once. */
    int threads() {
        return threads;
    }

    int mostBytes() {
        return mostMegabytes << 20;
    }

    /** For one file, from the question to its last byte. */
    Duration deadline() {
        return deadline;
    }

    /** More than most of them take. */
    long usualBytes() {
        return usualBytes;
    }

    /** Looks at the first bytes of an answer, without taking them away. */
    abstract void expect(BufferedSource start) throws IOException;

    /** Checks a whole file, and changes what would keep it from being shown here; whether it did. */
    abstract boolean adapt(Path whole) throws IOException;

    /** Which of them a catalogue needs, those needed most first. */
    abstract Iterator<String> needs(LiveCatalog catalog);
}
