package io.placard.kiosk;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/**
 * A folder in {@code target} with scripts for Node and what they need from npm, both from a test's resources.
 *
 * @param folder of the project
 */
public record NodeProject(Path folder) {
    private static final int INSTALL_S = 120;

    /**
     * Lays the scripts out and fetches what they need; skips the test where that is not possible.
     *
     * @param owner beside whose class {@code package.json}, its lock and the scripts lie
     */
    public static NodeProject install(String name, Class<?> owner, List<String> scripts)
            throws IOException, InterruptedException {
        var project = new NodeProject(Path.of("target", name));
        Files.createDirectories(project.folder);
        var files = new ArrayList<>(List.of("package.json", "package-lock.json"));
        files.addAll(scripts);
        for (var file : files) {
            try (var resource = Objects.requireNonNull(owner.getResourceAsStream(file), file)) {
                Files.write(project.folder.resolve(file), resource.readAllBytes());
            }
        }
        assumeTrue(
                Files.exists(project.folder.resolve("node_modules").resolve(".package-lock.json")) || project.fetch(),
                "Skipped: this needs node, npm and the npm registry.");
        return project;
    }

    /** A process of Node in the folder, about to start. */
    public ProcessBuilder node(List<String> arguments) {
        var builder = new ProcessBuilder("node").directory(folder.toFile());
        builder.command().addAll(arguments);
        return builder;
    }

    private boolean fetch() throws InterruptedException {
        try {
            var npm = new ProcessBuilder("npm", "ci", "--no-audit", "--no-fund", "--ignore-scripts")
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("npm.txt").toFile())
                    .start();
            var isDone = npm.waitFor(INSTALL_S, TimeUnit.SECONDS);
            npm.destroyForcibly();
            return isDone && npm.exitValue() == 0;
        } catch (IOException _) {
            return false;
        }
    }
}
