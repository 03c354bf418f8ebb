package io.placard.kiosk.notice;

import io.placard.catalog.Product;
import io.placard.kiosk.notice.NoticeViewModel.Notice;
import io.placard.kiosk.shell.Route;
import io.placard.kiosk.ui.ClampedText;
import io.placard.kiosk.ui.ProductCard;
import io.placard.kiosk.ui.Wording;
import io.placard.kiosk.ui.picture.PictureCache;
import io.placard.kiosk.ui.picture.PictureTile;
import io.placard.kiosk.ui.scroll.CardGrid;
import io.placard.kiosk.ui.scroll.GridShape;
import io.placard.kiosk.ui.style.Theme;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** A few words in large letters, never an apology in a box, and below them what there is instead. */
public final class NoticeView extends StackPane {
    private final NoticeViewModel viewModel;
    private final Banner banner;
    private final CardGrid<Product> grid;

    public NoticeView(NoticeViewModel viewModel, Theme theme, Wording wording, PictureCache pictures) {
        this.viewModel = viewModel;
        var sizes = theme.sizes();
        banner = new Banner(theme, wording, pictures);
        var shape = new GridShape(sizes.units(15), sizes.units(1.4), sizes.units(2.2), sizes.margin(), sizes.units(3));
        grid = new CardGrid<>(() -> new ProductCard(wording, theme, pictures, viewModel::open), shape, banner);
        getStyleClass().addAll("page", "notice");
        getChildren().add(grid);
        viewModel.noticeProperty().subscribe(this::bind);
    }

    public void show(Route route) {
        viewModel.show(route);
        grid.jumpTo(0);
    }

    private void bind(Notice notice) {
        banner.show(notice);
        grid.setItems(notice.instead());
    }

    private static final class Banner extends Region {
        private final Theme theme;
        private final PictureTile picture;
        private final ClampedText title;
        private final ClampedText words;
        private final ClampedText instead;
        private final String insteadWords;

        private Banner(Theme theme, Wording wording, PictureCache pictures) {
            this.theme = theme;
            picture = new PictureTile(pictures, theme.palette());
            picture.setManaged(false);
            title = new ClampedText(3, theme.type().display(), "ink");
            title.setId("notice-title");
            words = new ClampedText(4, theme.type().name(), "soft");
            words.setId("notice-words");
            instead = new ClampedText(1, theme.type().heading(), "ink");
            insteadWords = wording.texts().get("notice.instead");
            getChildren().addAll(picture, title, words, instead);
        }

        void show(Notice notice) {
            picture.show(notice.motif(), notice.pictureUrl());
            picture.dim(notice.pictureUrl().isPresent());
            title.setWords(notice.title());
            words.setWords(notice.words());
            instead.setWords(notice.instead().isEmpty() ? "" : insteadWords);
            requestLayout();
        }

        @Override
        protected double computePrefHeight(double width) {
            return arrange(width);
        }

        @Override
        protected void layoutChildren() {
            arrange(getWidth());
        }

        private double arrange(double width) {
            var sizes = theme.sizes();
            var margin = sizes.margin();
            var pictureHeight = Math.rint(Math.min(sizes.units(26), width * 0.5));
            picture.resizeRelocate(0, 0, width, pictureHeight);
            var y = pictureHeight + sizes.margin();
            y = below(title, y, margin, width, 0.8);
            y = below(words, y, margin, width, 3.2);
            return below(instead, y, margin, width, 1.2);
        }

        private double below(ClampedText text, double y, double margin, double width, double gap) {
            text.setLineWidth(Math.max(1, width - 2 * margin));
            text.relocate(margin, y);
            return y + text.height() + theme.sizes().units(gap);
        }
    }
}
