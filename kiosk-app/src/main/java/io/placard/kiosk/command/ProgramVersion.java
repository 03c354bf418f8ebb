package io.placard.kiosk.command;

import java.util.Optional;

/** Which Placard this is. */
public final class ProgramVersion {
    private ProgramVersion() {}

    /** As the jar's manifest says; {@code development} where the classes were not packaged. */
    public static String ofThisBuild() {
        return Optional.ofNullable(ProgramVersion.class.getPackage().getImplementationVersion())
                .orElse("development");
    }
}
