import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Turns the application folder that the build left into this system's installers. Run by {@code -Pinstallers} from its
 * source, so that the same steps hold on Linux, Windows and macOS.
 *
 * <p>Usage: {@code java BuildInstaller.java APPLICATION WORK RESOURCES VERSION}
 */
final class BuildInstaller {
    private static final double BYTES_A_MEGABYTE = 1e6;

    private BuildInstaller() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var application = Path.of(arguments[0]).toAbsolutePath();
        var work = Path.of(arguments[1]).toAbsolutePath();
        var resources = Path.of(arguments[2]).toAbsolutePath();
        var version = arguments[3];

        Folders.delete(work);
        var runtime = RuntimeImage.link(application.resolve("lib/javafx"), work.resolve("runtime"));
        var image = AppImage.make(application, runtime, work, version);
        image.rehearse(work);
        image.tryOut();
        for (var installer : installers(image, work.resolve("installers"), resources, version)) {
            System.out.printf("%s, %.1f MB%n", installer, Files.size(installer) / BYTES_A_MEGABYTE);
        }
    }

    private static List<Path> installers(AppImage image, Path into, Path resources, String version)
            throws IOException, InterruptedException {
        Files.createDirectories(into);
        return switch (Platform.ofThisMachine()) {
            case LINUX -> List.of(
                    DebianPackage.build(image, into, resources.resolve("linux"), version),
                    RpmPackage.build(image, into, resources.resolve("linux"), version));
            case WINDOWS -> List.of(Jpackage.build("msi", image, into, resources.resolve("windows"), version));
            case MAC -> List.of(Jpackage.build("dmg", image, into, resources.resolve("macos"), version));
        };
    }
}
