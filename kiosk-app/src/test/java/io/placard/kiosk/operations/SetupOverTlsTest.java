package io.placard.kiosk.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import okhttp3.tls.HandshakeCertificates;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Another computer sets the kiosk up; its browser has put up with the certificate. */
@Timeout(60)
class SetupOverTlsTest {
    @TempDir
    private Path folder;

    private HttpClient client;
    private ServedSetup kiosk;

    @BeforeEach
    void open() {
        client = HttpClient.newBuilder()
                .sslContext(new HandshakeCertificates.Builder()
                        .addInsecureHost("localhost")
                        .build()
                        .sslContext())
                .build();
        kiosk = new ServedSetup(folder);
    }

    @AfterEach
    void close() {
        kiosk.close();
        client.close();
    }

    @Test
    void nothingIsToldOrTakenWithoutTheCode() throws IOException, InterruptedException {
        assertThat(get("/setup.json", "").statusCode()).isEqualTo(401);
        assertThat(get("/screen.png", "").statusCode()).isEqualTo(401);
        assertThat(post("/setup/enter", "{\"catalog_id\":\"42\"}", "").statusCode())
                .isEqualTo(401);
        assertThat(post("/setup/finish", "{}", "").statusCode()).isEqualTo(401);
    }

    @Test
    void wrongCodesSlowDownWhoeverTries() throws IOException, InterruptedException {
        for (var tries = 0; tries < 5; tries++) {
            assertThat(pair("AAAA-AAAA").statusCode()).isEqualTo(403);
        }

        assertThat(pair(kiosk.code()).statusCode()).isEqualTo(429);
    }

    @Test
    void whoeverReadsTheCodeSetsTheKioskUp() throws IOException, InterruptedException {
        var cookie = pair(kiosk.code())
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow()
                .split(";", 2)[0];

        post(
                "/setup/enter",
                "{\"api_url\":\"https://api.example.shop/api/v1\",\"catalog_id\":\"42\",\"token\":\"s3cret\"}",
                cookie);
        var end = post("/setup/finish", "{}", cookie);

        assertThat(end.statusCode()).isEqualTo(200);
        assertThat(end.body()).contains("\"operations_token\":\"" + ServedSetup.TOKEN + "\"");
        assertThat(kiosk.written.join()).isEqualTo(folder.resolve("placard.toml"));
        assertThat(Files.readString(folder.resolve("store.token"))).isEqualTo("s3cret\n");
    }

    @Test
    void theScreenCanShowWhatTheBrowserShowsOfTheCertificate()
            throws IOException, InterruptedException, GeneralSecurityException {
        var certificate = get("/setup", "").sslSession().orElseThrow().getPeerCertificates()[0];

        assertThat(kiosk.place().asksForCode()).isTrue();
        assertThat(kiosk.place().fingerprint()).hasSize(95).isEqualTo(sha256(certificate.getEncoded()));
    }

    private static String sha256(byte[] encoded) throws NoSuchAlgorithmException {
        return HexFormat.ofDelimiter(":")
                .withUpperCase()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(encoded));
    }

    private HttpResponse<String> pair(String code) throws IOException, InterruptedException {
        return post("/setup/pair", "{\"code\":\"" + code + "\"}", "");
    }

    private HttpResponse<String> get(String path, String cookie) throws IOException, InterruptedException {
        return client.send(request(path, cookie).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String body, String cookie)
            throws IOException, InterruptedException {
        return client.send(
                request(path, cookie)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path, String cookie) {
        return HttpRequest.newBuilder(URI.create(kiosk.url() + path))
                .timeout(Duration.ofSeconds(20))
                .header("Cookie", cookie.isEmpty() ? "a=b" : cookie);
    }
}
