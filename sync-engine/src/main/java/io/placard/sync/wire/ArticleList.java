package io.placard.sync.wire;

import io.placard.catalog.Article;
import java.util.List;

/**
 * What the store wrote for its shoppers, in its order.
 *
 * @param rejected why single entries are left out, one line each
 */
public record ArticleList(List<Article> articles, List<String> rejected) {
    public ArticleList {
        articles = List.copyOf(articles);
        rejected = List.copyOf(rejected);
    }
}
