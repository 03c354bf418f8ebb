import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Files as they will lie on the installed system, laid out for a package. */
final class SystemTree {
    private static final Set<PosixFilePermission> PROGRAM = PosixFilePermissions.fromString("rwxr-xr-x");
    private static final Set<PosixFilePermission> PLAIN = PosixFilePermissions.fromString("rw-r--r--");

    private SystemTree() {}

    /** Packs pages that a system keeps packed, and lets whoever built it leave nothing of their umask. */
    static void tidy(Path tree) throws IOException, InterruptedException {
        for (var packed : List.of("usr/share/man", "usr/share/doc")) {
            pack(tree.resolve(packed));
        }
        try (var all = Files.walk(tree)) {
            for (var each : all.filter(file -> !Files.isSymbolicLink(file)).toList()) {
                var isProgram = Files.isDirectory(each) || Files.isExecutable(each) && !isLibrary(each);
                Files.setPosixFilePermissions(each, isProgram ? PROGRAM : PLAIN);
            }
        }
    }

    /** Java links its libraries executable; nobody runs them. */
    private static boolean isLibrary(Path file) {
        return file.toString().endsWith(".so");
    }

    /** By gzip itself, whose files bear no time and say that they are packed as well as can be. */
    private static void pack(Path folder) throws IOException, InterruptedException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        var command = new ArrayList<>(List.of("gzip", "-9", "-n", "-f"));
        try (var all = Files.walk(folder)) {
            command.addAll(all.map(Path::toString)
                    .filter(file -> file.matches(".*/man\\d/.*\\.\\d|.*/changelog(\\.Debian)?"))
                    .sorted()
                    .toList());
        }
        if (command.size() > 4) {
            Tool.exec(command);
        }
    }
}
