import java.io.IOException;
import java.nio.file.Path;

/** The RPM package: jpackage's, by a spec that takes the same files as the Debian package. */
final class RpmPackage {
    private RpmPackage() {}

    static Path build(AppImage image, Path into, Path resources, String version) throws IOException {
        var together = into.resolve("rpm-image");
        Folders.copy(image.root(), together.resolve("placard"), file -> true);
        Folders.copy(resources.resolve("root"), together.resolve("placard/lib/system"), file -> true);
        var built = Jpackage.build("rpm", new AppImage(together.resolve("placard")), into, resources.resolve("rpm"), version);
        Folders.delete(together);
        return built;
    }
}
