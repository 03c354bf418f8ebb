package io.placard.kiosk.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import io.placard.hardware.simulated.PseudoTerminal;
import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DemoEndpointTest {
    private final DemoStore store = DemoStores.open(16);
    private final HttpServer server = DemoStores.server();
    private final OkHttpClient client = new OkHttpClient();

    @BeforeEach
    void serve() {
        server.createContext("/demo/", new DemoEndpoint(store.controls()));
        server.start();
    }

    @AfterEach
    void close() {
        server.stop(0);
        store.close();
    }

    @Test
    void listsATagOfEveryKindAndWhatCanBeDone() throws IOException {
        var overview = get();

        for (var kind : new String[] {"product", "brand", "category", "brand_in_category", "unknown"}) {
            assertThat(overview.path(kind + "_tag").asText()).as(kind).matches("[0-9A-F]{10}");
        }
        assertThat(overview.path("slots")).hasSize(3);
        assertThat(overview.path("actions")).isNotEmpty();
    }

    @Test
    void putsAndLiftsTags() throws IOException {
        Assumptions.assumeTrue(PseudoTerminal.isAvailable(), "This platform has no pseudo-terminals");
        var tag = get().path("product_tag").asText();

        assertThat(post("put?tag=" + tag)).isEqualTo(200);
        assertThat(get().path("on_pad").asText()).isEqualTo(tag);

        assertThat(post("remove")).isEqualTo(200);
        assertThat(get().path("on_pad").isNull()).isTrue();
    }

    @Test
    void coversAndFreesSlots() throws IOException {
        Assumptions.assumeTrue(PseudoTerminal.isAvailable(), "This platform has no pseudo-terminals");

        assertThat(post("cover?number=2")).isEqualTo(200);
        assertThat(get().at("/slots/1/covered").asBoolean()).isTrue();

        assertThat(post("uncover?number=2")).isEqualTo(200);
        assertThat(get().at("/slots/1/covered").asBoolean()).isFalse();
    }

    @Test
    void editsEveryFieldOfAProductAtOnce() throws IOException {
        assertThat(post("edit?id=4001&name=New%20name&stock=3&price=12.50&status=published&promotion=15"))
                .isEqualTo(200);

        assertThat(store.controls().tags()).anyMatch(each -> each.title().equals("New name"));
    }

    @Test
    void cutsAndRestoresTheNetworkAndTurnsChurnOnAndOff() throws IOException {
        post("cut");
        assertThat(get().path("network").asText()).isEqualTo("cut");
        post("restore");
        assertThat(get().path("network").asText()).isEqualTo("up");

        post("churn?on=true");
        assertThat(get().path("churn").asBoolean()).isTrue();
        post("churn?on=false");
        assertThat(get().path("churn").asBoolean()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "put, 400",
        "put?tag=XYZ, 400",
        "cover?number=9, 400",
        "cover?number=two, 400",
        "edit?id=4001&stock=-1, 400",
        "edit?id=4001&status=hidden, 400",
        "edit?id=4001&price=0, 400",
        "edit?id=4001&promotion=100, 400",
        "edit?id=1&stock=1, 404",
        "delete?id=1, 404",
        "undelete, 404",
        "dance, 404"
    })
    void refusesWhatMakesNoSense(String action, int code) throws IOException {
        assertThat(post(action)).isEqualTo(code);
    }

    private String url(String action) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/demo/" + action;
    }

    private JsonNode get() throws IOException {
        try (var response =
                client.newCall(new Request.Builder().url(url("")).build()).execute()) {
            return new ObjectMapper().readTree(response.body().string());
        }
    }

    private int post(String action) throws IOException {
        var request = new Request.Builder()
                .url(url(action))
                .post(RequestBody.create(new byte[0]))
                .build();
        try (var response = client.newCall(request).execute()) {
            return response.code();
        }
    }
}
