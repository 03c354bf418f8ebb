package io.placard.kiosk.support;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.kiosk.operations.SampleObserved;
import io.placard.kiosk.settings.Folders;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

class SupportBundleTest {
    private static final String TOKEN = "tok-5f2e9c";
    private static final List<String> SECRETS = List.of(TOKEN, "S3CR3T");

    @TempDir
    private Path folder;

    private RecentErrors errors;

    @BeforeEach
    void listen() throws IOException {
        errors = RecentErrors.listen();
        Files.createDirectories(folder.resolve("logs"));
    }

    @AfterEach
    void close() {
        errors.close();
    }

    @Test
    void holdsWhatWhoeverMendsAKioskAsksFor() throws IOException {
        write("logs/placard.log", "a line of the log\n");
        write("logs/trace.jsonl", "{\"ev\":\"app.start\"}\n");
        write("runs", "2026-03-01T09:00:00Z\tnormal\t-\t-\t-\n");
        write("java-crash-7.log", "#  SIGSEGV (0xb)\n" + "register\n".repeat(500));

        var files = bundle();

        assertThat(files.keySet())
                .containsExactlyInAnyOrder(
                        "diagnostics.json",
                        "threads.txt",
                        "config.toml",
                        "runs.txt",
                        "crashes/java-crash-7.log",
                        "logs/placard.log",
                        "logs/trace.jsonl");
        assertThat(files.get("logs/placard.log")).isEqualTo("a line of the log\n");
        assertThat(files.get("threads.txt")).contains("Thread \"main\"");
        assertThat(files.get("diagnostics.json")).contains("\"renderer\" : \"sw\"");
        assertThat(files.get("crashes/java-crash-7.log")).hasLineCount(60);
    }

    @Test
    void holdsNoSecretWhereverItWasPlanted() throws IOException {
        write(
                "logs/placard.log",
                "GET https://u:S3CR3T@h/p?sig=S3CR3T with " + TOKEN + "\nAuthorization: Bearer S3CR3T\n");
        write("logs/placard.1.log", "{\"store_token\":\"S3CR3T\"} PLACARD_STORE_TOKEN=S3CR3T\n");
        write("logs/trace.jsonl", "{\"reason\":\"" + TOKEN + " pbkdf2-sha256$120000$S3CR3T$S3CR3T\"}\n");
        write("runs", "2026-03-01T09:00:00Z\tnormal\t2026-03-01T09:00:00Z\tFAILED\tpassword=S3CR3T\n");
        write("java-crash-7.log", "Command Line: -Dplacard.token=S3CR3T -Dx=" + TOKEN + "\n");
        LoggerFactory.getLogger(SupportBundleTest.class).warn("refused with token={} and {}", "S3CR3T", TOKEN);
        var thread = new Thread(() -> {}, TOKEN);

        var files = bundle(new SupportBundle.Part("config.toml", () -> "token = \"S3CR3T\"\nurl = \"" + TOKEN + "\""));

        assertThat(thread.getName()).contains(TOKEN);
        assertThat(files).hasSizeGreaterThanOrEqualTo(7);
        assertThat(files).allSatisfy((name, text) -> assertThat(text).as(name).doesNotContain(SECRETS));
    }

    @Test
    void cutsALongLineOnlyOnceItIsClean() throws IOException {
        write("logs/placard.log", "x".repeat(16 * 1024 - 5) + TOKEN + "\n");

        assertThat(bundle().get("logs/placard.log")).doesNotContain(TOKEN.substring(0, 5));
    }

    @Test
    void takesTheEndOfALogThatIsTooLong() throws IOException {
        write(
                "logs/placard.log",
                ("a line of the log, eighty characters long" + ".".repeat(38) + "\n").repeat(100_000) + "the last\n");

        var text = bundle().get("logs/placard.log");

        assertThat(text)
                .hasSizeBetween(5_000_000, 5 * 1024 * 1024)
                .startsWith("a line")
                .endsWith("the last\n");
    }

    @Test
    void saysWhichPartCouldNotBeMade() throws IOException {
        var files = bundle(new SupportBundle.Part("status.json", () -> {
            throw new IOException("the screen did not answer");
        }));

        assertThat(files.get("status.json")).contains("could not be made", "the screen did not answer");
        assertThat(files).containsKey("diagnostics.json");
    }

    private Map<String, String> bundle() throws IOException {
        return bundle(new SupportBundle.Part("config.toml", () -> "[store]"));
    }

    private Map<String, String> bundle(SupportBundle.Part part) throws IOException {
        var folders = Folders.in(folder);
        var diagnostician = new Diagnostician(
                SampleObserved.now(), URI.create("http://127.0.0.1:9/"), folders, errors, Clock.systemUTC());
        var bytes = new ByteArrayOutputStream();
        new SupportBundle(diagnostician, folders, List.of(part), new Redaction(List.of(TOKEN))).writeTo(bytes);
        var files = new TreeMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes.toByteArray()), StandardCharsets.UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
