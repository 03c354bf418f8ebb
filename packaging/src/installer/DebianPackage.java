import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The Debian package: jpackage's, and in it what makes an appliance of a computer (units, rules, folders), which
 * jpackage has no place for.
 */
final class DebianPackage {
    private DebianPackage() {}

    static Path build(AppImage image, Path into, Path resources, String version)
            throws IOException, InterruptedException {
        var plain = Jpackage.build("deb", image, into.resolve("plain"), resources.resolve("deb"), version);
        var tree = into.resolve("deb-tree");
        Tool.exec(List.of("dpkg-deb", "-R", plain.toString(), tree.toString()));
        Folders.copy(resources.resolve("root"), tree, file -> true);
        // jpackage's own, which says nothing; the package's is where Debian looks for it.
        Folders.delete(tree.resolve("opt/placard/share"));
        SystemTree.tidy(tree);
        DebianControl.complete(tree, resources);
        Schema.nameIn(tree, image.root());
        var finished = into.resolve(plain.getFileName());
        var build = new ArrayList<>(List.of("dpkg-deb", "--root-owner-group", "-Zxz", "-z9", "--build"));
        build.addAll(List.of(tree.toString(), finished.toString()));
        Tool.exec(build);
        Folders.delete(tree);
        Folders.delete(into.resolve("plain"));
        return finished;
    }
}
