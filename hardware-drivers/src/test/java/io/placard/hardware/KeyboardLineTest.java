package io.placard.hardware;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.placard.hardware.KeyboardLine.Verdict;
import io.placard.hardware.option.Options;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The reader that poses as a keyboard, from the key to the listener. */
@Timeout(20)
class KeyboardLineTest {
    private static final int KEY_MS = 10;
    private static final DeviceSettings READER = new DeviceSettings.Reader(
            "counter", "keyboard", DeviceSettings.Reader.KEYBOARD, new Options(Map.of("removed_ms", 200)));

    private final BlockingQueue<HardwareEvent> events = new LinkedBlockingQueue<>();

    @Test
    void aScanIsToldAsATagThatIsLiftedByTime() throws InterruptedException {
        try (var hardware = open(READER)) {
            var keys = hardware.keyboard().orElseThrow();
            keys.receiving(true);

            assertThat(type(keys, "04a2b3c4\r")).isEqualTo(new Verdict(0, true));

            assertThat(await(HardwareEvent.TagPut.class))
                    .returns("counter", HardwareEvent.TagPut::device)
                    .returns("04A2B3C4", HardwareEvent.TagPut::tag);
            assertThat(await(HardwareEvent.TagRemoved.class).isAssumed()).isTrue();
            assertThat(hardware.devices().getFirst().lastValue()).isEqualTo("04A2B3C4");
        }
    }

    @Test
    void whatAShopperTypesIsHandedBackAndNoTag() {
        try (var hardware = open(READER)) {
            var keys = hardware.keyboard().orElseThrow();

            assertThat(type(keys, "ab\r")).isEqualTo(new Verdict(3, false));
            assertThat(keys.typed('7', SECONDS.toNanos(5), true)).isEqualTo(new Verdict(0, false));
            assertThat(keys.giveUp()).isEqualTo(new Verdict(1, false));
        }
    }

    @Test
    void theReaderIsThereWhileTheWindowReceivesKeys() throws InterruptedException {
        try (var hardware = open(READER)) {
            assertThat(await(HardwareEvent.StatusChanged.class).status())
                    .isInstanceOfSatisfying(
                            DeviceStatus.Absent.class,
                            absent -> assertThat(absent.reason()).contains("bring its window to the front"));
            var keys = hardware.keyboard().orElseThrow();
            keys.receiving(true);
            assertThat(await(HardwareEvent.StatusChanged.class).status()).isInstanceOf(DeviceStatus.Online.class);
            keys.receiving(false);
            assertThat(await(HardwareEvent.StatusChanged.class).status()).isInstanceOf(DeviceStatus.Reconnecting.class);
        }
    }

    @Test
    void scansThatNobodyTakesHoldNobodyUp() {
        try (var hardware = Hardware.open(List.of(READER), _ -> false, Clock.systemUTC())) {
            var keys = hardware.keyboard().orElseThrow();

            for (int i = 0; i < 100; i++) {
                assertThat(type(keys, "04a2b3c4\r").isTag()).isTrue();
            }
        }
    }

    @Test
    void thereIsNoKeyboardWhereNoReaderTypes() {
        try (var hardware = open()) {
            assertThat(hardware.keyboard()).isEmpty();
        }
    }

    @Test
    void twoReadersThatTypeAreRefused() {
        var other = new DeviceSettings.Reader("door", "keyboard", DeviceSettings.Reader.KEYBOARD);

        assertThatThrownBy(() -> open(READER, other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("counter, door");
    }

    private Hardware open(DeviceSettings... devices) {
        var hardware = Hardware.open(List.of(devices), _ -> false, Clock.systemUTC());
        hardware.listen(events::add);
        return hardware;
    }

    /** What became of the last key. */
    private static Verdict type(KeyboardLine keys, String text) {
        var last = new Verdict(0, false);
        for (int i = 0; i < text.length(); i++) {
            last = keys.typed(text.charAt(i), MILLISECONDS.toNanos((long) i * KEY_MS), false);
        }
        return last;
    }

    private <E extends HardwareEvent> E await(Class<E> kind) throws InterruptedException {
        while (true) {
            var event = events.poll(10, SECONDS);
            assertThat(event).as("a " + kind.getSimpleName()).isNotNull();
            if (kind.isInstance(event)) {
                return kind.cast(event);
            }
        }
    }
}
