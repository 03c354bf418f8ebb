package io.placard.hardware;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.hardware.simulated.SimulatedRdm6300;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** What the CMS's page saw of a kiosk's sensors, over a real pseudo-terminal. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has no pseudo-terminals")
class HardwareObserverTest {
    private static final String TAG = "62E3086CED";

    @Test
    void availabilityIsFalseUntilADeviceIsOpenAndIsRepeatedToWhoeverComesLate()
            throws IOException, InterruptedException {
        try (var reader = SimulatedRdm6300.open();
                var hardware = open(reader);
                var observer = new HardwareObserver(hardware)) {
            var early = new Collected<Boolean>();
            observer.availability().subscribe(early);
            while (!early.next()) {
                // False at first, unless the port was quicker than this test.
            }
            var late = new Collected<Boolean>();
            observer.availability().subscribe(late);

            assertThat(late.next()).isTrue();
        }
    }

    @Test
    void valuesOfAllDevicesComeInOneStream() throws IOException, InterruptedException {
        try (var reader = SimulatedRdm6300.open();
                var other = SimulatedRdm6300.open();
                var hardware = Hardware.open(
                        List.of(settings("pad-A", reader), settings("pad-B", other)), tag -> true, Clock.systemUTC());
                var observer = new HardwareObserver(hardware)) {
            var values = new Collected<HardwareEvent>();
            observer.values().subscribe(values);
            reader.put(TAG);
            assertThat(values.await(HardwareEvent.TagPut.class).device()).isEqualTo("pad-A");
            other.put(TAG);
            assertThat(values.await(HardwareEvent.TagPut.class).device()).isEqualTo("pad-B");
        }
    }

    @Test
    void whoeverHasHadEnoughHearsNoMoreAndAnEndIsTold() throws IOException, InterruptedException {
        try (var reader = SimulatedRdm6300.open();
                var hardware = open(reader)) {
            var observer = new HardwareObserver(hardware);
            var values = new Collected<HardwareEvent>();
            observer.values().subscribe(values);
            observer.close();

            assertThat(values.isOver.poll(5, TimeUnit.SECONDS)).isTrue();
        }
    }

    private static Hardware open(SimulatedRdm6300 reader) {
        return Hardware.open(List.of(settings("pad-A", reader)), tag -> true, Clock.systemUTC());
    }

    private static DeviceSettings settings(String name, SimulatedRdm6300 reader) {
        return new DeviceSettings.Reader(name, "rdm6300", reader.port());
    }

    private static final class Collected<T> implements Flow.Subscriber<T> {
        private final BlockingQueue<T> items = new LinkedBlockingQueue<>();
        private final BlockingQueue<Boolean> isOver = new LinkedBlockingQueue<>();

        T next() throws InterruptedException {
            var item = items.poll(5, TimeUnit.SECONDS);
            assertThat(item).as("an item within 5 s").isNotNull();
            return item;
        }

        <E extends T> E await(Class<E> kind) throws InterruptedException {
            var item = next();
            while (!kind.isInstance(item)) {
                item = next();
            }
            return kind.cast(item);
        }

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            subscription.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(T item) {
            items.add(item);
        }

        @Override
        public void onError(Throwable fault) {
            throw new AssertionError(fault);
        }

        @Override
        public void onComplete() {
            isOver.add(true);
        }
    }
}
