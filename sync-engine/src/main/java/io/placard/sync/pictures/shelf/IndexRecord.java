package io.placard.sync.pictures.shelf;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * One line of the index: what a URL led to. Always as many bytes, so that a damaged record takes no other with it.
 *
 * @param size bytes of the file
 * @param shownAt when somebody last asked for it; whole seconds
 */
record IndexRecord(UrlKey url, Sha256 content, int size, Instant shownAt) {
    static final int BYTES = 64;

    private static final int CHECKED_BYTES = BYTES - Integer.BYTES;

    void write(ByteBuffer to) {
        var start = to.position();
        to.putLong(url.high()).putLong(url.low());
        content.write(to);
        to.putInt(size).putLong(shownAt.getEpochSecond());
        to.putInt(checksum(to.slice(start, CHECKED_BYTES)));
    }

    /** Takes one record; empty where its bytes are not what was written. */
    static Optional<IndexRecord> read(ByteBuffer from) {
        var start = from.position();
        var url = new UrlKey(from.getLong(), from.getLong());
        var content = Sha256.read(from);
        var size = from.getInt();
        var shownAt = from.getLong();
        return from.getInt() == checksum(from.slice(start, CHECKED_BYTES))
                ? Optional.of(new IndexRecord(url, content, size, Instant.ofEpochSecond(shownAt)))
                : Optional.empty();
    }

    private static int checksum(ByteBuffer bytes) {
        var checksum = new CRC32C();
        checksum.update(bytes);
        return (int) checksum.getValue();
    }
}
