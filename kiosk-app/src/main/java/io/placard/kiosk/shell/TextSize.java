package io.placard.kiosk.shell;

/** How large a shopper wants words, and with them everything that is measured by words. */
public enum TextSize {
    NORMAL(100),
    LARGE(125),
    LARGER(150),
    LARGEST(200);

    private final int percent;

    TextSize(int percent) {
        this.percent = percent;
    }

    public int percent() {
        return percent;
    }
}
