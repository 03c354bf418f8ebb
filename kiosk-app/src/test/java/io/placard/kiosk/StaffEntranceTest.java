package io.placard.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.catalog.AgeRule;
import io.placard.catalog.MedicalRule;
import io.placard.hardware.HardwareEvent;
import io.placard.kiosk.samples.OnFxThread;
import io.placard.kiosk.shell.Overlay;
import io.placard.kiosk.shell.Route;
import io.placard.kiosk.shell.Source;
import io.placard.kiosk.staff.place.Sensed;
import io.placard.kiosk.staff.place.StaffPlace;
import java.nio.file.Path;
import java.time.LocalDate;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The way into staff mode, as fingers, keyboards and readers find it in the scene. */
@ExtendWith(OnFxThread.class)
class StaffEntranceTest {
    @TempDir
    private Path folder;

    @Test
    void fiveTapsOnTheStoresSignAndThePinLeadToTheStaffPage() {
        var shop = open();

        shop.tapSign(5);
        shop.enter("2580");

        assertThat(shop.navigator.current().route()).isEqualTo(new Route.Staff());
        assertThat(shop.find("#staff-page")).isPresent();
    }

    @Test
    void nothingOfItIsInTheSceneBefore() {
        var shop = open();

        shop.tapSign(4);

        assertThat(shop.find("#staff-pin")).isEmpty();
        assertThat(shop.find("#staff-page")).isEmpty();
        assertThat(shop.find("#staff-layer").filter(Node::isVisible)).isEmpty();
    }

    @Test
    void tapsThatWanderOffTheSignAreNoGesture() {
        var shop = open();

        shop.tapSign(3);
        shop.tap(shop.elsewhere());
        shop.tapSign(2);

        assertThat(shop.find("#staff-pin")).isEmpty();
    }

    @Test
    void aWrongPinLeadsNowhere() {
        var shop = open();

        shop.tapSign(5);
        shop.enter("2581");

        assertThat(shop.navigator.current().route()).isEqualTo(new Route.Home());
        assertThat(shop.find("#staff-pin")).isPresent();
    }

    @Test
    void aRouteToTheStaffPageAloneLeadsHome() {
        var shop = open();

        shop.navigator.go(new Route.Staff(), Source.RFID, 0);

        assertThat(shop.navigator.current().route()).isEqualTo(new Route.Home());
        assertThat(shop.find("#staff-page")).isEmpty();
    }

    @Test
    void noWayBackLeadsToTheStaffPage() {
        var shop = enter();
        shop.navigator.go(new Route.Search());
        shop.press("#staff-strip-leave");

        shop.navigator.back();

        assertThat(shop.navigator.current().route()).isEqualTo(new Route.Home());
    }

    @Test
    void aReadersScanEntersNoDigit() {
        var shop = open();
        shop.tapSign(5);

        "2580\r".chars().forEach(key -> shop.type((char) key));

        assertThat(shop.navigator.current().route()).isEqualTo(new Route.Home());
        assertThat(shop.find("#staff-pin")).isPresent();
    }

    @Test
    void keysReachNothingBelowThePad() {
        var shop = open();
        var reached = new int[1];
        shop.elsewhere().addEventHandler(KeyEvent.ANY, _ -> reached[0]++);
        shop.tapSign(5);

        shop.type('2');

        assertThat(reached[0]).isZero();
    }

    @Test
    void closesByItselfWhereNobodyTouchesForTwoMinutes() {
        var shop = enter();

        shop.now = shop.now.plusSeconds(120);
        shop.staff.tick(shop.now);

        assertThat(shop.navigator.current().route()).isEqualTo(new Route.Home());
        assertThat(shop.find("#staff-page")).isEmpty();
    }

    @Test
    void endsWithTheSession() {
        var shop = enter();

        shop.staff.endSession();
        shop.navigator.endSession();
        shop.navigator.go(new Route.Home());

        assertThat(shop.find("#staff-page")).isEmpty();
        assertThat(shop.find("#staff-strip").filter(Node::isVisible)).isEmpty();
    }

    @Test
    void thePadIsGoneWithTheSession() {
        var shop = open();
        shop.tapSign(5);

        shop.staff.endSession();

        assertThat(shop.find("#staff-pin")).isEmpty();
    }

    @Test
    void thePadGivesWayToAQuestionThatComesUp() {
        var shop = open();
        shop.tapSign(5);

        shop.session.lay(new Overlay.AgeQuestion(new AgeRule(AgeRule.Gate.ASK, 21), LocalDate.EPOCH));

        assertThat(shop.find("#staff-pin")).isEmpty();
    }

