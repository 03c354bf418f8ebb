package io.placard.kiosk.staff.pin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedKeysTest {
    private final TypedKeys keys = new TypedKeys();
    private final StringBuilder entered = new StringBuilder();
    private long now;

    @Test
    void takesAPersonsDigitsOneByOne() {
        type("2580", 180);
        rest();

        assertThat(entered).hasToString("2580");
    }

    @Test
    void holdsTheLastDigitUntilItIsKnownWhoseItIs() {
        type("2", 180);

        assertThat(entered).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 15, 50, 100})
    void takesNothingOfAScan(long pace) {
        type("0415822901990\r", pace);
        rest();

        assertThat(entered).isEmpty();
    }

    @Test
    void aScanInTheMiddleOfAPinChangesNothingOfIt() {
        type("25", 180);
        rest();
        type("0415822901\r", 10);
        rest();
        type("80", 180);
        rest();

        assertThat(entered).hasToString("2580");
    }

    @Test
    void twoKeysAtOnceAreNobodys() {
        type("12", 20);
        rest();

        assertThat(entered).isEmpty();
    }

    private void type(String text, long paceMillis) {
        for (var key : text.chars().mapToObj(each -> (char) each).toList()) {
            now += Duration.ofMillis(paceMillis).toNanos();
            keys.typed(key, now).ifPresent(entered::append);
        }
    }

    private void rest() {
        now += Duration.ofMillis(200).toNanos();
        keys.quiet(now).ifPresent(entered::append);
    }
}
