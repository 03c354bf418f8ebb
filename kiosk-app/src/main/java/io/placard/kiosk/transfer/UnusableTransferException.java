package io.placard.kiosk.transfer;

/** A file is refused, and nothing has changed. */
public final class UnusableTransferException extends Exception {
    private static final long serialVersionUID = 1;

    private final Reason reason;

    UnusableTransferException(Reason reason) {
        super(reason.words());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Why a file is refused. */
    public enum Reason {
        /** It is something else, or not as it was written. */
        DAMAGED("This is no file of a kiosk, or it is damaged. Copy or export it once more."),
        /** A later version of the program has written it. */
        NEWER("A newer version of Placard has written this file. Bring this kiosk up to date first."),
        /** Whole, but sealed by other words. */
        WRONG_PASSPHRASE("This is not the passphrase that the file was exported with.");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        /** In English, as operators read it. */
        public String words() {
            return words;
        }
    }
}
