package io.placard.sync.pictures.shelf;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Which URL led to which content, as a file that only grows until it is written anew: a later record about a URL
 * replaces an earlier one, and a record whose file is gone means nothing. Half a record at its end, which a killed
 * process leaves, is cut off when the next one is appended. Used by one thread at a time.
 */
final class PictureIndex {
    /** Its name tells the layout; another layout would be another name. */
    static final String FILE_NAME = "index-1";

    private static final String NEW_FILE_NAME = "index-1.new";

    private final Path file;
    private final Path newFile;
    private int records;

    PictureIndex(Path folder) {
        file = folder.resolve(FILE_NAME);
        newFile = folder.resolve(NEW_FILE_NAME);
    }

    /** All that can still be read, in the order written. */
    List<IndexRecord> read() throws IOException {
        var bytes = bytes();
        var found = new ArrayList<IndexRecord>(bytes.remaining() / IndexRecord.BYTES);
        records = bytes.remaining() / IndexRecord.BYTES;
        while (bytes.remaining() >= IndexRecord.BYTES) {
            IndexRecord.read(bytes).ifPresent(found::add);
        }
        return found;
    }

    /** How many records the file holds, whatever they are worth. */
    int size() {
        return records;
    }

    /** Whether this file of the folder is one of its own. */
    boolean owns(Path other) {
        return other.equals(file) || other.equals(newFile);
    }

    void append(IndexRecord record) throws IOException {
        var bytes = ByteBuffer.allocate(IndexRecord.BYTES);
        record.write(bytes);
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            var end = channel.size() / IndexRecord.BYTES * IndexRecord.BYTES;
            bytes.flip();
            while (bytes.hasRemaining()) {
                end += channel.write(bytes, end);
            }
            records = (int) (end / IndexRecord.BYTES);
        }
    }

    /** Writes it anew with these alone; the old one stays where this fails. */
    void replace(Collection<IndexRecord> all) throws IOException {
        var bytes = ByteBuffer.allocate(all.size() * IndexRecord.BYTES);
        all.forEach(each -> each.write(bytes));
        Files.write(newFile, bytes.array());
        Files.move(newFile, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        records = all.size();
    }

    private ByteBuffer bytes() throws IOException {
        try {
            return ByteBuffer.wrap(Files.readAllBytes(file));
        } catch (NoSuchFileException _) {
            return ByteBuffer.allocate(0);
        }
    }
}
