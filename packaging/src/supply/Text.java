import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/**
 * A licence or a notice.
 *
 * @param words in lines that end with nothing but a line feed
 */
record Text(String title, String words) {
    Text {
        words = words.lines().map(String::stripTrailing).collect(Collectors.joining("\n")).strip() + "\n";
    }

    static Text read(String title, Path file) throws IOException {
        return new Text(title, Files.readString(file));
    }

    /** Whether it says all that the other one says, however the lines are broken. */
    boolean says(Text other) {
        return letters().contains(other.letters());
    }

    private String letters() {
        return words.replaceAll("[^A-Za-z0-9]", "").replace("https", "http");
    }
}
