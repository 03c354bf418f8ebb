package io.placard.kiosk.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class PinHashTest {
    @Test
    void recognisesThePinItWasMadeOfAndNoOther() {
        var hash = PinHash.of("2580".toCharArray(), new Random(1));
        var read = PinHash.parse(hash.encoded()).orElseThrow();

        assertThat(read.matches("2580".toCharArray())).isTrue();
        assertThat(read.matches("2581".toCharArray())).isFalse();
    }

    @Test
    void agreesWithAnotherImplementation() {
        // Python's hashlib.pbkdf2_hmac("sha256", b"passwd", b"salt", 1, 32)
        var vector = "pbkdf2-sha256$1$c2FsdA==$VawEblbjCJ/sFpHCJUS2BflBhSFt3gRl5oudV8INrLw=";

        assertThat(PinHash.parse(vector).orElseThrow().matches("passwd".toCharArray()))
                .isTrue();
    }

    @Test
    void refusesWhatIsNoHash() {
        assertThat(PinHash.parse("2580")).isEmpty();
        assertThat(PinHash.parse("pbkdf2-sha256$0$c2FsdA==$AAAA")).isEmpty();
    }
}
