package io.placard.sync.pictures.shelf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongSupplier;

/**
 * How many bytes the picture files may take together.
 *
 * @param most whatever the disk holds
 * @param free bytes that can still be written to the disk
 */
public record Budget(long most, LongSupplier free) {
    /** The catalogue needs room to be written, too. */
    private static final long LEFT_FREE = 256L << 20;
    /** Nobody waits for a picture so much that the disk should come near its end. */
    private static final long LEFT_FREE_BY_WISHES = 1024L << 20;

    /** On the disk that holds the folder. */
    public static Budget in(Path folder, long most) {
        return new Budget(most, () -> {
            try {
                return Files.getFileStore(folder).getUsableSpace();
            } catch (IOException _) {
                return Long.MAX_VALUE / 2;
            }
        });
    }

    /** For a need, while so many bytes are used; wishes leave a tenth to what will be shown first. */
    long bytes(Need need, long used) {
        return switch (need) {
            case NOW -> Math.min(most, used + free.getAsLong() - LEFT_FREE);
            case SOMETIME -> Math.min(most - most / 10, used + free.getAsLong() - LEFT_FREE_BY_WISHES);
        };
    }

    /** What remains after room was made, so that it need not be made for each picture. */
    static long afterMakingRoom(long budget) {
        return budget - budget / 20;
    }
}
