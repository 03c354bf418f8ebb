package io.placard.kiosk.staff.pin;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.kiosk.staff.door.AttemptFile;
import io.placard.kiosk.staff.door.AttemptLimiter;
import io.placard.kiosk.staff.door.PinDoor;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PinPadViewModelTest {
    @TempDir
    private Path folder;

    private final Deque<Runnable> work = new ArrayDeque<>();
    private Instant now = Instant.parse("2026-01-01T12:00:00Z");
    private final InstantSource clock = () -> now;
    private int opened;
    private PinPadViewModel pad;

    @BeforeEach
    void open() {
        pad = padWith(Optional.of(PinPadViewModelTest::isPin));
        doWork();
    }

    @Test
    void opensToThePin() {
        enter("2580");

        assertThat(opened).isEqualTo(1);
    }

    @Test
    void opensToNothingElse() {
        enter("2581");

        assertThat(opened).isZero();
        assertThat(pad.padProperty().get()).isEqualTo(new PinPad.Ready(0, true));
    }

    @Test
    void tellsHowManyDigitsThereAreAndNeverWhich() {
        type("25");

        assertThat(pad.padProperty().get()).hasToString("Ready[digits=2, afterWrong=false]");
    }

    @Test
    void erasesTheLastDigit() {
        type("259");
        pad.erase();
        type("80");
        pad.enter();
        doWork();

        assertThat(opened).isEqualTo(1);
    }

    @Test
    void takesNoKeysWhileItChecks() {
        type("2581");
        pad.enter();
        type("0");

        assertThat(pad.padProperty().get()).isEqualTo(new PinPad.Checking(4));
    }

    @Test
    void fewerThanFourDigitsAreNoTry() {
        type("258");
        pad.enter();

        assertThat(work).isEmpty();
    }

    @Test
    void countsTheDelayDownAndTakesNoKeysMeanwhile() {
        for (var tries = 0; tries < 4; tries++) {
            enter("0000");
        }
        assertThat(pad.padProperty().get()).isEqualTo(new PinPad.Waiting(Duration.ofSeconds(5)));

        now = now.plusSeconds(2);
        pad.tick();
        enter("2580");

        assertThat(pad.padProperty().get()).isEqualTo(new PinPad.Waiting(Duration.ofSeconds(3)));
        assertThat(opened).isZero();
    }

    @Test
    void opensAfterTheDelay() {
        for (var tries = 0; tries < 4; tries++) {
            enter("0000");
        }
        now = now.plusSeconds(5);
        pad.tick();
        enter("2580");

        assertThat(opened).isEqualTo(1);
    }

    @Test
    void leavingThePadAndComingBackShortensNothing() {
        for (var tries = 0; tries < 4; tries++) {
            enter("0000");
        }
        pad.leave();
        pad = padWith(Optional.of(PinPadViewModelTest::isPin));
        doWork();

        assertThat(pad.padProperty().get()).isEqualTo(new PinPad.Waiting(Duration.ofSeconds(5)));
    }

    @Test
    void whoLeavesWhileItChecksIsNotLetInAfterwards() {
        type("2580");
        pad.enter();
        pad.leave();
        doWork();

        assertThat(opened).isZero();
    }

    @Test
    void withoutAPinThereIsNoWayIn() {
        pad = padWith(Optional.empty());
        enter("2580");
        enter("");

        assertThat(pad.padProperty().get()).isEqualTo(new PinPad.NoPin());
        assertThat(opened).isZero();
    }

    private static boolean isPin(char[] digits) {
        return new String(digits).equals("2580");
    }

    private PinPadViewModel padWith(Optional<Predicate<char[]>> pin) {
        var limiter = new AttemptLimiter(new AttemptFile(folder), clock);
        return new PinPadViewModel(
                new PinDoor(pin, limiter, work::add, Runnable::run), clock, () -> opened++, () -> {});
    }

    private void enter(String digits) {
        type(digits);
        pad.enter();
        doWork();
    }

    private void type(String digits) {
        digits.chars().forEach(digit -> pad.type(digit - '0'));
    }

    private void doWork() {
        while (!work.isEmpty()) {
            work.remove().run();
        }
    }
}
