package io.placard.kiosk.gate;

import java.time.LocalDate;
import java.time.Month;

/**
 * A year somebody was born in. Which age they have follows from it only up to a year, so the lower one counts: somebody
 * born on its last day must be old enough too.
 */
record BirthYear(int year) {
    private static final int OLDEST = 120;

    /** Whether everybody born in that year has reached the age. */
    boolean hasReached(int age, LocalDate today) {
        var youngest = LocalDate.of(year, Month.DECEMBER, 31);
        return !youngest.plusYears(age).isAfter(today);
    }

    /** Whether anybody born then can stand here. */
    boolean isPlausible(LocalDate today) {
        return year <= today.getYear() && year >= today.getYear() - OLDEST;
    }
}
