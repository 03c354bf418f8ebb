import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The program as it will lie on the shop's machine: launcher, Java, jars, and Java's ahead-of-time cache.
 *
 * @param root the folder that is installed
 */
record AppImage(Path root) {
    private static final String MAIN = "io.placard.kiosk.Placard";
    private static final String REHEARSAL = "io.placard.kiosk.Rehearsal";
    private static final String CACHE = "placard.aot";

    /** Has jpackage make it. */
    static AppImage make(Path application, Path runtime, Path work, String version) throws IOException {
        var jars = work.resolve("jars");
        try (var libraries = Files.list(application.resolve("lib"))) {
            for (var jar : libraries.filter(AppImage::isJar).toList()) {
                StoredJar.copy(jar, jars);
            }
        }
        Folders.copy(application.resolve("native"), jars.resolve("native"), AppImage::isForThisMachine);
        var arguments = new ArrayList<>(List.of(
                "--type", "app-image",
                "--name", "placard",
                "--app-version", version,
                "--input", jars.toString(),
                "--main-jar", "kiosk-app-" + version + ".jar",
                "--main-class", MAIN,
                "--runtime-image", runtime.toString(),
                "--dest", work.toString()));
        var options = new ArrayList<>(JavaOptions.read(application.resolve("bin/java.options")));
        options.add("-DjSerialComm.library.path=" + JavaOptions.JARS + "/native");
        if (Platform.ofThisMachine() == Platform.LINUX) {
            // Where the kiosk looks for it; elsewhere Java writes its report of a crash to the temporary folder.
            options.add("-XX:ErrorFile=/var/lib/placard/java-crash-%p.log");
        }
        options.add("-XX:AOTCache=" + JavaOptions.JARS + "/" + CACHE);
        options.forEach(option -> arguments.addAll(List.of("--java-options", option)));
        Tool.run("jpackage", arguments);
        return new AppImage(work.resolve(Platform.ofThisMachine() == Platform.MAC ? "placard.app" : "placard"));
    }

    /**
     * Plays a short demo with the Java, the jars and the options of the image, so that Java keeps what was loaded and
     * linked; then takes away the commands of that Java, which nobody calls any more.
     */
    void rehearse(Path work) throws IOException, InterruptedException {
        var configuration = work.resolve("placard.aotconf");
        var recording = command(List.of("-XX:AOTMode=record", "-XX:AOTConfiguration=" + configuration));
        recording.addAll(List.of(REHEARSAL, work.resolve("rehearsal").toString()));
        Tool.exec(recording);
        var creating = command(List.of(
                "-XX:AOTMode=create",
                "-XX:AOTConfiguration=" + configuration,
                "-XX:AOTCache=" + jars().resolve(CACHE)));
        Tool.exec(creating);
        if (Platform.ofThisMachine() != Platform.WINDOWS) {
            Folders.delete(runtime().resolve("bin"));
        }
    }

    /** Starts the program by its own launcher, as whoever installs it will. */
    void tryOut() throws IOException, InterruptedException {
        var launcher = switch (Platform.ofThisMachine()) {
            case LINUX -> "bin/placard";
            case WINDOWS -> "placard.exe";
            case MAC -> "Contents/MacOS/placard";
        };
        Tool.exec(List.of(root.resolve(launcher).toString(), "--version"));
    }

    private List<String> command(List<String> mode) throws IOException {
        var configuration = Files.readAllLines(jars().resolve("placard.cfg"));
        var command = new ArrayList<String>();
        command.add(runtime().resolve("bin/java").toString());
        command.addAll(valuesOf("java-options", configuration).stream()
                .filter(option -> !option.startsWith("-XX:AOTCache"))
                .toList());
        command.addAll(mode);
        command.add("-cp");
        command.add(valuesOf("app.classpath", configuration).stream()
                .collect(Collectors.joining(System.getProperty("path.separator"))));
        return command;
    }

    private List<String> valuesOf(String key, List<String> configuration) {
        return configuration.stream()
                .filter(line -> line.startsWith(key + "="))
                .map(line -> line.substring(key.length() + 1).replace(JavaOptions.JARS, jars().toString()))
                .toList();
    }

    private Path jars() {
        return switch (Platform.ofThisMachine()) {
            case LINUX -> root.resolve("lib/app");
            case WINDOWS -> root.resolve("app");
            case MAC -> root.resolve("Contents/app");
        };
    }

    private Path runtime() {
        return switch (Platform.ofThisMachine()) {
            case LINUX -> root.resolve("lib/runtime");
            case WINDOWS -> root.resolve("runtime");
            case MAC -> root.resolve("Contents/runtime/Contents/Home");
        };
    }

    private static boolean isJar(Path file) {
        return file.toString().endsWith(".jar");
    }

    private static boolean isForThisMachine(Path file) {
        var folder = switch (Platform.ofThisMachine()) {
            case LINUX -> "Linux";
            case WINDOWS -> "Windows";
            case MAC -> "OSX";
        };
        return file.toString().replace('\\', '/').contains("native/" + folder + "/");
    }
}
