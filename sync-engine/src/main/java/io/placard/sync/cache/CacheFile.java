package io.placard.sync.cache;

import io.placard.sync.cache.OpenedCache.Place;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.h2.api.ErrorCode;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The database over its life: read and written, out of room and with room again, found broken and replaced. */
final class CacheFile implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(CacheFile.class);

    /** What H2 says when the file's content makes no sense to it. */
    private static final Set<Integer> CORRUPT = Set.of(ErrorCode.FILE_CORRUPTED_1, ErrorCode.GENERAL_ERROR_1);

    /** What H2 says when it has given the database up, be it for a failed write or a lost file. */
    private static final Set<Integer> GIVEN_UP = Set.of(
            ErrorCode.IO_EXCEPTION_1,
            ErrorCode.IO_EXCEPTION_2,
            ErrorCode.DATABASE_IS_CLOSED,
            ErrorCode.CONNECTION_BROKEN_1,
            ErrorCode.OBJECT_CLOSED);

    private static final int LONGEST_WAIT_S = 10;

    private final CacheOpening opening;
    private final ReentrantLock lock = new ReentrantLock();
    private volatile OpenedCache opened;
    private volatile @Nullable String shortage;

    CacheFile(CacheOpening opening) {
        this.opening = opening;
        opened = opening.open();
        opened.findTrouble().ifPresent(words -> log.error("{}", words));
    }

    Optional<String> trouble() {
        return Optional.ofNullable(shortage).or(opened::findTrouble);
    }

    /** Everything; empty where nothing can be read. */
    CachedStore load() {
        var used = opened;
        try {
            return used.database().load();
        } catch (SQLException e) {
            recoverFromRead(used, e);
            return used.equals(opened) ? CachedStore.EMPTY : loadReplaced();
        }
    }

    /** Reads without Jdbi, as {@link #load} does; answers {@code otherwise} where nothing can be read. */
    <T> T loadPlain(PlainRead<T> work, T otherwise) {
        var used = opened;
        try {
            return used.database().loadPlain(work);
        } catch (SQLException e) {
            recoverFromRead(used, e);
            return otherwise;
        }
    }

    /** Reads by JDBC alone. */
    @FunctionalInterface
    interface PlainRead<T> {
        T from(Connection connection) throws SQLException;
    }

    private CachedStore loadReplaced() {
        try {
            return opened.database().load();
        } catch (SQLException e) {
            log.error("What replaced the cache cannot be read either: {}", reason(e), e);
            return CachedStore.EMPTY;
        }
    }

    /** Reads; answers {@code otherwise} where nothing can be read. */
    <T> T read(HandleCallback<T, RuntimeException> work, T otherwise) {
        var used = opened;
        try {
            return used.database().jdbi().withHandle(work);
        } catch (JdbiException e) {
            recoverFromRead(used, e);
            return otherwise;
        }
    }

    /** Writes in one transaction, or says why not. One writer at a time, so that every commit reaches the file. */
    <T> Write<T> write(HandleCallback<T, RuntimeException> work) {
        return write(work, true);
    }

    /** Writes what may be lost when the process is killed; cheaper by far. */
    <T> Write<T> writeForNow(HandleCallback<T, RuntimeException> work) {
        return write(work, false);
    }

    private <T> Write<T> write(HandleCallback<T, RuntimeException> work, boolean isDurable) {
        return locked(() -> Optional.of(writeAlone(work, isDurable)))
                .orElseGet(() -> new Write.Refused<>("The cache was busy for " + LONGEST_WAIT_S + " s."));
    }

    @Override
    public void close() {
        opened.database().close();
    }

    private <T> Write<T> writeAlone(HandleCallback<T, RuntimeException> work, boolean isDurable) {
        if (opened.place() != Place.MEMORY) {
            noteShortage(opening.shortage());
            if (shortage != null) {
                return new Write.Refused<>(shortage);
            }
        }
        if (opened.place() == Place.FILE_READ_ONLY) {
            replace(opening::open);
        }
        var used = opened;
        try {
            return new Write.Done<>(used.database().write(work, isDurable));
        } catch (JdbiException e) {
            log.error("The cache could not be written: {}", reason(e), e);
            recover(used, e);
            return new Write.Refused<>("The cache could not be written: " + reason(e));
        }
    }

    private void recoverFromRead(OpenedCache used, Exception fault) {
        log.error("The cache could not be read: {}", reason(fault), fault);
        locked(() -> {
            recover(used, fault);
            return Optional.of(used);
        });
    }

    private void noteShortage(Optional<String> found) {
        if (found.isPresent() && shortage == null) {
            log.error("{}", found.get());
        } else if (found.isEmpty() && shortage != null) {
            log.info("There is room again: the cache is written.");
        }
        shortage = found.orElse(null);
    }

    /** Closes a database that H2 has given up or cannot make sense of, and opens what there is. */
    private void recover(OpenedCache used, Exception fault) {
        if (!used.equals(opened)) {
            return;
        }
        int code = code(fault);
        if (CORRUPT.contains(code)) {
            replace(() -> opening.openAnew(reason(fault)));
        } else if (GIVEN_UP.contains(code)) {
            replace(opening::open);
        }
    }

    private void replace(Supplier<OpenedCache> open) {
        opened.database().close();
        opened = open.get();
        opened.findTrouble().ifPresent(words -> log.error("{}", words));
    }

    private <T> Optional<T> locked(Supplier<Optional<T>> work) {
        try {
            if (!lock.tryLock(LONGEST_WAIT_S, TimeUnit.SECONDS)) {
                return Optional.empty();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    private static int code(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return sql.getErrorCode();
            }
        }
        return 0;
    }

    private static String reason(Throwable fault) {
        var cause = fault;
        while (cause.getCause() != null && !(cause instanceof SQLException)) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage()).lines().findFirst().orElse("no reason given");
    }
}
