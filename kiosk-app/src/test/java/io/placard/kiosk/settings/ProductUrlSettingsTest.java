package io.placard.kiosk.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.kiosk.settings.tables.SettingsProblem;
import io.placard.kiosk.ui.qr.ProductUrl;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProductUrlSettingsTest {
    private static final String STORE = """
            [store]
            api_url = "https://api.example/api/v1"
            catalog_id = 42
            token = "t0ken"
            """;

    @TempDir
    private Path folder;

    @Test
    void leavesToTheStoreWhereProductsAreFoundOnTheWeb() throws IOException {
        assertThat(read(""))
                .isInstanceOfSatisfying(
                        SettingsResult.Usable.class,
                        usable -> assertThat(store(usable).productUrl()).isNull());
    }

    @Test
    void readsWhereProductsAreFoundOnTheWeb() throws IOException {
        assertThat(read("product_url = \"https://shop.example/p/{id}?sku={sku}\""))
                .isInstanceOfSatisfying(
                        SettingsResult.Usable.class,
                        usable -> assertThat(store(usable).productUrl())
                                .isEqualTo(new ProductUrl("https://shop.example/p/{id}?sku={sku}")));
    }

    @Test
    void refusesWhatLeadsToNoProduct() throws IOException {
        assertThat(lines("product_url = \"shop.example/{id}\""))
                .singleElement()
                .asString()
                .contains("store.product_url", "{id}, {sku}, {name} or {slug}");
    }

    @Test
    void namesTheKeyThatWasMeant() throws IOException {
        assertThat(lines("product_ulr = \"https://shop.example/{id}\""))
                .singleElement()
                .asString()
                .contains("the nearest known key is product_url");
    }

    private SettingsResult<Settings> read(String line) throws IOException {
        return new SettingsFile(Map.of(), Map.of())
                .read(Files.writeString(folder.resolve("placard.toml"), STORE + line + "\n"));
    }

    private List<String> lines(String line) throws IOException {
        return read(line) instanceof SettingsResult.Unusable<Settings>(var problems)
                ? problems.stream().map(SettingsProblem::line).toList()
                : List.of();
    }

    private static Settings.Store store(SettingsResult.Usable<?> usable) {
        return ((Settings) usable.settings()).store();
    }
}
