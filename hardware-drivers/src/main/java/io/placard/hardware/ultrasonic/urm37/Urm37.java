package io.placard.hardware.ultrasonic.urm37;

import io.placard.hardware.driver.SensorDriver;
import io.placard.hardware.serial.LineSettings;
import io.placard.hardware.ultrasonic.GateSettings;
import io.placard.hardware.ultrasonic.PolledDriver;
import io.placard.hardware.ultrasonic.PolledSensor;
import io.placard.hardware.ultrasonic.SensorRange;

/** DFRobot URM37 (SEN0001), in its passive mode: asked for each distance. */
public final class Urm37 {
    /** SEN0001, version 5.0: 2 to 800 cm, a measurement takes up to 100 ms. Older ones: 5 to 500 cm. */
    private static final GateSettings GATE = GateSettings.of(new SensorRange(20, 8000));

    /** Read distance, servo to 0 degrees. */
    private static final byte[] QUESTION = {0x22, 0x00, 0x00, 0x22};

    /** For the table of drivers. */
    public static final SensorDriver DRIVER = new SensorDriver(
            "urm37",
            "DFRobot URM37",
            LineSettings.asking(9600),
            PolledDriver.OPTIONS,
            request -> new PolledDriver(request, PolledSensor.of(QUESTION, new Urm37Decoder()), GATE));

    private Urm37() {}
}
