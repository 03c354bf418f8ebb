package io.placard.kiosk.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.placard.kiosk.settings.Settings;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.HexFormat;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLSocket;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The endpoint for other machines, with TLS; the test stays on loopback. */
@Timeout(60)
class TlsTest {
    private static final Settings.Tls SELF_SIGNED = new Settings.Tls.SelfSigned();

    @TempDir
    private Path folder;

    @Test
    void aProgramThatTrustsTheCertificateIsServed() throws IOException, InterruptedException {
        try (var kiosk = ServedKiosk.withTls(folder, SELF_SIGNED);
                var client = clientThatTrusts(certificate(kiosk.port()))) {
            var answer = client.send(
                    HttpRequest.newBuilder(URI.create("https://localhost:" + kiosk.port() + "/status"))
                            .timeout(Duration.ofSeconds(10))
                            .header("Authorization", "Bearer " + ServedKiosk.TOKEN)
                            .build(),
                    HttpResponse.BodyHandlers.ofString());

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.sslSession().orElseThrow().getProtocol()).isEqualTo("TLSv1.3");
        }
    }

    @Test
    void aProgramThatDoesNotTrustItSaysNothing() {
        try (var kiosk = ServedKiosk.withTls(folder, SELF_SIGNED);
                var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("https://localhost:" + kiosk.port() + "/status"))
                    .build();

            assertThatThrownBy(() -> client.send(request, HttpResponse.BodyHandlers.ofString()))
                    .isInstanceOf(SSLHandshakeException.class);
        }
    }

    @Test
    void plainHttpIsNotAnswered() throws IOException {
        try (var kiosk = ServedKiosk.withTls(folder, SELF_SIGNED)) {
            assertThat(RawCaller.ask(
                            kiosk.port(),
                            "GET /status HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + ServedKiosk.TOKEN
                                    + "\r\n\r\n"))
                    .isZero();
        }
    }

    /** A ClientHello of TLS 1.1, as Java itself would not send it any more: alert 70 says protocol_version. */
    @Test
    void oldProtocolsAreRefused() throws IOException {
        var body = "0302" + "00".repeat(32) + "00" + "0004" + "c013" + "002f" + "0100";
        var handshake = "010000" + hex(body.length() / 2) + body;
        var hello = "160301" + "00" + hex(handshake.length() / 2) + handshake;
        try (var kiosk = ServedKiosk.withTls(folder, SELF_SIGNED);
                var socket = new Socket(InetAddress.getLoopbackAddress(), kiosk.port())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(HexFormat.of().parseHex(hello));

            assertThat(HexFormat.of().formatHex(socket.getInputStream().readNBytes(7)))
                    .startsWith("15")
                    .endsWith("0246");
        }
    }

    private static String hex(int value) {
        return HexFormat.of().toHexDigits((byte) value);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void theOwnKeyIsForTheKiosksUserAlone() throws IOException {
        try (var _ = ServedKiosk.withTls(folder, SELF_SIGNED)) {
            assertThat(modes(folder.resolve("secret"))).isEqualTo("rwx------");
            assertThat(modes(folder.resolve("secret").resolve("operations-key.pem")))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void theFingerprintStaysFromStartToStart() throws IOException {
        X509Certificate first;
        try (var kiosk = ServedKiosk.withTls(folder, SELF_SIGNED)) {
            first = certificate(kiosk.port());
        }
        try (var kiosk = ServedKiosk.withTls(folder, SELF_SIGNED)) {
            assertThat(certificate(kiosk.port())).isEqualTo(first);
        }
    }

    @Test
    void theShopsOwnCertificateIsShownWithItsChain() throws IOException, InterruptedException {
        var authority = new HeldCertificate.Builder().certificateAuthority(0).build();
        var shop = new HeldCertificate.Builder()
                .signedBy(authority)
                .rsa2048()
                .addSubjectAlternativeName("localhost")
                .build();
        var files = new Settings.Tls.Files(folder.resolve("cert.pem"), folder.resolve("key.pem"));
        Files.writeString(files.certificate(), shop.certificatePem() + authority.certificatePem());
        Files.writeString(files.key(), shop.privateKeyPkcs8Pem());

        try (var kiosk = ServedKiosk.withTls(folder, files);
                var client = clientThatTrusts(authority.certificate())) {
            var answer = client.send(
                    HttpRequest.newBuilder(URI.create("https://localhost:" + kiosk.port() + "/status"))
                            .build(),
                    HttpResponse.BodyHandlers.discarding());

            assertThat(answer.statusCode()).isEqualTo(401);
        }
    }

    @Test
    void withACertificateThatCannotBeUsedNothingIsAnsweredRatherThanInTheClear() throws IOException {
        var files = new Settings.Tls.Files(folder.resolve("cert.pem"), folder.resolve("key.pem"));
        Files.writeString(files.certificate(), "nonsense");
        Files.writeString(files.key(), "nonsense");

        try (var kiosk = ServedKiosk.withTls(folder, files)) {
            assertThat(kiosk.isOpen()).isFalse();
        }
    }

    @Test
    void aBrowserThatHasNotLoggedInSeesOnlyTheLoginPage() throws IOException {
        try (var kiosk = ServedKiosk.withTls(folder, SELF_SIGNED)) {
            assertThat(ask(kiosk, "GET /")).startsWith("HTTP/1.1 303").containsIgnoringCase("Location: /login?to=/");
            assertThat(ask(kiosk, "GET /login")).startsWith("HTTP/1.1 200").doesNotContain("1.0.0", "pad-A");
            for (var path :
                    new String[] {"/status", "/sensors", "/log", "/screen.png", "/assets/overview.js", "/metrics"}) {
                assertThat(ask(kiosk, "GET " + path)).startsWith("HTTP/1.1 401");
            }
            assertThat(ask(kiosk, "POST /act")).startsWith("HTTP/1.1 401");
            assertThat(kiosk.done).hasValue(0);
        }
    }

    @Test
    void withoutTlsThereIsNoLoginThatWouldSendTheTokenInTheClear() throws IOException {
        try (var kiosk = ServedKiosk.beyondLoopback(folder)) {
            assertThat(RawCaller.ask(kiosk.port(), "GET /login HTTP/1.1\r\nHost: kiosk-7\r\nConnection: close\r\n\r\n"))
                    .isEqualTo(401);
        }
    }

    private static String ask(ServedKiosk kiosk, String line) throws IOException {
        var trusting = contextThatTrusts(certificate(kiosk.port()));
        try (var socket =
                (SSLSocket) trusting.getSocketFactory().createSocket(InetAddress.getLoopbackAddress(), kiosk.port())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream()
                    .write((line + " HTTP/1.1\r\nHost: kiosk-7\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    private static HttpClient clientThatTrusts(X509Certificate certificate) {
        return HttpClient.newBuilder()
                .sslContext(contextThatTrusts(certificate))
                .build();
    }

    private static SSLContext contextThatTrusts(X509Certificate certificate) {
        return new HandshakeCertificates.Builder()
                .addTrustedCertificate(certificate)
                .build()
                .sslContext();
    }

    /** What the endpoint shows, believed without a question. */
    private static X509Certificate certificate(int port) throws IOException {
        var credulous =
                new HandshakeCertificates.Builder().addInsecureHost("localhost").build();
        try (var socket = (SSLSocket) credulous.sslContext().getSocketFactory().createSocket("localhost", port)) {
            socket.setSoTimeout(10_000);
            socket.startHandshake();
            return (X509Certificate) socket.getSession().getPeerCertificates()[0];
        }
    }

    private static String modes(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
