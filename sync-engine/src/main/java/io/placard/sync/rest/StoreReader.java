package io.placard.sync.rest;

import io.placard.catalog.Assignment;
import io.placard.catalog.Brand;
import io.placard.catalog.Category;
import io.placard.sync.json.RawJson;
import io.placard.sync.wire.ArticleList;
import io.placard.sync.wire.ProductPage;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Asks the store one thing after another and hands over what it answers, in order. Waits for nothing: each answer
 * brings on the next question. A page is handed over after the next one has been asked for, so that one travels while
 * the other is written. Belongs to the control thread.
 */
public final class StoreReader {
    /** What a read brings. Called on the control thread. */
    public interface Listener {
        void settings(RawJson settings);

        void categories(List<Category> categories);

        void brands(List<Brand> brands);

        void featuredTags(List<String> tags);

        void assignments(List<Assignment> assignments);

        void articles(ArticleList articles);

        /** The store has no articles to tell of, or they cannot be read; all else goes on. */
        void noArticles(Failure failure);

        /** One page. The next one's answer comes after what this call has posted to the control thread. */
        void page(ProductPage page);

        /** How many products the store has. */
        void total(int products);

        void done(int requests);

        void failed(Failure failure, int requests);
    }

    private static final String ARTICLES = "articles";

    private final Questions questions;
    private final Map<String, String> etags = new HashMap<>();

    public StoreReader(Questions questions) {
        this.questions = questions;
    }

    /** The next answers are to come whole, because the last ones could not be kept. */
    public void forgetEtags() {
        etags.clear();
    }

    /** The settings alone. */
    public void readSettings(Listener to) {
        var run = new Run(to);
        run.settings();
        run.next();
    }

    /** Settings, lists, what changed after {@code since} by the store's clock, and how many products there are. */
    public void readChanges(Instant since, Listener to) {
        var run = new Run(to);
        run.settings();
        run.lists();
        run.steps.add(() -> run.page(1, since));
        run.steps.add(run::total);
        run.next();
    }

    /** Everything. */
    public void readAll(Listener to) {
        var run = new Run(to);
        run.settings();
        run.lists();
        run.steps.add(() -> run.page(1, null));
        run.next();
    }

    /** All products once more. */
    public void readProducts(Listener to) {
        var run = new Run(to);
        run.steps.add(() -> run.page(1, null));
        run.next();
    }

    /** One read, which ends at its first failure. */
    private final class Run {
        private final Listener to;
        private final Queue<Runnable> steps = new ArrayDeque<>();
        private int requests;

        private Run(Listener to) {
            this.to = to;
        }

        private void next() {
            var step = steps.poll();
            if (step == null) {
                to.done(requests);
            } else {
                step.run();
            }
        }

        private void settings() {
            list("settings", CatalogApi::settings, to::settings);
        }

        private void lists() {
            list("categories", CatalogApi::categories, to::categories);
            list("brands", CatalogApi::brands, to::brands);
            list("tags", CatalogApi::featuredTags, to::featuredTags);
            list("rfids", (api, etag) -> api.assignments(null, etag), list -> to.assignments(list.assignments()));
            steps.add(this::articles);
        }

        /** The one list that a kiosk can do without. */
        private void articles() {
            var known = etags.get(ARTICLES);
            ask(api -> api.articles(known), answer -> {
                switch (answer) {
                    case Answer.Ok<ArticleList>(var read, var etag) -> {
                        to.articles(read);
                        keep(ARTICLES, etag);
                    }
                    case Answer.NotModified<ArticleList> _ -> {}
                    case Answer.Failed<ArticleList>(var failure) -> to.noArticles(failure);
                }
                next();
            });
        }

        private void page(int page, @Nullable Instant since) {
            ask(api -> api.products(page, since), answer -> {
                if (answer instanceof Answer.Ok<ProductPage>(var read, var _)) {
                    if (!read.isWholeAnswerTo(page)) {
                        to.failed(
                                new Failure.Unreadable("The store's list of products breaks off or jumps after page "
                                        + page + "; it is read again."),
                                requests);
                        return;
                    }
                    read.nextPage().ifPresent(next -> page(next, since));
                    to.page(read);
                    if (read.nextPage().isEmpty()) {
                        next();
                    }
                } else {
                    fail(answer);
                }
            });
        }

        /** The first page of all tells how many there are: a cheap way to notice that some are gone. */
        private void total() {
            ask(api -> api.products(1, null), answer -> {
                if (answer instanceof Answer.Ok<ProductPage>(var read, var _)) {
                    to.total(read.totalCount());
                    next();
                } else {
                    fail(answer);
                }
            });
        }

        private <T> void list(
                String name, BiFunction<CatalogApi, @Nullable String, Answer<T>> question, Consumer<T> take) {
            steps.add(() -> {
                var known = etags.get(name);
                ask(api -> question.apply(api, known), answer -> {
                    switch (answer) {
                        case Answer.Ok<T>(var value, var etag) -> {
                            take.accept(value);
                            keep(name, etag);
                            next();
                        }
                        case Answer.NotModified<T> _ -> next();
                        case Answer.Failed<T> _ -> fail(answer);
                    }
                });
            });
        }

        private <T> void ask(Function<CatalogApi, Answer<T>> question, Consumer<Answer<T>> take) {
            requests++;
            questions.ask(question, take);
        }

        private void fail(Answer<?> answer) {
            to.failed(
                    answer.findFailure()
                            .orElseGet(
                                    () -> new Failure.Unreadable("The store answered 304 to a question without ETag.")),
                    requests);
        }
    }

    private void keep(String name, @Nullable String etag) {
        if (etag == null) {
            etags.remove(name);
        } else {
            etags.put(name, etag);
        }
    }
}
