package io.placard.kiosk.command.arguments;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What can be asked for. */
public enum Verb {
    RUN("Run the kiosk."),
    DEMO("Run the kiosk against a demo store and simulated sensors; needs no account, network or hardware."),
    CHECK("Say line by line what is usable and what to do where not; exit code 1 where something is not."),
    SENSORS("List serial ports and show live readings."),
    PIN("Read a staff PIN and print its hash for the config.");

    private final String help;

    Verb(String help) {
        this.help = help;
    }

    static Optional<Verb> find(String word) {
        return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    String help() {
        return help;
    }

    List<Option> required() {
        return switch (this) {
            case RUN, CHECK -> List.of(Option.CONFIG);
            case DEMO, SENSORS, PIN -> List.of();
        };
    }

    List<Option> optional() {
        return switch (this) {
            case RUN ->
                List.of(Option.PRESET, Option.DATA_DIR, Option.LOG_DIR, Option.REQUIRE_DISPLAY, Option.SHOW_TROUBLE);
            case DEMO -> List.of(Option.DATA_DIR, Option.LOG_DIR, Option.PRODUCTS, Option.REQUIRE_DISPLAY);
            case CHECK -> List.of(Option.DATA_DIR);
            case SENSORS -> List.of(Option.CONFIG, Option.RECORD, Option.CALIBRATE);
            case PIN -> List.of();
        };
    }

    Optional<Option> findOption(String word) {
        return Stream.concat(required().stream(), optional().stream())
                .filter(each -> each.word().equals(word))
                .findFirst();
    }
}
