import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;

/** {@code SHA256SUMS} beside the installers, as {@code sha256sum -c} reads it; what is signed is this file. */
final class Checksums {
    private static final String FILE = "SHA256SUMS";

    private Checksums() {}

    static void write(Path folder) throws IOException {
        var lines = new ArrayList<String>();
        try (var files = Files.list(folder)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                if (!file.endsWith(FILE)) {
                    lines.add(sha256(file) + "  " + file.getFileName());
                }
            }
        }
        Files.writeString(folder.resolve(FILE), String.join("\n", lines) + "\n");
    }

    private static String sha256(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var digest = MessageDigest.getInstance("SHA-256");
            var buffer = new byte[1 << 16];
            for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
