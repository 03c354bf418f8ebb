package io.placard.kiosk.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.placard.kiosk.operations.SampleObserved;
import io.placard.kiosk.operations.web.Answer;
import io.placard.kiosk.operations.web.RefusedException;
import io.placard.kiosk.operations.web.Request;
import io.placard.kiosk.settings.Folders;
import io.placard.kiosk.watchdog.Restart;
import io.placard.kiosk.watchdog.RunFile;
import io.placard.kiosk.watchdog.Supervisor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SupportEndpointsTest {
    @TempDir
    private Path folder;

    private final RecentErrors errors = RecentErrors.listen();
    private final AtomicInteger ends = new AtomicInteger();
    private SupportEndpoints endpoints;

    @BeforeEach
    void open() {
        var folders = Folders.in(folder);
        var clock = Clock.systemUTC();
        var runs = new RunFile(folder, clock);
        runs.begin(Optional.empty());
        var diagnostician =
                new Diagnostician(SampleObserved.now(), URI.create("http://127.0.0.1:9/"), folders, errors, clock);
        var redaction = new Redaction(List.of());
        var bundle = new SupportBundle(diagnostician, folders, List.of(), redaction);
        var support = new Support(diagnostician, bundle, new BundleShelf(bundle, folder, clock), redaction);
        endpoints = new SupportEndpoints(support, new Restart(runs, Supervisor.Service::new, ends::incrementAndGet));
    }

    @AfterEach
    void close() {
        errors.close();
    }

    @Test
    void tellsHowEverythingIs() throws IOException, RefusedException {
        var json = json(ask("/diagnostics.json", Request.of(Map.of())));

        assertThat(json.at("/program/renderer").asText()).isEqualTo("sw");
        assertThat(json.at("/disks/0/free").asLong()).isPositive();
        assertThat(json.at("/network/trouble").asText()).isNotEmpty();
        assertThat(json.at("/safe_mode").isNull()).isTrue();
    }

    @Test
    void startsAnewOnce() throws IOException, RefusedException {
        var answer = ask("/restart", post(JsonNodeFactory.instance.objectNode()));

        assertThat(answer.status()).isEqualTo(202);
        assertThat(ends).hasValue(1);
        assertThatThrownBy(() -> ask("/restart", post(JsonNodeFactory.instance.objectNode())))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("409");
        assertThat(ends).hasValue(1);
    }

    @Test
    void leavesSafeModeWhereThatIsAskedFor() throws IOException, RefusedException {
        ask("/restart", post(JsonNodeFactory.instance.objectNode().put("mode", "normal")));

        assertThat(folder.resolve("runs")).content().contains("NORMAL_WANTED");
    }

    @Test
    void refusesAnotherMode() {
        assertThatThrownBy(() -> ask(
                        "/restart", post(JsonNodeFactory.instance.objectNode().put("mode", "fast"))))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("400");
        assertThat(ends).hasValue(0);
    }

    @Test
    void handsOutTheBundle() throws IOException, RefusedException {
        var answer = ask("/support.zip", Request.of(Map.of()));
        var bytes = new ByteArrayOutputStream();
        answer.body().writeTo(bytes);

        assertThat(answer.type()).isEqualTo("application/zip");
        assertThat(bytes.toByteArray()).startsWith('P', 'K');
    }

    private static Request post(JsonNode body) {
        return new Request(Map.of(), body, null);
    }

    private Answer ask(String path, Request request) throws RefusedException {
        return endpoints.all().stream()
                .filter(endpoint -> endpoint.path().equals(path))
                .findFirst()
                .orElseThrow()
                .action()
                .answer(request);
    }

    private static JsonNode json(Answer answer) throws IOException {
        var bytes = new ByteArrayOutputStream();
        answer.body().writeTo(bytes);
        return new ObjectMapper().readTree(bytes.toByteArray());
    }
}
