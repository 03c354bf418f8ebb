package io.placard.hardware.rfid.thingmagic;

import io.placard.hardware.driver.Driver;
import io.placard.hardware.driver.ReaderDriver;
import io.placard.hardware.option.Option;
import io.placard.hardware.rfid.InventorySettings;
import io.placard.hardware.rfid.polled.Asker;
import io.placard.hardware.rfid.polled.PollSettings;
import io.placard.hardware.rfid.polled.PolledReader;
import io.placard.hardware.serial.LineSettings;
import java.time.Duration;
import java.util.List;

/** ThingMagic modules, which read on their own once they were told to, at 115200 baud. */
public final class ThingMagic {
    private static final Duration POLL = Duration.ofMillis(120);
    /** The radio rules that hold here; codes of the Mercury API, {@code TMR_Region}. */
    private static final Option<String> REGION = Option.words(
            "region", List.of("eu", "us", "in", "jp", "cn", "kr", "au", "nz"), "whose radio rules hold here");

    /** For the table of drivers. */
    public static final ReaderDriver DRIVER = new ReaderDriver(
            "thingmagic",
            "ThingMagic M5e, M6e, M7e, Nano",
            LineSettings.asking(115_200),
            PolledReader.options(PollSettings.POLL_MS, PollSettings.POWER_DBM, PollSettings.ANTENNAS, REGION),
            ThingMagic::make);

    private ThingMagic() {}

    private static Driver make(ReaderDriver.Request request) {
        var settings = PollSettings.of(request.options(), POLL);
        var language = new ThingMagicLanguage(settings, codeOf(request.options().get(REGION, "eu")));
        return PolledReader.of(
                hearing -> new Asker(language, hearing, settings.poll()), InventorySettings.UHF, request);
    }

    private static int codeOf(String region) {
        return switch (region) {
            case "us" -> 0x01;
            case "in" -> 0x04;
            case "jp" -> 0x05;
            case "cn" -> 0x06;
            case "kr" -> 0x09;
            case "au" -> 0x0B;
            case "nz" -> 0x0C;
            default -> 0x08;
        };
    }
}
