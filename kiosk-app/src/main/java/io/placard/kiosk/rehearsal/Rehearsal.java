package io.placard.kiosk.rehearsal;

import io.placard.kiosk.Placard;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * {@code placard run}, as a shop starts it from a full cache, and without a display; Java writes down what it loads and
 * links. Store and staff are another process, so that nothing is written down that no shop needs.
 */
final class Rehearsal {
    private static final Logger log = LoggerFactory.getLogger(Rehearsal.class);

    private Rehearsal() {}

    /** @param arguments the folder for config and data */
    static void main(String[] arguments) throws IOException {
        var folder = Files.createDirectories(Path.of(arguments[0])).toAbsolutePath();
        var stage = new ProcessBuilder(stage(folder))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var told = stage.inputReader(StandardCharsets.UTF_8);
        await(told, Stage.SET);
        // Where the build has a display, no window opens on it all the same.
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        Thread.ofPlatform().daemon().name("rehearsal-end").start(() -> endAfter(stage, told));
        Placard.main(
                new String[] {"run", "--config", Stage.config(folder).toString(), "--data-dir", folder.toString()});
    }

    private static List<String> stage(Path folder) throws IOException {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                classPath(),
                Stage.class.getName(),
                folder.toString());
    }

    /** The launcher names the jars by a folder that it holds open, which another process does not. */
    private static String classPath() throws IOException {
        var jars = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(Path::of)
                .toList();
        var first = jars.getFirst().getParent();
        var real = first == null ? Path.of("") : first.toRealPath();
        return jars.stream()
                .map(jar -> real.resolve(jar.getFileName()).toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static void await(BufferedReader told, String line) throws IOException {
        for (var said = told.readLine(); said != null; said = told.readLine()) {
            if (said.equals(line)) {
                return;
            }
        }
        throw new IOException("The rehearsal's stage ended before it was set");
    }

    /** As a signal would: the kiosk closes, and what was written down is kept. */
    private static void endAfter(Process stage, BufferedReader told) {
        try {
            await(told, Stage.PLAYED);
            System.exit(0);
        } catch (IOException e) {
            stage.destroy();
            log.error("The rehearsal broke off", e);
            Runtime.getRuntime().halt(1);
        }
    }
}
