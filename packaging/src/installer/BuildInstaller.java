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
    private static final String BILL = "placard.cdx.json";

    private BuildInstaller() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var application = Path.of(arguments[0]).toAbsolutePath();
        var work = Path.of(arguments[1]).toAbsolutePath();
        var resources = Path.of(arguments[2]).toAbsolutePath();
        var version = arguments[3];

        Folders.delete(work);
        var runtime = RuntimeImage.link(application.resolve("lib/javafx"), work.resolve("runtime"));
        var image = AppImage.make(application, runtime, work, resources, version);
        var legal = legal(application, work.resolve("legal"));
        image.rehearse(work);
        image.tryOut();
        image.finish(legal);
        var into = work.resolve("installers");
        Files.createDirectories(into);
        for (var installer : installers(image, into, resources(resources, legal, work), version)) {
            System.out.printf("%s, %.1f MB%n", installer, Files.size(installer) / BYTES_A_MEGABYTE);
        }
        if (Files.exists(legal.resolve(BILL))) {
            Files.copy(legal.resolve(BILL), into.resolve("placard-" + version + "-" + Platform.ofThisMachine().label() + ".cdx.json"));
        }
        Checksums.write(into);
    }

    private static List<Path> installers(AppImage image, Path into, Path resources, String version)
            throws IOException, InterruptedException {
        return switch (Platform.ofThisMachine()) {
            case LINUX -> List.of(
                    DebianPackage.build(image, into, resources, version),
                    RpmPackage.build(image, into, resources, version));
            case WINDOWS -> List.of(Jpackage.build("msi", image, into, resources, version));
            case MAC -> List.of(Jpackage.build("dmg", image, into, resources, version));
        };
    }

    /** What it is made of and under which licences, for the package to bring along. */
    private static Path legal(Path application, Path into) throws IOException {
        Files.createDirectories(into);
        if (Files.notExists(application.resolve("legal").resolve(BILL))) {
            System.err.println("Built offline: these installers bring no bill of materials and no licences");
            return into;
        }
        Bill.write(application, into.resolve(BILL));
        Files.copy(application.resolve("legal/THIRD-PARTY.txt"), into.resolve("THIRD-PARTY.txt"));
        return into;
    }

    /** This system's; on Linux with what belongs among the system's documents. */
    private static Path resources(Path all, Path legal, Path work) throws IOException {
        var own = all.resolve(Platform.ofThisMachine().folder());
        if (Platform.ofThisMachine() != Platform.LINUX) {
            return own;
        }
        var both = work.resolve("resources");
        Folders.copy(own, both, file -> true);
        var documents = both.resolve("root/usr/share/doc/placard");
        Folders.copy(legal, documents, file -> true);
        if (Files.notExists(legal.resolve(BILL))) {
            return both;
        }
        var copyright = documents.resolve("copyright");
        var licences = String.join(" and ", Bill.licencesOfLibraries(legal.resolve(BILL)));
        Files.writeString(copyright, Files.readString(copyright).replace("LIBRARY_LICENCES", licences));
        return both;
    }
}
