package io.placard.hardware.option;

/** Options that are allowed one by one, but make no sense together or to the driver. Says for people what to change. */
public final class OptionMistake extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final String key;
    private final String what;
    private final String allowed;

    /**
     * A mistake.
     *
     * @param key the option's
     * @param what is wrong with its value, as the end of a sentence about it
     * @param allowed instead, in words
     */
    public OptionMistake(String key, String what, String allowed) {
        super(key + " " + what + "; allowed: " + allowed);
        this.key = key;
        this.what = what;
        this.allowed = allowed;
    }

    public String key() {
        return key;
    }

    public String what() {
        return what;
    }

    public String allowed() {
        return allowed;
    }
}
