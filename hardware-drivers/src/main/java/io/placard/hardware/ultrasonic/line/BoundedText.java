package io.placard.hardware.ultrasonic.line;

/** A text that ends a search in it which takes too long: some patterns need forever to find that they do not fit. */
final class BoundedText implements CharSequence {
    /** A sensible pattern looks at each of 80 characters a few times. */
    private static final int MOST_LOOKS = 20_000;

    private final String text;
    private int looks;

    BoundedText(String text) {
        this.text = text;
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        looks++;
        if (looks > MOST_LOOKS) {
            throw new TooManyLooksException();
        }
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }

    /** The search was ended. */
    static final class TooManyLooksException extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
