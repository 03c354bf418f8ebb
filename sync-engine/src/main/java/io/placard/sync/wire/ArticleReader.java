package io.placard.sync.wire;

import io.placard.catalog.Article;
import io.placard.sync.json.JsonCursor;
import io.placard.sync.json.JsonFaults;
import io.placard.sync.json.Reading;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads {@code {"articles":[...]}}. What has no id or no title cannot be shown and is left out. */
public final class ArticleReader {
    private final List<Article> articles = new ArrayList<>();
    private final List<String> rejected = new ArrayList<>();
    private final Set<Long> ids = new HashSet<>();
    private boolean hasList;

    private ArticleReader() {}

    public static Reading<ArticleList> read(byte[] utf8) {
        var reader = new ArticleReader();
        try (var json = JsonCursor.over(utf8)) {
            json.field("articles", () -> {
                reader.hasList = json.isArray();
                json.elements(() -> reader.take(json));
            });
            json.finish();
        } catch (IOException e) {
            return new Reading.Rejected<>(JsonFaults.describe(e));
        }
        return reader.hasList
                ? new Reading.Read<>(new ArticleList(reader.articles, reader.rejected))
                : new Reading.Rejected<>("it holds no list named articles");
    }

    private void take(JsonCursor json) throws IOException {
        var draft = new Draft();
        draft.read(json);
        if (draft.id <= 0) {
            rejected.add("an article has no id");
        } else if (draft.title.isEmpty()) {
            rejected.add("article " + draft.id + " has no title");
        } else if (!ids.add(draft.id)) {
            rejected.add("article " + draft.id + " comes twice");
        } else {
            articles.add(new Article(draft.id, draft.title, draft.text, draft.tag, draft.icon, draft.excerpt));
        }
    }

    private static final class Draft {
        long id;
        String title = "";
        String text = "";
        String tag = "";
        String icon = "";
        String excerpt = "";

        void read(JsonCursor json) throws IOException {
            json.fields(name -> {
                switch (name) {
                    case "id" -> id = json.integerOr(0);
                    case "title" -> title = json.textOr("").strip();
                    case "text" -> text = json.textOr("").strip();
                    case "tag" -> tag = json.textOr("").strip();
                    case "icon" -> icon = json.textOr("").strip();
                    case "excerpt" -> excerpt = json.textOr("").strip();
                    default -> json.skip();
                }
            });
        }
    }
}
