package io.placard.kiosk.operations;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Objects;

/** {@code GET /}: a page for people, which asks the other paths for what it shows. */
final class OperationsPage {
    private static final int LOG_TAIL_BYTES = 12 * 1024;
    private static final int NONCE_BYTES = 16;

    private final String version;
    private final Path logFile;
    private final boolean isDemo;
    private final SecureRandom random = new SecureRandom();

    OperationsPage(String version, Path logFile, boolean isDemo) {
        this.version = version;
        this.logFile = logFile;
        this.isDemo = isDemo;
    }

    void serve(HttpExchange exchange) throws IOException {
        var nonce = nonce();
        var html = template()
                .replace("{{nonce}}", nonce)
                .replace("{{version}}", escape(version))
                .replace("{{demo}}", isDemo ? "" : "hidden")
                .replace("{{log}}", escape(logTail()));
        exchange.getResponseHeaders()
                .set(
                        "Content-Security-Policy",
                        "default-src 'none'; connect-src 'self'; img-src 'self' blob:; base-uri 'none'; form-action 'none';"
                                + " frame-ancestors 'none'; style-src 'nonce-" + nonce + "'; script-src 'nonce-" + nonce
                                + "'");
        Answers.send(exchange, 200, "text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8));
    }

    private String nonce() {
        var bytes = new byte[NONCE_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static String template() throws IOException {
        try (var page = Objects.requireNonNull(OperationsPage.class.getResourceAsStream("operations.html"))) {
            return new String(page.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private String logTail() throws IOException {
        if (!Files.isRegularFile(logFile)) {
            return "";
        }
        try (var file = new RandomAccessFile(logFile.toFile(), "r")) {
            var start = Math.max(0, file.length() - LOG_TAIL_BYTES);
            var tail = new byte[(int) (file.length() - start)];
            file.seek(start);
            file.readFully(tail);
            var text = new String(tail, StandardCharsets.UTF_8);
            return start == 0 ? text : text.substring(text.indexOf('\n') + 1);
        }
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
