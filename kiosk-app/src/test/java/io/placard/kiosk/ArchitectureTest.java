package io.placard.kiosk;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import javafx.application.Platform;

/** The walls of the house, each with the reason why it stands. Sees the main classes of all three modules. */
@AnalyzeClasses(packages = "io.placard", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String[] SCREENS = {
        "io.placard.kiosk.attract..",
        "io.placard.kiosk.gate..",
        "io.placard.kiosk.home..",
        "io.placard.kiosk.browse..",
        "io.placard.kiosk.product..",
        "io.placard.kiosk.compare..",
        "io.placard.kiosk.notice..",
        "io.placard.kiosk.search..",
        "io.placard.kiosk.article..",
        "io.placard.kiosk.frame..",
        "io.placard.kiosk.options..",
        "io.placard.kiosk.idle..",
        "io.placard.kiosk.staff..",
        "io.placard.kiosk.setup.parts..",
        "io.placard.kiosk.setup.screen..",
        "io.placard.kiosk.setup.store..",
        "io.placard.kiosk.setup.sensors..",
        "io.placard.kiosk.setup.pin..",
        "io.placard.kiosk.setup.wizard..",
        "io.placard.kiosk.setup.trouble.."
    };

    @ArchTest
    final ArchRule packagesFormNoCycles = slices().matching("io.placard.(**)")
            .should()
            .beFreeOfCycles()
            .because("a package in a cycle can neither be read nor changed alone");

    @ArchTest
    final ArchRule librariesKnowNoScreen = noClasses()
            .that()
            .resideInAnyPackage("io.placard.catalog..", "io.placard.sync..", "io.placard.hardware..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx..", "com.sun.javafx..", "io.placard.kiosk..")
            .because("the sync engine and the drivers are useful without a display, and are tested without one");

    @ArchTest
    final ArchRule librariesDoNotKnowEachOther = noClasses()
            .that()
            .resideInAPackage("io.placard.hardware..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.placard.catalog..", "io.placard.sync..")
            .because("what a tag means is the kiosk's business; a driver only says which tag lies there");

    @ArchTest
    final ArchRule syncKnowsNoHardware = noClasses()
            .that()
            .resideInAnyPackage("io.placard.catalog..", "io.placard.sync..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.placard.hardware..")
            .because("products come from the store whether or not anything is plugged in");

    @ArchTest
    final ArchRule catalogIsPure = noClasses()
            .that()
            .resideInAPackage("io.placard.catalog..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.io..", "java.net..", "java.sql..", "java.nio.file..", "org.slf4j..")
            .because("reading the catalogue must never block a screen");

    @ArchTest
    final ArchRule screensDoNotKnowEachOther = slices().matching(
                    "io.placard.kiosk.(attract|gate|home|browse|product|compare|notice|search|article|frame|options|idle|staff|setup|demodrawer)..")
            .should()
            .notDependOnEachOther()
            .because("a screen is changed, or removed, by looking at one package");

    @ArchTest
    final ArchRule screensUseOnlyTheKitAndTheShell = noClasses()
            .that()
            .resideInAnyPackage(SCREENS)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.placard.kiosk",
                    "io.placard.kiosk.operations..",
                    "io.placard.kiosk.settings..",
                    "io.placard.kiosk.command..",
                    "io.placard.kiosk.demo..",
                    "io.placard.hardware..")
            .because("a screen shows the catalogue; where that and the routes come from is the root's business");

    @ArchTest
    final ArchRule theKitKnowsNoScreen = noClasses()
            .that()
            .resideInAPackage("io.placard.kiosk.ui..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(SCREENS)
            .because("cards, pictures and scrolling serve every screen, also those still to come");

    @ArchTest
    final ArchRule viewModelsKnowNoNodes = noClasses()
            .that()
            .haveSimpleNameEndingWith("ViewModel")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.animation..")
            .orShould()
            .dependOnClassesThat(simpleNameEndingWith("View"))
            .because("what a screen says is tested without showing it");

    @ArchTest
    final ArchRule oneDoorToTheFxThread = noClasses()
            .that()
            .doNotHaveSimpleName("FxThread")
            .should()
            .callMethod(Platform.class, "runLater", Runnable.class)
            .because("work that reaches the JavaFX thread by many doors cannot be counted, ordered or stopped");

    @ArchTest
    final ArchRule pusherStaysInItsPackage = onlyIn("com.pusher..", "io.placard.sync.realtime..");

    @ArchTest
    final ArchRule serialLibraryStaysInItsPackage = onlyIn("com.fazecast..", "io.placard.hardware.serial..");

    @ArchTest
    final ArchRule databaseStaysInItsPackage = onlyIn("org.jdbi..", "io.placard.sync.cache..");

    @ArchTest
    final ArchRule h2StaysInItsPackage = onlyIn("org.h2..", "io.placard.sync.cache..");

    @ArchTest
    final ArchRule httpClientStaysInItsPackages = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "io.placard.sync",
                    "io.placard.sync.rest..",
                    "io.placard.sync.pictures..",
                    "io.placard.sync.realtime..",
                    "io.placard.kiosk.command..",
                    "io.placard.kiosk.demo..",
                    "io.placard.kiosk.metrics..",
                    "io.placard.kiosk.operations.tls..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("okhttp3..")
            .because(
                    "a library that is wrapped can be replaced; the engine's root only makes the one client they share");

    @ArchTest
    final ArchRule filmPlayerStaysInItsPackage = onlyIn("javafx.scene.media..", "io.placard.kiosk.ui.film..");

    @ArchTest
    final ArchRule htmlReaderStaysInItsPackage = onlyIn("org.jsoup..", "io.placard.kiosk.ui..");

    @ArchTest
    final ArchRule metersStayInTheirPackage = onlyIn("io.micrometer..", "io.placard.kiosk.metrics..");

    @ArchTest
    final ArchRule socketIoStaysInItsPackage = onlyIn("com.corundumstudio..", "io.placard.kiosk.bridge..");

    @ArchTest
    final ArchRule noStandardStreams = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.because(
            "what is printed past the log and the command line's writer is neither kept nor seen");

    @ArchTest
    final ArchRule noGenericExceptions =
            NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS.because("whoever catches must be able to tell what happened");

    private static ArchRule onlyIn(String library, String home) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(home)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .because("a library that is wrapped in one package can be replaced there");
    }
}
