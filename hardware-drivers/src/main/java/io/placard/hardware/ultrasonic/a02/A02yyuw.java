package io.placard.hardware.ultrasonic.a02;

import io.placard.hardware.driver.SensorDriver;
import io.placard.hardware.serial.LineSettings;
import io.placard.hardware.ultrasonic.DistanceDriver;
import io.placard.hardware.ultrasonic.DistanceGate;
import io.placard.hardware.ultrasonic.SensorRange;
import java.util.List;

/** DFRobot A02YYUW (SEN0311) and sensors that speak alike: a distance every 100 to 300 ms. */
public final class A02yyuw {
    /** SEN0311 datasheet: 30 to 4500 mm. */
    private static final SensorRange RANGE = new SensorRange(30, 4500);

    /** For the table of drivers. */
    public static final SensorDriver DRIVER = new SensorDriver(
            "a02yyuw",
            "DFRobot A02YYUW, A01, ME007YS, JSN-SR04T in mode 2",
            LineSettings.listening(9600),
            List.of(),
            request -> new DistanceDriver(request, new A02Decoder(), new DistanceGate(request.coveredMm(), RANGE)));

    private A02yyuw() {}
}
