package io.placard.kiosk.operations.web;

/** A request that cannot be carried out as it is; the caller is told why. */
public final class RefusedException extends Exception {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String words;

    /**
     * Refuses.
     *
     * @param status HTTP's, 400 to 599
     * @param words what is wrong, such that a person can mend it
     */
    public RefusedException(int status, String words) {
        super(status + " " + words);
        this.status = status;
        this.words = words;
    }

    int status() {
        return status;
    }

    String words() {
        return words;
    }
}
