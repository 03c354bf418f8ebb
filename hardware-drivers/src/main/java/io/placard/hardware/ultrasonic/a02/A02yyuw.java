package io.placard.hardware.ultrasonic.a02;

import io.placard.hardware.driver.SensorDriver;
import io.placard.hardware.option.Choice;
import io.placard.hardware.serial.LineSettings;
import io.placard.hardware.ultrasonic.DistanceDriver;
import io.placard.hardware.ultrasonic.GateSettings;
import io.placard.hardware.ultrasonic.SensorRange;
import java.util.Map;
import java.util.stream.Stream;

/** DFRobot A02YYUW (SEN0311) and sensors that speak alike: a distance every 100 to 300 ms. */
public final class A02yyuw {
    /** Datasheets SEN0311, SEN0313, SEN0312, DYP-ME007TX, JSN-SR04T 3.0. */
    private static final Choice<SensorRange> MODELS = Choice.of(
            "model",
            "which sensor",
            Map.entry("a02yyuw", new SensorRange(30, 4500)),
            Map.entry("a01", new SensorRange(280, 7500)),
            Map.entry("me007ys", new SensorRange(280, 4500)),
            Map.entry("me007tx", new SensorRange(30, 4000)),
            Map.entry("jsn-sr04t", new SensorRange(200, 6000)));

    /** For the table of drivers. */
    public static final SensorDriver DRIVER = new SensorDriver(
            "a02yyuw",
            "DFRobot A02YYUW, A01, ME007YS, DYP-ME007TX, JSN-SR04T in mode 2",
            LineSettings.listening(9600),
            Stream.concat(Stream.of(MODELS.option()), GateSettings.OPTIONS.stream())
                    .toList(),
            request -> new DistanceDriver(request, new A02Decoder(), GateSettings.of(MODELS.in(request.options()))));

    private A02yyuw() {}
}
