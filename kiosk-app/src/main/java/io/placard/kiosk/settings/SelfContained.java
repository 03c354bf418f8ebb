package io.placard.kiosk.settings;

import io.placard.kiosk.settings.tables.ConfigTables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/**
 * A configuration that needs no secret from another file: what it names as {@code token_file} or {@code pin_hash_file}
 * is put in its place. Files that are no secret, or not only text, stay where they are and are named in full.
 */
public final class SelfContained {
    private static final String FILE = "_file";
    private static final String TRUST_STORE = "trust_store";
    private static final Set<String> SECRETS = Set.of("token_file", "pin_hash_file");
    private static final long MOST_BYTES = 64 * 1024;

    private SelfContained() {}

    /**
     * Paths are relative to the folder.
     *
     * @throws IOException where a secret cannot be read
     */
    public static ConfigTables of(ConfigTables given, Path folder) throws IOException {
        var config = given;
        for (var table : given.tables().entrySet()) {
            for (var key : table.getValue().keySet()) {
                var named = given.findText(table.getKey(), key);
                if (SECRETS.contains(key) && named.isPresent()) {
                    var name = key.substring(0, key.length() - FILE.length());
                    config = config.without(table.getKey(), key)
                            .with(table.getKey(), name, secret(folder.resolve(named.orElseThrow())));
                } else if ((key.endsWith(FILE) || key.equals(TRUST_STORE)) && named.isPresent()) {
                    config = config.with(
                            table.getKey(),
                            key,
                            folder.resolve(named.orElseThrow()).toString());
                }
            }
        }
        return config;
    }

    private static String secret(Path secret) throws IOException {
        if (Files.size(secret) > MOST_BYTES) {
            throw new IOException(secret + " is far too large for a secret");
        }
        return Files.readString(secret).strip();
    }
}
