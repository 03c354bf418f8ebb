package io.placard.kiosk.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class PathTricksTest {
    @TempDir
    private Path folder;

    private ServedKiosk kiosk;

    @BeforeEach
    void open() {
        kiosk = ServedKiosk.onLoopback(folder);
    }

    @AfterEach
    void close() {
        kiosk.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../placard.log",
                "/assets/../placard.log",
                "/assets/..%2fplacard.log",
                "/assets/%2e%2e/placard.log",
                "/assets/..;/placard.log",
                "/assets//style.css",
                "//assets/style.css",
                "/./status",
                "/status%00.css",
                "/status;x",
                "/%73tatus",
                "/status%2f",
                "/status%0d%0aSet-Cookie:%20a=b",
                "http://evil.example/status",
                "http://localhost/status",
                "//evil.example/status",
                "file:///etc/passwd"
            })
    void onlyAPathAsItIsLeadsAnywhere(String target) throws IOException {
        assertThat(ask(target)).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"status", "*", "localhost:80", "../status", ""})
    void whatIsNoPathLeadsNowhere(String target) throws IOException {
        assertThat(ask(target)).isIn(0, 404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/status/",
                "/STATUS",
                "/assets",
                "/assets/",
                "/assets/frame.html",
                "/assets/Pages.class",
                "/frame.html",
                "/placard.log",
                "/logs/trace.jsonl",
                "/secret/staff-attempts",
                "/catalog.mv.db",
                "/h2-console",
                "/demo/"
            })
    void noFileIsServedByItsName(String target) throws IOException {
        assertThat(ask(target)).isEqualTo(404);
    }

    private int ask(String target) throws IOException {
        var request = "GET " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
        return RawCaller.ask(kiosk.port(), request);
    }
}
