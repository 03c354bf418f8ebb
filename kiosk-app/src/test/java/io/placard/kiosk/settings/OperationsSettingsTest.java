package io.placard.kiosk.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.kiosk.settings.tables.SettingsProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OperationsSettingsTest {
    private static final String STORE = """
            [store]
            api_url = "https://api.example/api/v1"
            catalog_id = 42
            token = "t0ken"
            [operations]
            """;

    @TempDir
    private Path folder;

    @Test
    void answersInTheClearUnlessToldOtherwise() throws IOException {
        assertThat(tls("")).isEqualTo(new Settings.Tls.Off());
        assertThat(tls("tls = \"off\"")).isEqualTo(new Settings.Tls.Off());
    }

    @Test
    void makesItsOwnCertificateWhereAsked() throws IOException {
        assertThat(tls("tls = \"self-signed\"")).isEqualTo(new Settings.Tls.SelfSigned());
    }

    @Test
    void takesTheShopsCertificateFromTheConfigsFolder() throws IOException {
        assertThat(tls("tls_cert = \"cert.pem\"\ntls_key = \"key.pem\""))
                .isEqualTo(new Settings.Tls.Files(folder.resolve("cert.pem"), folder.resolve("key.pem")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            tls = "on"                                             | operations.tls
            tls_cert = "cert.pem"                                  | operations.tls_key: is missing
            tls_key = "key.pem"                                    | operations.tls_cert: is missing
            tls = "off"; tls_cert = "c.pem"; tls_key = "k.pem"     | operations.tls: is given beside tls_cert
            bind = "0.0.0.0"                                       | operations.token_file: is missing
            bind = "0.0.0.0"; tls = "self-signed"                  | operations.token_file: is missing
            """)
    void saysWhatIsWrong(String lines, String expected) throws IOException {
        assertThat(problems(lines.replace("; ", "\n")))
                .singleElement()
                .satisfies(problem -> assertThat(problem.line()).contains(expected));
    }

    private List<SettingsProblem> problems(String lines) throws IOException {
        return read(lines) instanceof SettingsResult.Unusable<Settings>(var problems) ? problems : List.of();
    }

    private Settings.Tls tls(String lines) throws IOException {
        if (read(lines) instanceof SettingsResult.Usable<Settings> usable) {
            return usable.settings().operations().tls();
        }
        throw new AssertionError(lines);
    }

    private SettingsResult<Settings> read(String lines) throws IOException {
        var file = Files.writeString(folder.resolve("placard.toml"), STORE + lines + "\n");
        return new SettingsFile(Map.of(), Map.of()).read(file);
    }
}
