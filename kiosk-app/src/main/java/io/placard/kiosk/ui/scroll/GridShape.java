package io.placard.kiosk.ui.scroll;

/**
 * How a grid divides its width.
 *
 * @param cardWidth about how wide a card should be, px; as many columns as come nearest to it
 * @param gap between columns, px
 * @param rowGap between rows, px
 * @param margin left and right of all, px
 * @param foot free space below the last row, px
 * @param fewestColumns however wide the cards should be
 */
public record GridShape(double cardWidth, double gap, double rowGap, double margin, double foot, int fewestColumns) {
    private static final int FEWEST_COLUMNS = 2;

    /** Pictures, which want company. */
    public GridShape(double cardWidth, double gap, double rowGap, double margin, double foot) {
        this(cardWidth, gap, rowGap, margin, foot, FEWEST_COLUMNS);
    }

    /** One column as wide as its place, for rows of words. */
    public static GridShape rows(double rowGap, double foot) {
        return new GridShape(Double.POSITIVE_INFINITY, 0, rowGap, 0, foot, 1);
    }

    int columnsIn(double width) {
        var usable = width - 2 * margin + gap;
        return Math.max(fewestColumns, (int) Math.round(usable / (cardWidth + gap)));
    }

    double cardWidthIn(double width) {
        var columns = columnsIn(width);
        return Math.max(1, Math.floor((width - 2 * margin - gap * (columns - 1)) / columns));
    }
}
