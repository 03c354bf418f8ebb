import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the scripts of both packages have in common, and have written once. */
final class Fragment {
    private static final String PLACE = "#APPLIANCE";

    private Fragment() {}

    /** The text of a script with the common steps in their place. */
    static String fill(Path script, Path resources) throws IOException {
        var common = Files.readString(resources.resolve("shared/appliance.sh")).strip();
        return Files.readString(script).replace(PLACE, common);
    }
}
