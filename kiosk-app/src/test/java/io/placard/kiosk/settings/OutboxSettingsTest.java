package io.placard.kiosk.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.sync.SyncSettings.Webhook;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutboxSettingsTest {
    private static final String STORE = """
            [store]
            api_url = "https://api.example/api/v1"
            catalog_id = 42
            token = "t0ken"
            """;

    @TempDir
    private Path folder;

    @Test
    void tellsNobodyUnlessToldWhom() throws IOException {
        assertThat(webhooks("")).isEmpty();
    }

    @Test
    void readsWhomToTellAndTheToken() throws IOException {
        var table = """
                [outbox]
                url = "https://hooks.example/kiosk"
                token = "sesame"
                """;

        assertThat(webhooks(table)).containsExactly(new Webhook(URI.create("https://hooks.example/kiosk"), "sesame"));
    }

    private List<Webhook> webhooks(String table) throws IOException {
        var file = Files.writeString(folder.resolve("placard.toml"), STORE + table);
        var read = new SettingsFile(Map.of(), Map.of()).read(file);
        assertThat(read).isInstanceOf(SettingsResult.Usable.class);
        return read instanceof SettingsResult.Usable<Settings> usable
                ? usable.settings().webhooks()
                : List.of();
    }
}
