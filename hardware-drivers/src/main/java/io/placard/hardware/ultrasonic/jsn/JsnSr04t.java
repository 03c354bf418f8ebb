package io.placard.hardware.ultrasonic.jsn;

import io.placard.hardware.driver.SensorDriver;
import io.placard.hardware.option.Choice;
import io.placard.hardware.serial.LineSettings;
import io.placard.hardware.ultrasonic.GateSettings;
import io.placard.hardware.ultrasonic.PolledDriver;
import io.placard.hardware.ultrasonic.PolledSensor;
import io.placard.hardware.ultrasonic.SensorRange;
import io.placard.hardware.ultrasonic.a02.A02Decoder;
import java.util.Map;

/** JSN-SR04T version 3 in mode 3 and AJ-SR04M: asked for each distance, they answer with a frame of A02YYUW's kind. */
public final class JsnSr04t {
    /** JSN-SR04T 3.0: about 20 to 600 cm; a measurement takes up to 100 ms. */
    private static final GateSettings GATE = GateSettings.of(new SensorRange(200, 6000));

    /** The byte that asks; for AJ-SR04M see esphome/esphome issue 11254. */
    private static final Choice<Byte> MODELS =
            Choice.of("model", "which sensor", Map.entry("jsn-sr04t", (byte) 0x55), Map.entry("aj-sr04m", (byte) 0x01));

    /** For the table of drivers. */
    public static final SensorDriver DRIVER = new SensorDriver(
            "jsn-sr04t",
            "JSN-SR04T version 3 in mode 3, AJ-SR04M",
            LineSettings.asking(9600),
            PolledDriver.optionsAnd(MODELS.option()),
            request -> {
                byte[] question = {MODELS.in(request.options())};
                return new PolledDriver(request, PolledSensor.of(question, new A02Decoder()), GATE);
            });

    private JsnSr04t() {}
}
