package io.placard.kiosk.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BirthYearTest {
    @ParameterizedTest
    @CsvSource({
        "2004, 2026-03-01, true, the birthday has been for everybody",
        "2005, 2026-03-01, false, it may be still to come",
        "2005, 2026-12-30, false, somebody's is tomorrow",
        "2005, 2026-12-31, true, nobody's is to come",
        "2006, 2026-12-31, false, a year too young",
        "1906, 2026-03-01, true, old enough for long",
    })
    void countsOnlyTheAgeThatEverybodyOfTheYearHas(int year, LocalDate today, boolean reached, String why) {
        assertThat(new BirthYear(year).hasReached(21, today)).as(why).isEqualTo(reached);
    }

    @ParameterizedTest
    @CsvSource({"2026, true", "2027, false", "1906, true", "1905, false", "0, false"})
    void isAYearSomebodyCanBeBornIn(int year, boolean plausible) {
        assertThat(new BirthYear(year).isPlausible(LocalDate.of(2026, 3, 1))).isEqualTo(plausible);
    }
}
