package io.placard.hardware.ultrasonic.maxbotix;

import io.placard.hardware.driver.SensorDriver;
import io.placard.hardware.option.Choice;
import io.placard.hardware.serial.LineSettings;
import io.placard.hardware.ultrasonic.DistanceDriver;
import io.placard.hardware.ultrasonic.GateSettings;
import io.placard.hardware.ultrasonic.Unit;
import java.util.Map;
import java.util.stream.Stream;

/** MaxBotix' serial sensors, running free: a line of text for each distance. */
public final class Maxbotix {
    /** HRXL filter what they say while they run free (PD11500): a median on top would only be late. */
    private static final int FILTERED = 1;

    /** By PD12141h (HRUSB), PD11500 (HRXL), PD11832 (LV), PD13426g (ParkSonar), and the XL types of 7.6 m. */
    private static final Choice<MaxbotixModel> MODELS = Choice.of(
            "model",
            "which family",
            Map.entry("hrusb", new MaxbotixModel(4, Unit.MM, 5000, 300, 3)),
            Map.entry("hrxl", new MaxbotixModel(4, Unit.MM, 5000, 300, FILTERED)),
            Map.entry("hrxl-10m", new MaxbotixModel(4, Unit.MM, 9999, 500, FILTERED)),
            Map.entry("xl", new MaxbotixModel(3, Unit.CM, 765, 20, 3)),
            Map.entry("lv", new MaxbotixModel(3, Unit.INCH, 255, 6, 5)),
            Map.entry("parksonar", new MaxbotixModel(3, Unit.INCH, 255, 6, 5)));

    /** For the table of drivers. */
    public static final SensorDriver DRIVER = new SensorDriver(
            "maxbotix",
            "MaxBotix HRUSB, HRXL, XL, LV, ParkSonar",
            LineSettings.listening(9600),
            Stream.concat(Stream.of(MODELS.option()), GateSettings.OPTIONS.stream())
                    .toList(),
            request -> {
                var model = MODELS.in(request.options());
                return new DistanceDriver(request, new MaxbotixDecoder(model), model.gate());
            });

    private Maxbotix() {}
}
