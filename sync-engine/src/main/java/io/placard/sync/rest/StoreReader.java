package io.placard.sync.rest;

import io.placard.catalog.Assignment;
import io.placard.catalog.Brand;
import io.placard.catalog.Category;
import io.placard.sync.json.RawJson;
import io.placard.sync.wire.ProductPage;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Asks the store and hands over what it answers, in order. Waits for the network: not for the control thread. */
public final class StoreReader {
    /** What a read brings. Called from the reading thread. */
    public interface Listener {
        void settings(RawJson settings);

        void categories(List<Category> categories);

        void brands(List<Brand> brands);

        void featuredTags(List<String> tags);

        void assignments(List<Assignment> assignments);

        /** One page; waits until there is room for another, and says whether to go on. */
        boolean page(ProductPage page);

        /** How many products the store has. */
        void total(int products);

        void done(int requests);

        void failed(Failure failure, int requests);
    }

    private final CatalogApi api;
    private final Map<String, String> etags = new ConcurrentHashMap<>();

    public StoreReader(CatalogApi api) {
        this.api = api;
    }

    /** The next answers are to come whole, because the last ones could not be kept. */
    public void forgetEtags() {
        etags.clear();
    }

    /** The settings alone. */
    public void readSettings(Listener to) {
        var run = new Run(to);
        run.end(run.settings());
    }

    /** Settings, lists, what changed after {@code since} by the store's clock, and how many products there are. */
    public void readChanges(Instant since, Listener to) {
        var run = new Run(to);
        run.end(run.settings() && run.lists() && run.pages(since) && run.total());
    }

    /** Everything. */
    public void readAll(Listener to) {
        var run = new Run(to);
        run.end(run.settings() && run.lists() && run.pages(null));
    }

    /** One read, which ends at its first failure. */
    private final class Run {
        private final Listener to;
        private int requests;

        private Run(Listener to) {
            this.to = to;
        }

        private void end(boolean isWell) {
            if (isWell) {
                to.done(requests);
            }
        }

        private boolean settings() {
            return ask("settings", api::settings, to::settings);
        }

        private boolean lists() {
            return ask("categories", api::categories, to::categories)
                    && ask("brands", api::brands, to::brands)
                    && ask("tags", api::featuredTags, to::featuredTags)
                    && ask("rfids", etag -> api.assignments(null, etag), list -> to.assignments(list.assignments()));
        }

        private boolean pages(@Nullable Instant since) {
            for (var page = 1; page > 0; ) {
                var answer = count(api.products(page, since));
                if (answer instanceof Answer.Ok<ProductPage>(var read, var _)) {
                    if (!to.page(read)) {
                        return false;
                    }
                    page = read.nextPage().orElse(0);
                } else {
                    return fail(answer);
                }
            }
            return true;
        }

        /** The first page of all tells how many there are: a cheap way to notice that some are gone. */
        private boolean total() {
            var answer = count(api.products(1, null));
            if (answer instanceof Answer.Ok<ProductPage>(var read, var _)) {
                to.total(read.totalCount());
                return true;
            }
            return fail(answer);
        }

        private <T> boolean ask(String name, Function<@Nullable String, Answer<T>> question, Consumer<T> take) {
            var answer = count(question.apply(etags.get(name)));
            return switch (answer) {
                case Answer.Ok<T>(var value, var etag) -> {
                    take.accept(value);
                    if (etag == null) {
                        etags.remove(name);
                    } else {
                        etags.put(name, etag);
                    }
                    yield true;
                }
                case Answer.NotModified<T> _ -> true;
                case Answer.Failed<T> _ -> fail(answer);
            };
        }

        private <T> Answer<T> count(Answer<T> answer) {
            requests++;
            return answer;
        }

        private boolean fail(Answer<?> answer) {
            to.failed(
                    answer.findFailure()
                            .orElseGet(
                                    () -> new Failure.Unreadable("The store answered 304 to a question without ETag.")),
                    requests);
            return false;
        }
    }
}
