package io.placard.hardware.ultrasonic.line;

import io.placard.hardware.driver.SensorDriver;
import io.placard.hardware.option.Choice;
import io.placard.hardware.option.Option;
import io.placard.hardware.option.OptionMistake;
import io.placard.hardware.option.Options;
import io.placard.hardware.serial.LineSettings;
import io.placard.hardware.ultrasonic.DistanceDriver;
import io.placard.hardware.ultrasonic.GateSettings;
import io.placard.hardware.ultrasonic.SensorRange;
import io.placard.hardware.ultrasonic.Unit;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/** Home-made firmware that prints a line of text for each distance. */
public final class TextLines {
    /** HC-SR04 datasheet, which most such firmware reads: 2 to 400 cm. */
    private static final GateSettings GATE = GateSettings.of(new SensorRange(20, 4000));

    private static final Pattern FIRST_NUMBER = Pattern.compile("-?\\d+(?:[.,]\\d+)?");
    private static final Option<String> PATTERN = Option.text(
            "pattern", "regular expression of the number, or with the number as its first group; the first number");
    private static final Choice<Unit> UNIT = Choice.of(
            "unit",
            "what the number counts",
            Map.entry("mm", Unit.MM),
            Map.entry("cm", Unit.CM),
            Map.entry("inch", Unit.INCH),
            Map.entry("m", Unit.M));

    /** For the table of drivers. DTR stays low where the system allows: raised, it resets Arduino boards for 2 s. */
    public static final SensorDriver DRIVER = new SensorDriver(
            "line",
            "home-made firmware that prints distances",
            LineSettings.listening(9600).withDtr(false),
            Stream.concat(Stream.of(PATTERN, UNIT.option()), GateSettings.OPTIONS.stream())
                    .toList(),
            request -> new DistanceDriver(request, decoder(request.options()), GATE));

    private TextLines() {}

    private static LineDecoder decoder(Options options) {
        return new LineDecoder(options.find(PATTERN).map(TextLines::compile).orElse(FIRST_NUMBER), UNIT.in(options));
    }

    private static Pattern compile(String pattern) {
        try {
            return Pattern.compile(pattern);
        } catch (PatternSyntaxException e) {
            throw new OptionMistake(
                    PATTERN.key(),
                    "is no regular expression (" + e.getDescription() + " near character " + (e.getIndex() + 1) + ")",
                    "for example \"Distance: ([0-9.]+)\"");
        }
    }
}
