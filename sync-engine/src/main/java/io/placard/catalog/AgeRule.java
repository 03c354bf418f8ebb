package io.placard.catalog;

/** Who may see what the store sells. */
public record AgeRule(Gate gate, int minimumAge) {
    /** What most laws say where they say anything. */
    public static final int USUAL_AGE = 21;
    /** Everybody may. */
    public static final AgeRule NONE = new AgeRule(Gate.OFF, USUAL_AGE);

    /** How shoppers are asked. */
    public enum Gate {
        /** Not at all. */
        OFF,
        /** Whether they are old enough. */
        ASK,
        /** For the year they were born in. */
        BIRTH_YEAR
    }
}
