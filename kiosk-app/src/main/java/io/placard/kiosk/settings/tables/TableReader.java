package io.placard.kiosk.settings.tables;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Reads the values of one table and notes what is wrong with them. Once anything is noted the configuration is not
 * used, so a stand-in then serves for the value.
 */
public final class TableReader {
    private static final long MAX_SECRET_BYTES = 64 * 1024;

    private final Table table;
    private final Path folder;
    private final List<SettingsProblem> problems;

    /** Paths in the table are relative to the folder. */
    public TableReader(Table table, Path folder, List<SettingsProblem> problems) {
        this.table = table;
        this.folder = folder;
        this.problems = problems;
    }

    public boolean has(String key) {
        return table.entries().containsKey(key);
    }

    /** Notes every key of the table that is none of these. */
    public void refuseUnknown(List<String> known) {
        table.entries().forEach((key, entry) -> {
            if (!known.contains(key)) {
                problems.add(TomlTables.unknownKey(entry.where(), named(key), key, known));
            }
        });
    }

    public <T> T require(String key, Kind<T> kind, T standIn) {
        if (!has(key)) {
            problems.add(new SettingsProblem(table.where(), named(key), "is missing", kind.allowed()));
        }
        return find(key, kind).orElse(standIn);
    }

    public <T> Optional<T> find(String key, Kind<T> kind) {
        var entry = table.entries().get(key);
        if (entry == null) {
            return Optional.empty();
        }
        var value = kind.convert().apply(entry);
        if (value.isEmpty()) {
            refuse(key, "is " + shown(entry.value()), kind.allowed());
        }
        return value;
    }

    /** A secret, either in place or, with {@code _file} added to the key, in a file of its own. */
    public Optional<String> findSecret(String key) {
        var fileKey = key + "_file";
        if (has(key) && has(fileKey)) {
            refuse(fileKey, "is given besides " + key, "one of the two");
            return Optional.empty();
        }
        var entry = table.entries().get(key);
        if (entry == null) {
            return find(fileKey, Kind.path()).flatMap(path -> readSecret(fileKey, path));
        }
        if (entry.value() instanceof String text && !text.isBlank()) {
            return Optional.of(text.strip());
        }
        refuse(key, "is no text, or empty", Kind.text().allowed());
        return Optional.empty();
    }

    public Path resolve(Path path) {
        return folder.resolve(path);
    }

    /** Notes a problem at a key, or at the table where it does not have the key. */
    public void refuse(String key, String what, String allowed) {
        var entry = table.entries().get(key);
        var where = entry == null ? table.where() : entry.where();
        problems.add(new SettingsProblem(where, named(key), what, allowed));
    }

    private Optional<String> readSecret(String key, Path path) {
        var file = resolve(path);
        try {
            if (Files.size(file) > MAX_SECRET_BYTES) {
                refuse(key, "names " + file + ", which is far too large for a secret", "a file with nothing but it");
                return Optional.empty();
            }
            var secret = Files.readString(file).strip();
            if (secret.isEmpty()) {
                refuse(key, "names " + file + ", which is empty", "a file with nothing but the secret");
            }
            return Optional.of(secret).filter(text -> !text.isEmpty());
        } catch (NoSuchFileException _) {
            refuse(key, "names " + file + ", which does not exist", "a file that this user can read");
        } catch (AccessDeniedException _) {
            refuse(key, "names " + file + ", which this user may not read", "a file that this user can read");
        } catch (IOException e) {
            refuse(key, "names " + file + ", which cannot be read (" + e.getMessage() + ")", "a text in UTF-8");
        }
        return Optional.empty();
    }

    private String named(String key) {
        return table.label() + "." + key;
    }

    private static String shown(Object value) {
        return value instanceof String text ? "\"" + text + "\"" : value.toString();
    }
}
