import java.util.List;

/**
 * Something that ships, as the bill of materials names it.
 *
 * @param classifier the platform's, or empty
 * @param sha256 of its jar; empty where it has none of its own
 * @param licences any of them may be chosen, as in a POM
 * @param within whose jar it is part of; empty for a jar of its own
 */
record Component(
        String group,
        String name,
        String version,
        String classifier,
        String sha256,
        List<String> licences,
        String within) {
    private static final String OURS = "io.placard";

    String id() {
        return group + ":" + name;
    }

    boolean isOurs() {
        return group.equals(OURS);
    }

    /** Maven needs them to find the ones of the platform; there is nothing in them, and they do not ship. */
    boolean isEmptyJavaFx() {
        return group.equals("org.openjfx") && classifier.isEmpty();
    }

    String fileName() {
        return name + "-" + version + (classifier.isEmpty() ? "" : "-" + classifier) + ".jar";
    }

    /** SPDX's way to say it. */
    String licence() {
        return String.join(" OR ", licences);
    }

    Component under(List<String> others) {
        return new Component(group, name, version, classifier, sha256, List.copyOf(others), within);
    }
}
