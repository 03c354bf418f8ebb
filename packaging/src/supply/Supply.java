import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Says what ships, and stops the build where something ships that nobody agreed to. Run by the build from its source,
 * with the kiosk's libraries on the class path.
 *
 * <ul>
 *   <li>{@code licences PROJECT BILL CLASSES}: judges licences, compares with {@code dependencies.txt}, and writes the
 *       list that the kiosk's licences screen shows
 *   <li>{@code bill PROJECT BILL APPLICATION}: compares the bill of materials with the jars of the application folder,
 *       and puts it there, finished, with the list for people
 * </ul>
 */
final class Supply {
    private static final String LICENCES = "io/placard/kiosk/licences/";

    private final Path project;
    private final Bill bill;
    private final Policy policy;
    private final List<String> troubles = new ArrayList<>();

    private Supply(Path project, Bill bill, Policy policy) {
        this.project = project;
        this.bill = bill;
        this.policy = policy;
    }

    public static void main(String[] arguments) throws IOException {
        var project = Path.of(arguments[1]).toAbsolutePath().normalize();
        if (Files.notExists(Path.of(arguments[2]))) {
            System.err.println("Built offline, where the CycloneDX plugin does not run: what ships is neither listed nor"
                    + " compared with packaging/dependencies.txt. Nothing to give to others.");
            return;
        }
        var supply = new Supply(project, Bill.read(Path.of(arguments[2])), Policy.read(project));
        switch (arguments[0]) {
            case "licences" -> supply.licences(Path.of(arguments[3]));
            case "bill" -> supply.bill(Path.of(arguments[3]));
            default -> throw new IllegalArgumentException(arguments[0]);
        }
        if (!supply.troubles.isEmpty()) {
            supply.troubles.forEach(System.err::println);
            System.exit(1);
        }
    }

    private void licences(Path classes) throws IOException {
        var shipped = shipped();
        troubles.addAll(policy.leftOver(shipped));
        compareListing(shipped);
        var list = new LicenceList();
        list.add("Placard", bill.kiosk().version(), bill.kiosk().licence(), generalTexts(bill.kiosk()));
        for (var component : shipped.stream().filter(each -> !each.isOurs()).toList()) {
            list.add(component.name(), component.version(), component.licence(), textsOf(component));
        }
        for (var part : policy.parts()) {
            var component = policy.judge(part.component(), troubles);
            list.add(component.name(), "", component.licence(), List.of(Text.read(component.licence(), part.notice())));
        }
        list.writeJson(classes.resolve(LICENCES + "licences.json"));
        list.writeFile(classes.resolve(LICENCES + "THIRD-PARTY.txt"));
    }

    private void bill(Path application) throws IOException {
        var kiosk = bill.kiosk();
        var contents = Contents.of(application);
        troubles.addAll(contents.differencesTo(shipped(), kiosk.fileName()));
        var parts = policy.parts().stream().map(Policy.Part::component).toList();
        bill.finish(
                component -> policy.judge(component, troubles),
                parts,
                contents.jars().getOrDefault(kiosk.fileName(), ""));
        bill.write(application.resolve("legal/placard.cdx.json"));
    }

    private List<Component> shipped() {
        return bill.components().stream()
                .filter(component -> !component.isEmptyJavaFx())
                .map(component -> policy.judge(component, troubles))
                .toList();
    }

    private void compareListing(List<Component> shipped) throws IOException {
        var file = project.resolve("packaging/dependencies.txt");
        var agreed = Listing.read(file);
        var wanted = Listing.of(shipped).withOtherSystems(agreed);
        var changes = agreed.changesTo(wanted);
        if (!changes.isEmpty()) {
            var written = project.resolve("kiosk-app/target/dependencies.txt");
            wanted.write(written);
            troubles.add("What ships is not what packaging/dependencies.txt says:");
            troubles.addAll(changes);
            troubles.add("If that is wanted: cp kiosk-app/target/dependencies.txt packaging/dependencies.txt");
        }
    }

    private List<Text> textsOf(Component component) throws IOException {
        var own = new ArrayList<>(JarTexts.in(jarOf(component)));
        for (var notice : policy.noticesOf(component)) {
            own.add(Text.read(titleOf(notice), notice));
        }
        if (own.isEmpty() && policy.asksForOwnNotice(component)) {
            troubles.add(component.id() + " is under " + component.licence() + ", which wants its authors' notice"
                    + " passed on, and has none in its jar: put it into packaging/src/supply/notices and policy.json");
        }
        var general = generalTexts(component);
        var texts = new ArrayList<>(general);
        own.stream().filter(text -> general.stream().noneMatch(each -> each.says(text) || text.says(each))).forEach(texts::add);
        return texts;
    }

    private List<Text> generalTexts(Component component) throws IOException {
        var texts = new ArrayList<Text>();
        for (var licence : component.licences()) {
            var file = policy.textOf(licence);
            if (file.toFile().exists()) {
                texts.add(Text.read(licence, file));
            }
        }
        return texts;
    }

    private static String titleOf(Path notice) {
        var name = notice.getFileName().toString();
        return name.substring(0, name.length() - ".txt".length());
    }

    private static Path jarOf(Component component) {
        return Stream.of(System.getProperty("java.class.path").split(System.getProperty("path.separator")))
                .map(Path::of)
                .filter(file -> file.endsWith(component.fileName()))
                .findFirst()
                .or(Optional::empty)
                .orElseThrow(() -> new IllegalStateException(component.fileName() + " is not on the class path"));
    }
}
