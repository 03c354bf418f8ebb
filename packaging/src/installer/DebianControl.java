import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** What a Debian package says of itself besides what jpackage writes: questions, sums, which files are settings. */
final class DebianControl {
    private static final List<String> SCRIPTS = List.of("config", "preinst", "postinst", "prerm", "postrm");
    private static final List<String> OTHERS = List.of("templates", "triggers");

    private DebianControl() {}

    /** @param tree holds the package's files already, as they will be installed */
    static void complete(Path tree, Path resources) throws IOException {
        var control = tree.resolve("DEBIAN");
        for (var name : SCRIPTS) {
            var script = resources.resolve("deb").resolve(name);
            // What jpackage would write by itself is about folders that this package does not have.
            Files.deleteIfExists(control.resolve(name));
            if (Files.exists(script)) {
                Files.writeString(control.resolve(name), Fragment.fill(script, resources));
                Files.setPosixFilePermissions(
                        control.resolve(name), PosixFilePermissions.fromString("rwxr-xr-x"));
            }
        }
        for (var name : OTHERS) {
            var file = resources.resolve("deb").resolve(name);
            if (Files.exists(file)) {
                Files.copy(file, control.resolve(name), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        writeLists(tree, control);
    }

    /** What lies in /etc is the administrator's once it is there; all files have their sums, for debsums. */
    private static void writeLists(Path tree, Path control) throws IOException {
        var settings = new ArrayList<String>();
        var sums = new ArrayList<String>();
        for (var file : files(tree, control)) {
            var name = tree.relativize(file).toString();
            sums.add(md5(file) + "  " + name);
            if (name.startsWith("etc/")) {
                settings.add("/" + name);
            }
        }
        Files.write(control.resolve("md5sums"), sums);
        if (!settings.isEmpty()) {
            Files.write(control.resolve("conffiles"), settings);
        }
    }

    private static List<Path> files(Path tree, Path control) throws IOException {
        try (var all = Files.walk(tree)) {
            return all.filter(file -> Files.isRegularFile(file) && !file.startsWith(control))
                    .filter(file -> !Files.isSymbolicLink(file))
                    .sorted()
                    .toList();
        }
    }

    private static String md5(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has MD5", e);
        }
    }
}
