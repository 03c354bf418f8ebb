import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The program as it will lie on the shop's machine: launcher, Java, jars, and Java's ahead-of-time cache.
 *
 * @param root the folder that is installed
 */
record AppImage(Path root) {
    private static final String MAIN = "io.placard.kiosk.Placard";
    private static final String REHEARSAL = "io.placard.kiosk.rehearsal.Rehearsal";
    private static final String CACHE = "placard.aot";
    /** What the slow one notes takes 10 MB, and has it work when all wait for the start. */
    private static final String QUICK_COMPILER = "-XX:TieredStopAtLevel=1";

    /** Has jpackage make it. */
    static AppImage make(Path application, Path runtime, Path work, Path resources, String version)
            throws IOException, InterruptedException {
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
        var options = new ArrayList<>(JavaOptions.read(application.resolve("bin"), runtime.resolve("bin/java")));
        options.add("-DjSerialComm.library.path=" + JavaOptions.JARS + "/native");
        // Where the kiosk looks for it; else Java writes its report of a crash to the folder it was started in.
        options.add("-XX:ErrorFile=" + Platform.ofThisMachine().dataFolder() + "/java-crash-%p.log");
        options.add("-XX:AOTCache=" + JavaOptions.JARS + "/" + CACHE);
        options.forEach(option -> arguments.addAll(List.of("--java-options", "\"" + option + "\"")));
        arguments.addAll(Jpackage.options(resources.resolve(Platform.ofThisMachine().folder()), "image.options"));
        Tool.run("jpackage", arguments);
        return new AppImage(work.resolve(Platform.ofThisMachine() == Platform.MAC ? "placard.app" : "placard"));
    }

    /** Plays a short demo with the Java, the jars and the options of the image: Java keeps what was loaded and linked. */
    void rehearse(Path work) throws IOException, InterruptedException {
        var configuration = work.resolve("placard.aotconf");
        var recording = command(List.of(QUICK_COMPILER, "-XX:AOTMode=record", "-XX:AOTConfiguration=" + configuration));
        recording.addAll(List.of(REHEARSAL, work.resolve("rehearsal").toString()));
        Tool.exec(recording);
        var creating = command(List.of(
                QUICK_COMPILER,
                "-XX:AOTMode=create",
                "-XX:AOTConfiguration=" + configuration,
                "-XX:AOTCache=" + jars().resolve(CACHE)));
        Tool.exec(creating);
        removeCommands();
    }

    /**
     * Puts the papers in, where the system has no place of its own for them. On macOS all that was changed since
     * jpackage sealed the program is sealed again: with this machine's mark only, which is good for a trial, or with the
     * key that {@code PLACARD_MAC_SIGNING_KEY} names.
     */
    void finish(Path legal) throws IOException, InterruptedException {
        if (Platform.ofThisMachine() == Platform.LINUX) {
            return;
        }
        Folders.copy(legal, jars().resolve("legal"), file -> true);
        if (Platform.ofThisMachine() == Platform.MAC) {
            var key = System.getenv("PLACARD_MAC_SIGNING_KEY");
            if (key == null) {
                Tool.exec(List.of("codesign", "--force", "--deep", "--sign", "-", root.toString()));
            } else {
                var arguments = List.of("--type", "app-image", "--app-image", root.toString(), "--mac-sign");
                Tool.run("jpackage", Stream.concat(arguments.stream(), Stream.of("--mac-signing-key-user-name", key)).toList());
            }
        }
    }

    /** Nobody calls Java's own commands any more. On Windows its libraries lie among them. */
    private void removeCommands() throws IOException {
        var commands = runtime().resolve("bin");
        if (Platform.ofThisMachine() != Platform.WINDOWS) {
            Folders.delete(commands);
            return;
        }
        try (var files = Files.list(commands)) {
            for (var command : files.filter(file -> file.toString().endsWith(".exe")).toList()) {
                Files.delete(command);
            }
        }
    }

    /**
     * Starts the program by its own launcher, as whoever installs it will. With this mode Java does not start where it
     * cannot use the ahead-of-time cache, which it would otherwise only start slower without.
     */
    void tryOut() throws IOException, InterruptedException {
        var launcher = switch (Platform.ofThisMachine()) {
            case LINUX -> "bin/placard";
            // The one that people start has no console to answer to.
            case WINDOWS -> "placard-console.exe";
            case MAC -> "Contents/MacOS/placard";
        };
        Tool.exec(
                List.of(root.resolve(launcher).toString(), "--version"),
                Map.of("JAVA_TOOL_OPTIONS", "-XX:AOTMode=on -Xlog:aot"));
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
        var name = file.toString().replace('\\', '/');
        return name.contains("native/" + folder + "/") && isForThisProcessor(name);
    }

    /** jSerialComm's names; Debian takes no libraries of other processors. Where a processor has none here, all stay. */
    private static boolean isForThisProcessor(String name) {
        return switch (System.getProperty("os.arch")) {
            case "amd64" -> name.contains("/x86_64/");
            case "aarch64" -> name.contains("/armv8_64/");
            default -> true;
        };
    }
}