    @Test
    void staffReadAnUnknownTagsNumberAndShoppersDoNot() {
        var shop = open();
        shop.navigator.go(new Route.UnknownTagNotice("62E3086CED"), Source.RFID, 0);
        assertThat(shop.find("#staff-strip").filter(Node::isVisible)).isEmpty();
        shop.navigator.home();
        shop.tapSign(5);
        shop.enter("2580");

        shop.navigator.go(new Route.UnknownTagNotice("62E3086CED"), Source.RFID, 0);

        assertThat(shop.stripWords()).contains("62E3086CED");
    }

    @Test
    void staffShowProductsForPatientsAndEverybodySeesThatTheyDid() {
        var shop = open();
        shop.rule = MedicalRule.HIDDEN;
        shop.tapSign(5);
        shop.enter("2580");

        shop.press("#staff-medical");
        shop.press("#staff-leave");

        assertThat(shop.medical.isUnlocked()).isTrue();
        assertThat(shop.stripWords()).isEqualTo("Products for patients are shown");
    }

    @Test
    void whoeverStandsThereMayHideThemAgain() {
        var shop = enter();
        shop.rule = MedicalRule.HIDDEN;
        shop.medical.unlock();
        shop.press("#staff-leave");

        shop.press("#staff-strip-hide");

        assertThat(shop.medical.isUnlocked()).isFalse();
        assertThat(shop.find("#staff-strip").filter(Node::isVisible)).isEmpty();
    }

    @Test
    void onlyPlacesThatThereAreAreOffered() {
        var shop = enter();

        assertThat(shop.find("#staff-to-sensors")).isEmpty();
    }

    @Test
    void aPlaceIsReachedFromTheStaffPageAndLeadsBackToIt() {
        var shop = open();
        var screen = shop.offer(StaffPlace.SENSORS);
        shop.tapSign(5);
        shop.enter("2580");

        shop.press("#staff-to-sensors");
        assertThat(shop.find("#a-place")).isPresent();
        assertThat(shop.navigator.current().route()).isEqualTo(new Route.Staff());
        shop.press("#staff-back");

        assertThat(shop.find("#a-place")).isEmpty();
        assertThat(shop.find("#staff-page")).isPresent();
        assertThat(screen.left).isEqualTo(1);
    }

    @Test
    void aPlaceIsTickedOnlyWhileItIsShown() {
        var shop = open();
        var screen = shop.offer(StaffPlace.SENSORS);
        shop.staff.tick(shop.now);
        shop.tapSign(5);
        shop.enter("2580");
        shop.staff.tick(shop.now);
        shop.press("#staff-to-sensors");

        shop.staff.tick(shop.now);
        shop.press("#staff-leave");
        shop.staff.tick(shop.now);

        assertThat(screen.ticks).isEqualTo(1);
        assertThat(screen.left).isEqualTo(1);
    }

    @Test
    void handsAreForThePlaceThatIsShownAndForPagesElsewhere() {
        var shop = open();
        var screen = shop.offer(StaffPlace.SENSORS);
        var put = new HardwareEvent.TagPut("pad-A", "62E3086CED", 0);
        shop.tapSign(5);
        shop.enter("2580");
        assertThat(shop.staff.takes(put)).as("on the staff page").isFalse();
        shop.press("#staff-to-sensors");

        assertThat(shop.staff.takes(put)).as("at the place").isTrue();
        shop.press("#staff-leave");

        assertThat(shop.staff.takes(put)).as("after staff mode").isFalse();
        assertThat(screen.sensed).containsExactly(new Sensed.TagPut("pad-A", "62E3086CED"));
    }

    @Test
    void staffWhoLookAtAPageComeBackToTheSamePlaceAndWhoeverComesNextBeginsAnew() {
        var shop = open();
        shop.offer(StaffPlace.SENSORS);
        shop.tapSign(5);
        shop.enter("2580");
        shop.press("#staff-to-sensors");
        shop.navigator.go(new Route.Search());
        shop.press("#staff-to-page");
        assertThat(shop.find("#a-place")).isPresent();
        shop.press("#staff-leave");
        shop.tapSign(5);

        shop.enter("2580");

        assertThat(shop.find("#staff-page")).isPresent();
    }

    private StaffedShop open() {
        return new StaffedShop(folder);
    }

    private StaffedShop enter() {
        var shop = open();
        shop.tapSign(5);
        shop.enter("2580");
        return shop;
    }

    @Test
    void saysToEverybodyWhatIsToBeSaidUntilStaffAreThere() {
        var shop = open();
        shop.announce("Safe mode");
        assertThat(shop.stripWords()).isEqualTo("Safe mode");
    }
}
