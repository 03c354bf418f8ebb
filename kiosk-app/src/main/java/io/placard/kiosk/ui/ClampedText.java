package io.placard.kiosk.ui;

import javafx.geometry.VPos;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** Words that take at most so many lines; what does not fit ends in an ellipsis. Far lighter than a label. */
public final class ClampedText extends Text {
    private static final String ELLIPSIS = "…";
    private static final double LARGE = 40;
    private static final double TIGHTER = 0.14;

    private int mostLines;
    private String words = "";
    private double width;

    public ClampedText(int mostLines, Font font, String styleClass) {
        this.mostLines = mostLines;
        setFont(font);
        // Large letters need less air between lines than small ones.
        setLineSpacing(font.getSize() < LARGE ? 0 : -Math.rint(font.getSize() * TIGHTER));
        setTextOrigin(VPos.TOP);
        setManaged(false);
        getStyleClass().add(styleClass);
    }

    /** The whole of what is to be read, fitting or not. */
    public String words() {
        return words;
    }

    public void setWords(String newWords) {
        if (!newWords.equals(words)) {
            words = newWords;
            fit();
        }
    }

    /** Takes at most so many lines from now on; from several to one is not meant. */
    public void setMostLines(int newMostLines) {
        if (newMostLines != mostLines) {
            mostLines = newMostLines;
            fit();
        }
    }

    /** Breaks the words at this width, px. */
    public void setLineWidth(double newWidth) {
        if (newWidth != width) {
            width = newWidth;
            setWrappingWidth(mostLines == 1 ? 0 : newWidth);
            fit();
        }
    }

    /** How many lines are shown. */
    public int lines() {
        return words.isEmpty() ? 0 : getLayoutInfo().getTextLineCount();
    }

    /** How tall it is, in whole pixels; 0 without words. */
    public double height() {
        return words.isEmpty() ? 0 : Math.ceil(getLayoutBounds().getHeight());
    }

    private void fit() {
        setText(words);
        if (width <= 0 || fits()) {
            return;
        }
        var longest = words.length();
        var shortest = 0;
        while (longest - shortest > 1) {
            var middle = (longest + shortest) / 2;
            setText(words.substring(0, middle).stripTrailing() + ELLIPSIS);
            if (fits()) {
                shortest = middle;
            } else {
                longest = middle;
            }
        }
        setText(words.substring(0, shortest).stripTrailing() + ELLIPSIS);
    }

    private boolean fits() {
        return mostLines == 1
                ? getLayoutBounds().getWidth() <= width
                : getLayoutInfo().getTextLineCount() <= mostLines;
    }
}
