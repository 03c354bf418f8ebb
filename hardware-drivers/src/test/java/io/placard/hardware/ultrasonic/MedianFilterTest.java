package io.placard.hardware.ultrasonic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class MedianFilterTest {
    @Test
    void saysNothingBeforeItsWindowIsFull() {
        var filter = new MedianFilter(3);

        assertThat(filter.accept(10)).isEmpty();
        assertThat(filter.accept(30)).isEmpty();
        assertThat(filter.accept(20)).hasValue(20);
        filter.reset();
        assertThat(filter.accept(40)).isEmpty();
    }

    @Property
    void isTheMiddleOfTheLatestThree(@ForAll @Size(min = 3, max = 50) List<Integer> values) {
        var filter = new MedianFilter(3);
        var median = OptionalInt.empty();
        for (int value : values) {
            median = filter.accept(value);
        }

        var latest = values.subList(values.size() - 3, values.size()).toArray(Integer[]::new);
        Arrays.sort(latest);
        assertThat(median).hasValue(latest[1]);
    }

    @Test
    void anEvenNumberHasNoMiddle() {
        assertThatThrownBy(() -> new MedianFilter(4)).isInstanceOf(IllegalArgumentException.class);
    }
}
