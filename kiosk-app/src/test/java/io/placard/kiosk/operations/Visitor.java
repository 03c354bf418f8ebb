package io.placard.kiosk.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.placard.kiosk.NodeProject;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** Somebody who uses the operations pages in a real Chromium. */
final class Visitor {
    private static final int DEADLINE_S = 90;

    private final NodeProject project;
    private final Path chromium;

    private Visitor(NodeProject project, Path chromium) {
        this.project = project;
        this.chromium = chromium;
    }

    /** Skips the test where there is no Chromium, Node or npm. */
    static Visitor install() throws IOException, InterruptedException {
        var chromium = Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                .splitAsStream(Objects.requireNonNullElse(System.getenv("PATH"), ""))
                .map(folder -> Path.of(folder, "chromium"))
                .filter(Files::isExecutable)
                .findFirst();
        assumeTrue(
                chromium.isPresent(), "Skipped: there is no chromium on the PATH (Debian: apt-get install chromium).");
        return new Visitor(
                NodeProject.install("operations-pages", Visitor.class, List.of("visitor.js")), chromium.orElseThrow());
    }

    /** Does what {@code visitor.js} has under this name. */
    void does(String scenario, String url) throws IOException, InterruptedException {
        does(scenario, url, Map.of("TOKEN", ServedKiosk.TOKEN));
    }

    /** @param known what the visitor knows, as environment variables */
    void does(String scenario, String url, Map<String, String> known) throws IOException, InterruptedException {
        var output = project.folder().resolve(scenario + ".txt");
        var builder = project.node(List.of("visitor.js", scenario, url, chromium.toString()))
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().putAll(known);
        var process = builder.start();
        try {
            assertThat(process.waitFor(DEADLINE_S, TimeUnit.SECONDS))
                    .as("done in time")
                    .isTrue();
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.exitValue()).as(Files.readString(output)).isZero();
    }
}
