package io.placard.sync.cache;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/** Keeps the file as it was before its schema was changed, in {@code backup/} beside it: of the last two schemas. */
final class SchemaBackup {
    static final int KEPT = 2;
    private static final String FOLDER = "backup";
    private static final Pattern NAME = Pattern.compile(Database.NAME + "\\.schema-(\\d{1,6})\\.mv\\.db");

    private SchemaBackup() {}

    /**
     * Copies the closed file of this folder; {@code version} is the schema it has. When this returns the copy is on the
     * disk, as long as that keeps its word.
     */
    static void make(Path dataDir, int version, FreeSpace space) throws SchemaBackupException {
        var file = dataDir.resolve(Database.FILE);
        var kept = of(dataDir, version);
        var part = kept.resolveSibling(kept.getFileName() + ".part");
        try {
            long needed = Files.size(file) + FreeSpace.NEEDED_BYTES;
            if (space.usableBytes() < needed) {
                throw SchemaBackupException.noRoom(dataDir, needed);
            }
            Files.createDirectories(dataDir.resolve(FOLDER));
            Files.copy(file, part, StandardCopyOption.REPLACE_EXISTING);
            try (var copy = FileChannel.open(part, StandardOpenOption.WRITE)) {
                copy.force(true);
            }
            Files.move(part, kept, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            deleteOldest(dataDir.resolve(FOLDER));
        } catch (IOException e) {
            throw SchemaBackupException.failed(kept, e);
        }
    }

    /** The backup of this schema; empty where there is none. */
    static Optional<Path> find(Path dataDir, int version) {
        return Optional.of(of(dataDir, version)).filter(Files::isRegularFile);
    }

    private static Path of(Path dataDir, int version) {
        return dataDir.resolve(FOLDER).resolve(Database.NAME + ".schema-" + version + ".mv.db");
    }

    private static void deleteOldest(Path folder) throws IOException {
        try (var all = Files.list(folder)) {
            var tooMany = all.filter(each -> schemaOf(each) >= 0)
                    .sorted(Comparator.comparingInt(SchemaBackup::schemaOf).reversed())
                    .skip(KEPT)
                    .toList();
            for (var each : tooMany) {
                Files.delete(each);
            }
        }
    }

    /** Below zero for what is no backup. */
    private static int schemaOf(Path file) {
        var name = NAME.matcher(file.getFileName().toString());
        return name.matches() ? Integer.parseInt(name.group(1)) : -1;
    }
}
