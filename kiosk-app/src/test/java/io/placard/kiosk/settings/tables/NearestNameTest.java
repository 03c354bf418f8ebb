package io.placard.kiosk.settings.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class NearestNameTest {
    @Test
    void countsASwapOfNeighboursOnce() {
        assertThat(NearestName.distance("widht", "width")).isEqualTo(1);
        assertThat(NearestName.distance("kitten", "sitting")).isEqualTo(3);
    }

    @Test
    void findsTheNearest() {
        assertThat(NearestName.of("heigth", List.of("width", "height", "theme")))
                .isEqualTo("height");
    }

    @Property(tries = 200)
    void isSymmetricAndZeroOnlyForEqualNames(@ForAll String one, @ForAll String other) {
        assertThat(NearestName.distance(one, other)).isEqualTo(NearestName.distance(other, one));
        assertThat(NearestName.distance(one, other) == 0).isEqualTo(one.equals(other));
    }
}
