package io.placard.kiosk.chime;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.kiosk.shell.Route;
import io.placard.kiosk.shell.Source;
import io.placard.kiosk.shell.Visit;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ChimesTest {
    private static final Visit KNOWN = new Visit(new Route.ProductPage(7), Source.RFID, false, 0);
    private static final Visit UNKNOWN = new Visit(new Route.UnknownTagNotice("04A1"), Source.RFID, false, 0);

    private final BlockingQueue<byte[]> heard = new LinkedBlockingQueue<>();

    @Test
    void aTagThatIsKnownSoundsOtherThanOneThatIsNot() throws InterruptedException {
        try (var chimes = new Chimes(heard::add)) {
            chimes.open();
            chimes.visited(KNOWN);
            var known = heard.poll(10, TimeUnit.SECONDS);
            chimes.visited(UNKNOWN);
            var unknown = heard.poll(10, TimeUnit.SECONDS);

            assertThat(known).isEqualTo(Chime.UNDERSTOOD.sound());
            assertThat(unknown).isEqualTo(Chime.UNKNOWN.sound()).isNotEqualTo(known);
        }
    }

    @Test
    void answersHandsAtTheShelfOnly() {
        assertThat(Chime.of(new Visit(new Route.ProductPage(7), Source.TOUCH, false, 0)))
                .isEmpty();
        assertThat(Chime.of(new Visit(new Route.Attract(), Source.NONE, false, 0)))
                .isEmpty();
        assertThat(Chime.of(new Visit(new Route.CategoryPage(3), Source.ULTRASONIC, false, 0)))
                .contains(Chime.UNDERSTOOD);
    }

    @Test
    void fallsSilentWithoutASoundCard() {
        var asked = new AtomicInteger();
        var chimes = new Chimes(_ -> {
            asked.incrementAndGet();
            throw new IOException("no line");
        });
        chimes.open();
        chimes.visited(KNOWN);
        chimes.visited(KNOWN);
        chimes.close();
        chimes.visited(KNOWN);

        assertThat(asked).hasValueLessThanOrEqualTo(1);
    }

    @Test
    void isShortAndQuietAndEndsInSilence() {
        var samples = ByteBuffer.wrap(Chime.UNDERSTOOD.sound())
                .order(ByteOrder.LITTLE_ENDIAN)
                .asShortBuffer();
        var loudest = 0;
        for (var index = 0; index < samples.limit(); index++) {
            loudest = Math.max(loudest, Math.abs(samples.get(index)));
        }

        assertThat(samples.limit() / Tones.FORMAT.getSampleRate()).isLessThan(0.3f);
        assertThat(loudest).isBetween(1_000, Short.MAX_VALUE / 3);
        assertThat(Math.abs(samples.get(samples.limit() - 1))).isLessThan(20);
    }
}
