package io.placard.kiosk.transfer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.placard.kiosk.settings.tables.ConfigTables;
import io.placard.kiosk.settings.tables.ConfigText;
import io.placard.kiosk.settings.tables.SettingsProblem;
import io.placard.kiosk.settings.tables.TomlTables;
import io.placard.kiosk.transfer.UnusableTransferException.Reason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * What one kiosk hands to another. Holds secrets, and never prints them.
 *
 * @param config with all secrets in it
 * @param assignments what staff said that tags and slots stand for: {@code {"rfids":[...]}}
 */
public record Belongings(ConfigTables config, String assignments) {
    /** No file is larger, and none holds more. */
    public static final int MOST_BYTES = 8 * 1024 * 1024;

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String CONFIG = "config";
    private static final String ASSIGNMENTS = "assignments";

    /** The file that holds all this for whoever knows the passphrase. Takes about half a second. */
    public byte[] seal(char[] passphrase, Instant madeAt) {
        return new Seal(passphrase).close(packed(), madeAt);
    }

    /**
     * What a file holds. Takes about half a second.
     *
     * @throws UnusableTransferException where it is not whole, or the passphrase is another one
     */
    public static Belongings open(byte[] file, char[] passphrase) throws UnusableTransferException {
        return unpacked(new Seal(passphrase).open(file));
    }

    /**
     * What staff said, an entry each.
     *
     * @throws JsonProcessingException where the text is damaged
     */
    static JsonNode entries(String assignments) throws JsonProcessingException {
        return JSON.readTree(assignments).path("rfids");
    }

    byte[] packed() {
        var tree = JSON.createObjectNode().put(CONFIG, ConfigText.write(config, List.of()));
        tree.put(ASSIGNMENTS, assignments);
        var packed = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(packed)) {
            out.write(tree.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory cannot fail", e);
        }
        return packed.toByteArray();
    }

    static Belongings unpacked(byte[] packed) throws UnusableTransferException {
        try (var in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
            var tree = JSON.readTree(in.readNBytes(MOST_BYTES));
            var problems = new ArrayList<SettingsProblem>();
            var tables = new TomlTables(Path.of("export"), problems);
            if (!tables.read(tree.path(CONFIG).asText()) || !problems.isEmpty()) {
                throw new UnusableTransferException(Reason.NEWER);
            }
            return new Belongings(
                    ConfigTables.of(tables), tree.path(ASSIGNMENTS).asText());
        } catch (IOException _) {
            throw new UnusableTransferException(Reason.DAMAGED);
        }
    }

    @Override
    public String toString() {
        return "Belongings[" + config + "]";
    }
}
