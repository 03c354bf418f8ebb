package io.placard.kiosk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.kiosk.ui.Paragraphs.Run;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ParagraphsTest {
    @Test
    void readsParagraphsAndStrongWords() {
        assertThat(Paragraphs.parse("<p>A <b>bright</b> nose.</p><p>Second.</p>"))
                .containsExactly(
                        List.of(new Run("A ", false), new Run("bright", true), new Run(" nose.", false)),
                        List.of(new Run("Second.", false)));
    }

    @Test
    void readsPlainTextWithBlankLinesAsParagraphs() {
        assertThat(plain("First.\n\nSecond & last.")).containsExactly("First.", "Second & last.");
    }

    @Test
    void marksTheItemsOfAList() {
        assertThat(plain("<ul><li>one</li><li> two</li></ul>")).containsExactly("•\u2002one", "•\u2002two");
    }

    @Test
    void leavesOutScriptsStylesAndFrames() {
        assertThat(plain("<script>alert(1)</script><style>p{}</style><iframe src=x>no</iframe><p>Yes</p>"))
                .containsExactly("Yes");
    }

    @Test
    void survivesHtmlNestedWithoutEnd() {
        assertThat(plain("<div>".repeat(5000) + "deep")).isEmpty();
    }

    @Property(tries = 300)
    void takesAnyText(@ForAll String text) {
        assertThat(Paragraphs.parse(text))
                .allSatisfy(paragraph -> assertThat(paragraph).isNotEmpty());
    }

    private static List<String> plain(String html) {
        return Paragraphs.parse(html).stream()
                .map(runs -> runs.stream().map(Run::text).collect(Collectors.joining()))
                .toList();
    }
}
