package io.placard.kiosk.staff.place;

/** Where staff can be while staff mode is open. */
public enum StaffPlace {
    /** How the kiosk is, and the way to everything else. */
    OVERVIEW,
    /** What readers and sensors say now. */
    SENSORS,
    /** What tags and slots stand for. */
    MAPPING,
    /** What is wrong, and what to send to whoever mends it. */
    DIAGNOSTICS,
    /** What the kiosk is made of, and under which licences. */
    LICENCES;

    /** The text that names it. */
    public String key() {
        return switch (this) {
            case OVERVIEW -> "staff.title";
            case SENSORS -> "staff.place.sensors";
            case MAPPING -> "staff.place.mapping";
            case DIAGNOSTICS -> "staff.place.diagnostics";
            case LICENCES -> "staff.place.licences";
        };
    }

    /** The place that leads here, and that whoever leaves here comes back to. */
    public StaffPlace above() {
        return this == LICENCES ? DIAGNOSTICS : OVERVIEW;
    }
}
