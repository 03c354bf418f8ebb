package io.placard.kiosk.command.arguments;

/** An option of the command line; {@code value} names what follows it, empty for a plain switch. */
public enum Option {
    CALIBRATE("--calibrate", "NAME", "Look at this sensor's empty slot and propose its covered_mm; needs --config."),
    CONFIG("--config", "FILE", "The config file (TOML)."),
    DATA_DIR("--data-dir", "DIR", "Where the catalogue, pictures and logs are kept."),
    LOG_DIR("--log-dir", "DIR", "Where logs and trace are kept; default: the folder logs in the data folder."),
    PRESET("--preset", "FILE", "Becomes the config at the first start, with the secrets it names."),
    PRODUCTS("--products", "N", "How many products the demo store sells; default: 150."),
    RECORD("--record", "FILE", "Write down every byte that comes, so that it can be played back elsewhere."),
    REQUIRE_DISPLAY("--require-display", "", "End with exit code 3 where there is no display."),
    SHOW_TROUBLE("--show-trouble", "", "Say on the screen what is wrong with the config until it has been mended.");

    private final String word;
    private final String value;
    private final String help;

    Option(String word, String value, String help) {
        this.word = word;
        this.value = value;
        this.help = help;
    }

    public String word() {
        return word;
    }

    public String value() {
        return value;
    }

    public String help() {
        return help;
    }

    public boolean isSwitch() {
        return value.isEmpty();
    }
}
