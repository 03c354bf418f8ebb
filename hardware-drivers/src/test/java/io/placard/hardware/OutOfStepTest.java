package io.placard.hardware;

import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import io.placard.hardware.simulated.SimulatedReader;
import io.placard.hardware.simulated.fault.Faults;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Readers with a network plug whose stream of bytes has lost its step, over real sockets. */
@Timeout(60)
class OutOfStepTest {
    private static final String TAG = "30751FEB705C5904E3D50D70";
    private static final long DEADLINE_SECONDS = 15;

    /** Of a message's length (its bytes 2 to 5), the bit that stands for 32768. */
    private static final int LENGTH_BIT = 4 * Byte.SIZE + 7;

    private final BlockingQueue<HardwareEvent> events = new LinkedBlockingQueue<>();

    /** The faults that befall the shelf of the soak, but for a minute's length. */
    enum Trouble {
        NOISE,
        CUT_FRAMES,
        FLIPPED_BITS,
        STUCK_LINE,
        SILENCE,
        WRONG_SPEED,
        UNPLUGGED;

        private Faults script() {
            var none = Faults.script();
            return switch (this) {
                case NOISE -> none.noise(400, new Random(1));
                case CUT_FRAMES -> none.truncated(30);
                case FLIPPED_BITS -> none.flippedBits(30, new Random(2));
                case STUCK_LINE -> none.stuckAt(0xFF, ofSeconds(3));
                case SILENCE -> none.silence(ofSeconds(6));
                case WRONG_SPEED -> none.wrongBaud(ofSeconds(4));
                case UNPLUGGED -> none.unplug().after(ofMillis(1500)).plugIn();
            };
        }
    }

    @Test
    void aDamagedLengthDoesNotMakeTheDriverWaitForEver() throws IOException, InterruptedException {
        try (var logged = new LoggedWords(Device.class.getName(), "gate");
                var reader = SimulatedReader.open("llrp");
                var hardware = gate(reader.port())) {
            hardware.listen(events::add);
            reader.put(TAG);
            await(HardwareEvent.TagPut.class);

            reader.play(Faults.script().flippedBits(1, always(LENGTH_BIT))).join();

            assertHeardAgain(reader);
            assertThat(hardware.devices().getFirst().reconnects()).isOne();
            assertThat(logged.words())
                    .filteredOn(line -> line.startsWith("WARN"))
                    .doesNotHaveDuplicates()
                    .isNotEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Trouble.class)
    void theReaderIsHeardAgainAfterEachTrouble(Trouble trouble) throws IOException, InterruptedException {
        try (var reader = SimulatedReader.open("llrp");
                var hardware = gate(reader.port())) {
            hardware.listen(events::add);
            reader.put(TAG);
            await(HardwareEvent.TagPut.class);

            reader.play(trouble.script()).join();

            assertHeardAgain(reader);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {21, 20, 22})
    void aReaderThatIsOutOfStepWithWhatItIsAskedIsConnectedAnew(int damaged) throws IOException, InterruptedException {
        try (var reader = new StrictLlrpReader(damaged);
                var hardware = gate(reader.port())) {
            hardware.listen(events::add);

            assertThat(await(HardwareEvent.TagPut.class).tag()).isEqualTo(StrictLlrpReader.TAG);
            assertThat(reader.connections()).isEqualTo(2);
            assertThat(hardware.devices().getFirst().status()).isInstanceOf(DeviceStatus.Online.class);
        }
    }

    /** The tag may have been told to be gone meanwhile, or not. */
    private void assertHeardAgain(SimulatedReader reader) throws InterruptedException {
        reader.lift(TAG);
        reader.put("E2001122334455667788AABB");
        awaitPut("E2001122334455667788AABB");
    }

    private void awaitPut(String tag) throws InterruptedException {
        while (!await(HardwareEvent.TagPut.class).tag().equals(tag)) {
            // Ids that a turned bit has made are put too: nothing in the message tells.
        }
    }

    private <E extends HardwareEvent> E await(Class<E> type) throws InterruptedException {
        long end = System.nanoTime() + SECONDS.toNanos(DEADLINE_SECONDS);
        while (true) {
            var event = events.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
            assertThat(event).as("an event of %s", type.getSimpleName()).isNotNull();
            if (type.isInstance(event)) {
                return type.cast(event);
            }
        }
    }

    private static Hardware gate(String port) {
        var gate = new DeviceSettings.Reader("gate", "llrp", port);
        return Hardware.open(List.of(gate), _ -> true, Clock.systemUTC());
    }

    /** Chance that always falls on this number. */
    private static RandomGenerator always(int number) {
        return new RandomGenerator() {
            @Override
            public long nextLong() {
                return number;
            }

            @Override
            public int nextInt(int bound) {
                return number % bound;
            }
        };
    }
}
