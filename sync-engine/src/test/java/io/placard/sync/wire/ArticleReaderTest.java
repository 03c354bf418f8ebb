package io.placard.sync.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.catalog.Article;
import io.placard.sync.json.Reading;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ArticleReaderTest {
    @Test
    void readsArticlesInTheStoresOrder() {
        var list = read("""
                {"articles":[
                  {"id":7,"title":" Terpenes ","text":"<p>Oils</p>","tag":"citrus","icon":"leaf","excerpt":"Oils.","new":{"a":[1]}},
                  {"id":3,"title":"Hours","text":"Nine to nine"}]}""");

        assertThat(list.articles())
                .containsExactly(
                        new Article(7, "Terpenes", "<p>Oils</p>", "citrus", "leaf", "Oils."),
                        new Article(3, "Hours", "Nine to nine", "", "", ""));
        assertThat(list.rejected()).isEmpty();
    }

    @Test
    void takesAnyPartButIdAndTitleAsAbsent() {
        var list = read("""
                {"articles":[{"id":"1","title":"T","text":null,"tag":["x"],"icon":{"a":1},"excerpt":5}]}""");

        assertThat(list.articles()).containsExactly(new Article(1, "T", "", "", "", "5"));
    }

    @Test
    void leavesOutWhatCannotBeShownAndSaysWhy() {
        var list = read("""
                {"articles":[{"title":"No id"},{"id":2,"title":" "},null,"text",{"id":4,"title":"A"},{"id":4,"title":"B"}]}""");

        assertThat(list.articles()).extracting(Article::title).containsExactly("A");
        assertThat(list.rejected())
                .containsExactly(
                        "an article has no id",
                        "article 2 has no title",
                        "an article has no id",
                        "an article has no id",
                        "article 4 comes twice");
    }

    @Test
    void tellsAnEmptyListFromNoList() {
        assertThat(read("{\"articles\":[]}").articles()).isEmpty();
        assertThat(ArticleReader.read(utf8("{\"articles\":null}"))).isInstanceOf(Reading.Rejected.class);
        assertThat(ArticleReader.read(utf8("{\"articles\":[{"))).isInstanceOf(Reading.Rejected.class);
        assertThat(ArticleReader.read(utf8("<html>"))).isInstanceOf(Reading.Rejected.class);
    }

    private static ArticleList read(String json) {
        return ArticleReader.read(utf8(json)).find().orElseThrow();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
