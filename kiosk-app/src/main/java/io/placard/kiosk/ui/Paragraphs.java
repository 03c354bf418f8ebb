package io.placard.kiosk.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * A description out of the store, which may be HTML by anybody's hand, as paragraphs of plain and strong words.
 * Whatever is neither text nor one of a few known elements falls away.
 */
public final class Paragraphs {
    private static final Set<String> BLOCKS =
            Set.of("p", "div", "li", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "br", "tr", "table", "blockquote");
    private static final Set<String> STRONG = Set.of("b", "strong", "h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> SILENT =
            Set.of("script", "style", "iframe", "object", "svg", "noscript", "template", "form", "head");
    private static final int MOST_CHARACTERS = 20_000;
    private static final int DEEPEST = 50;

    private final List<List<Run>> finished = new ArrayList<>();
    private List<Run> current = new ArrayList<>();

    private Paragraphs() {}

    /** Reads HTML or plain text. */
    public static List<List<Run>> parse(String html) {
        var paragraphs = new Paragraphs();
        var limited = html.length() > MOST_CHARACTERS ? html.substring(0, MOST_CHARACTERS) : html;
        paragraphs.read(
                Jsoup.parseBodyFragment(limited.replace("\r\n", "\n").replace("\n\n", "<br>"))
                        .body(),
                false,
                0);
        paragraphs.endParagraph();
        return List.copyOf(paragraphs.finished);
    }

    /** The words alone, in one line. */
    public static String plain(String html) {
        return parse(html).stream()
                .map(paragraph -> paragraph.stream().map(Run::text).collect(Collectors.joining()))
                .map(String::strip)
                .collect(Collectors.joining(" "));
    }

    private void read(Element element, boolean strong, int depth) {
        if (depth > DEEPEST || SILENT.contains(element.normalName())) {
            return;
        }
        var isBlock = BLOCKS.contains(element.normalName());
        if (isBlock) {
            endParagraph();
        }
        if (element.normalName().equals("li")) {
            current.add(new Run("•\u2002", false));
        }
        var nowStrong = strong || STRONG.contains(element.normalName());
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode text) {
                add(text.text(), nowStrong);
            } else if (child instanceof Element inner) {
                read(inner, nowStrong, depth + 1);
            }
        }
        if (isBlock) {
            endParagraph();
        }
    }

    private void add(String text, boolean strong) {
        var atStart = current.isEmpty() || current.getLast().text().endsWith("\u2002");
        var words = atStart ? text.stripLeading() : text;
        if (!words.isEmpty()) {
            current.add(new Run(words, strong));
        }
    }

    private void endParagraph() {
        if (current.stream().anyMatch(run -> !run.text().isBlank())) {
            finished.add(List.copyOf(current));
        }
        current = new ArrayList<>();
    }

    /** Words in one weight. */
    public record Run(String text, boolean strong) {}
}
