package io.placard.hardware.rfid.keyboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WedgeDecoderTest {
    private final WedgeDecoder decoder = new WedgeDecoder();
    private final List<String> tags = new ArrayList<>();
    private final StringBuilder typed = new StringBuilder();
    private boolean isInField;
    private long ms = Long.MAX_VALUE / 1_000_000 - 1000;

    @ParameterizedTest
    @ValueSource(strings = {"0012964329\r", "0012964329\n", "0012964329\t"})
    void aFastScanWithAnEndIsATag(String scan) {
        type(scan, 10);

        assertThat(tags).containsExactly("0012964329");
        assertThat(typed).isEmpty();
    }

    @Test
    void aFastScanWithoutAnEndIsATagOnceSilenceTells() {
        type("0012964329", 100);
        assertThat(tags).isEmpty();
        quietAfter(100);
        assertThat(tags).isEmpty();
        quietAfter(1);
        assertThat(tags).containsExactly("0012964329");
    }

    @Test
    void aShopperTypesWhateverTheyLike() {
        type("hello 1234\r", 101);
        quietAfter(101);

        assertThat(tags).isEmpty();
        assertThat(typed).hasToString("hello 1234\r");
    }

    @Test
    void whatIsShorterThanAnyTagIsHandedBack() {
        type("123\r", 10);

        assertThat(tags).isEmpty();
        assertThat(typed).hasToString("123\r");
    }

    @Test
    void whatTakesLongerThanAScanIsNone() {
        type("A".repeat(17), 99);
        type("\r", 99);

        assertThat(tags).isEmpty();
        assertThat(typed).hasToString("A".repeat(17) + "\r");
    }

    @Test
    void aScanAfterAShoppersLettersTakesNoneOfThem() {
        type("ab", 300);
        ms += 300;
        type("0012964329\r", 10);

        assertThat(tags).containsExactly("0012964329");
        assertThat(typed).hasToString("ab");
    }

    @ParameterizedTest
    @ValueSource(strings = {"chairs", "decade", "1234567", "lampshade"})
    void aFastWordInAFieldIsNoTag(String word) {
        isInField = true;
        type(word + "\r", 60);

        assertThat(tags).isEmpty();
        assertThat(typed).hasToString(word + "\r");
    }

    @Test
    void aScanIntoAFieldIsATagAllTheSame() {
        isInField = true;
        type("0012964329\r", 10);

        assertThat(tags).containsExactly("0012964329");
        assertThat(typed).isEmpty();
    }

    @Test
    void whatIsGivenUpIsHandedBackAtOnce() {
        type("0012", 10);
        take(decoder.giveUp());

        assertThat(tags).isEmpty();
        assertThat(typed).hasToString("0012");
    }

    @Property(tries = 500)
    void noCharacterIsLostOrDoubled(
            @ForAll @Size(max = 200) List<@IntRange(min = 32, max = 126) Integer> keys,
            @ForAll @IntRange(min = 1, max = 150) int pauseMs,
            @ForAll boolean isInField) {
        var fresh = new WedgeDecoder();
        var all = new StringBuilder();
        var back = new StringBuilder();
        long now = 0;
        for (int key : keys) {
            now += pauseMs * 1_000_000L;
            all.append((char) key);
            append(back, fresh.typed((char) key, now, isInField));
        }
        append(back, fresh.quiet(now + 1_000_000_000L));

        assertThat(back).hasToString(all.toString());
    }

    private static void append(StringBuilder back, WedgeDecoder.Outcome outcome) {
        back.append(outcome.typed());
        outcome.tag().ifPresent(back::append);
    }

    private void type(String keys, long pauseMs) {
        for (int i = 0; i < keys.length(); i++) {
            ms += pauseMs;
            take(decoder.typed(keys.charAt(i), ms * 1_000_000, isInField));
        }
    }

    private void quietAfter(long pauseMs) {
        ms += pauseMs;
        take(decoder.quiet(ms * 1_000_000));
    }

    private void take(WedgeDecoder.Outcome outcome) {
        outcome.tag().ifPresent(tags::add);
        typed.append(outcome.typed());
    }
}
