package io.placard.hardware.ultrasonic.us100;

import io.placard.hardware.driver.SensorDriver;
import io.placard.hardware.serial.LineSettings;
import io.placard.hardware.ultrasonic.GateSettings;
import io.placard.hardware.ultrasonic.PolledDriver;
import io.placard.hardware.ultrasonic.SensorRange;

/** US-100 with its jumper on: asked for each distance, and once a minute how warm it is. */
public final class Us100 {
    /** Datasheet: 2 to 450 cm. */
    private static final GateSettings GATE = GateSettings.of(new SensorRange(20, 4500));

    /** For the table of drivers. */
    public static final SensorDriver DRIVER = new SensorDriver(
            "us100",
            "US-100, jumper on",
            LineSettings.asking(9600),
            PolledDriver.OPTIONS,
            request -> new PolledDriver(request, new Us100Answers(), GATE));

    private Us100() {}
}
