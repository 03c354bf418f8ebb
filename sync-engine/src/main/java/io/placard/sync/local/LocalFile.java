package io.placard.sync.local;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.placard.catalog.Assignment.Target;
import io.placard.sync.cache.LocalRow;
import io.placard.sync.cache.LocalState;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The second copy of the local assignments, {@code assignments.json} beside the database: nobody could tell them again
 * if both were lost with one file. Small, and replaced as a whole, so that it is whole at any instant.
 */
final class LocalFile {
    private static final Logger log = LoggerFactory.getLogger(LocalFile.class);
    private static final String NAME = "assignments.json";
    private static final JsonFactory JSON = new JsonFactory();

    private final Path file;

    LocalFile(Path dataDir) {
        file = dataDir.resolve(NAME);
    }

    /**
     * What it holds; {@link LocalState#EMPTY} where there is none. One that makes no sense is kept under another name.
     */
    LocalState read() {
        try {
            return LocalFileReader.read(Files.readAllBytes(file));
        } catch (NoSuchFileException _) {
            return LocalState.EMPTY;
        } catch (IOException e) {
            log.error("{} cannot be read and is kept as {}.unusable: {}", file, NAME, e.getMessage());
            setAside();
            return LocalState.EMPTY;
        }
    }

    /** Replaces what it held; on the platter when this returns. */
    void write(LocalState state) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        var part = file.resolveSibling(NAME + ".part");
        try (var channel = FileChannel.open(
                part, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            for (var bytes = ByteBuffer.wrap(bytesOf(state)); bytes.hasRemaining(); ) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private void setAside() {
        try {
            Files.move(file, file.resolveSibling(NAME + ".unusable"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            log.warn("Nor can it be renamed: {}", e.getMessage());
        }
    }

    private static byte[] bytesOf(LocalState state) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var json = JSON.createGenerator(bytes).useDefaultPrettyPrinter()) {
            json.writeStartObject();
            json.writeNumberField("revision", state.revision());
            json.writeNumberField("catalog_id", state.catalogId());
            json.writeArrayFieldStart("rfids");
            for (var row : state.rows()) {
                write(json, row);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        return bytes.toByteArray();
    }

    private static void write(JsonGenerator json, LocalRow row) throws IOException {
        json.writeStartObject();
        json.writeStringField("code", row.code());
        LocalExport.writeFields(json, row.target());
        json.writeFieldName("store_said");
        write(json, row.storeSaid());
        json.writeStringField("at", row.at().toString());
        json.writeBooleanField("replaced", row.isReplaced());
        json.writeFieldName("message");
        if (row.message() == null) {
            json.writeNull();
        } else {
            json.writeString(row.message().toString());
        }
        json.writeBooleanField("sent", row.isSent());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, @Nullable Target target) throws IOException {
        if (target == null) {
            json.writeNull();
        } else {
            json.writeStartObject();
            LocalExport.writeFields(json, target);
            json.writeEndObject();
        }
    }
}
