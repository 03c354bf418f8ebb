package io.placard.kiosk.search;

import io.placard.kiosk.search.SearchViewModel.Page;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/** What stands above the products: what was found, or where to begin. */
final class SearchHeader extends Region {
    private final ResultsHeader results;
    private final IdeasView ideas;
    private Region shown;

    SearchHeader(ResultsHeader results, IdeasView ideas) {
        this.results = results;
        this.ideas = ideas;
        shown = ideas;
        results.setVisible(false);
        getChildren().addAll(results, ideas);
    }

    void showCount(String count, String note) {
        results.show(count, note);
        show(results);
    }

    void showIdeas(Page page) {
        ideas.show(page);
        show(ideas);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.ceil(shown.prefHeight(width));
    }

    @Override
    protected void layoutChildren() {
        shown.resizeRelocate(0, 0, getWidth(), getHeight());
    }

    private void show(Region next) {
        if (!next.equals(shown)) {
            shown.setVisible(false);
            shown = next;
            shown.setVisible(true);
            requestLayout();
        }
    }
}
