package io.placard.sync.cache;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.FileStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets a file's header name the newest chunk. H2 2.5.252 leaves that out at times: where a chunk does not lie where the
 * one before foretold, {@code RandomAccessStore.writeChunk} writes the header before {@code FileStore.storeBuffer} has
 * taken that chunk down as the last one, and whoever opens the file after a kill does not find it: a commit is lost.
 */
final class FileHeader {
    private static final Logger log = LoggerFactory.getLogger(FileHeader.class);

    private final FileStore<?> store;
    private final ReentrantLock lock;
    private final Method write;

    private FileHeader(FileStore<?> store) throws ReflectiveOperationException {
        this.store = store;
        var lockField = FileStore.class.getDeclaredField("saveChunkLock");
        lockField.setAccessible(true);
        lock = (ReentrantLock) lockField.get(store);
        write = store.getClass().getSuperclass().getDeclaredMethod("writeStoreHeader");
        write.setAccessible(true);
    }

    /** The header of the file behind this connection; empty where it is in memory, or H2 another one. */
    static Optional<FileHeader> of(Connection connection) throws SQLException {
        var session = connection.unwrap(JdbcConnection.class).getSession();
        var store =
                ((SessionLocal) session).getDatabase().getStore().getMvStore().getFileStore();
        if (store == null || store.isReadOnly()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new FileHeader(store));
        } catch (ReflectiveOperationException | RuntimeException e) {
            log.warn("This H2 keeps its file another way: a killed process may lose its last commit. {}", e.toString());
            return Optional.empty();
        }
    }

    /** Writes it; after a commit. */
    void write() {
        lock.lock();
        try {
            write.invoke(store);
        } catch (InvocationTargetException | IllegalAccessException e) {
            throw new IllegalStateException("The header of the cache's file could not be written", e);
        } finally {
            lock.unlock();
        }
    }
}
