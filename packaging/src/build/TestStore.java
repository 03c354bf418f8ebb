import io.placard.kiosk.demo.DemoSettings;
import io.placard.kiosk.demo.DemoStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.CountDownLatch;

/**
 * The demo's store by itself, for the tests of packages: a shop's store that an installed kiosk can follow. Run from
 * its source with the kiosk's jars on the class path, until it is ended.
 *
 * <p>Usage: {@code java -cp 'JARS/*' TestStore.java PRODUCTS CONFIG}; writes into CONFIG what a kiosk needs to know of it.
 */
final class TestStore {
    private TestStore() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var config = Path.of(arguments[1]);
        try (var store = DemoStore.open(DemoSettings.of(Integer.parseInt(arguments[0])).withoutChurn())) {
            // In one step, as whoever waits for it reads it at once.
            var written = Files.writeString(config.resolveSibling(config.getFileName() + ".new"), """
                    [store]
                    api_url = "%s"
                    catalog_id = %d
                    token = "%s"

                    [live]
                    host = "%s"
                    ws_port = %d
                    tls = false
                    """.formatted(
                            store.apiUrl(), store.catalogId(), store.token(), store.liveHost(), store.livePort()));
            Files.move(written, config, StandardCopyOption.REPLACE_EXISTING);
            new CountDownLatch(1).await();
        }
    }
}
