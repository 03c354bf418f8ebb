package io.placard.kiosk.operations.page;

import io.placard.kiosk.operations.web.Answer;
import io.placard.kiosk.operations.web.Endpoint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Composes the pages once and serves them with what they load. */
public final class Pages {
    private static final String HTML = "text/html; charset=utf-8";
    private static final String FONTS = "/io/placard/kiosk/ui/style/fonts/";
    private static final String JAVASCRIPT = "text/javascript; charset=utf-8";
    /** Only files of this endpoint, and nothing within the HTML, are run; the page is no part of another one. */
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
            + " font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private final String version;
    private final Set<String> paths;
    private final List<Page> pages;

    /** Of all pages those that find what they need among the {@code paths} that are answered. */
    public Pages(String version, Set<String> paths) {
        this.version = version;
        this.paths = Set.copyOf(paths);
        this.pages =
                Page.ALL.stream().filter(page -> paths.contains(page.needs())).toList();
    }

    /** The pages, their scripts and the style that they share. */
    public List<Endpoint> endpoints() {
        var endpoints = new ArrayList<Endpoint>();
        for (var page : pages) {
            var html = compose(page);
            endpoints.add(Endpoint.get(page.path(), _ -> html));
            endpoints.add(asset(page.name() + ".js", JAVASCRIPT));
        }
        endpoints.add(asset("common.js", JAVASCRIPT));
        endpoints.add(asset("style.css", "text/css; charset=utf-8"));
        endpoints.add(asset("icon.svg", "image/svg+xml"));
        endpoints.add(font());
        return endpoints;
    }

    /** The page that asks for the token at this path; it says nothing of the kiosk. */
    public static List<Endpoint> login(String path) {
        var html = page(resource("login.html"));
        return List.of(Endpoint.get(path, _ -> html), asset("login.js", JAVASCRIPT));
    }

    private Answer compose(Page page) {
        var html = resource("frame.html")
                .replace("{{title}}", page.title())
                .replace("{{version}}", escape(version))
                .replace("{{name}}", page.name())
                .replace("{{answers}}", String.join(" ", new TreeSet<>(paths)))
                .replace("{{nav}}", navigation(page))
                .replace("{{main}}", resource(page.name() + ".html"));
        return page(html);
    }

    private static Answer page(String html) {
        return Answer.of(200, HTML, html.getBytes(StandardCharsets.UTF_8))
                .with("Content-Security-Policy", POLICY)
                .with("Referrer-Policy", "no-referrer")
                .with("Cross-Origin-Opener-Policy", "same-origin");
    }

    private String navigation(Page current) {
        return pages.stream()
                .map(page -> "<a href=\"" + page.path() + "\"" + (page.equals(current) ? " aria-current=\"page\"" : "")
                        + ">" + page.title() + "</a>")
                .collect(Collectors.joining("\n    "));
    }

    private static Endpoint asset(String name, String type) {
        var answer = Answer.of(200, type, bytes(name));
        return Endpoint.get("/assets/" + name, _ -> answer);
    }

    /** The headings' typeface, which the kiosk's own screens have as well. */
    private static Endpoint font() {
        var name = "InstrumentSerif-Regular.ttf";
        var answer = Answer.of(200, "font/ttf", bytes(FONTS + name)).with("Cache-Control", "private, max-age=86400");
        return Endpoint.get("/assets/" + name, _ -> answer);
    }

    private static String resource(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String name) {
        try (var in = Objects.requireNonNull(Pages.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("The program's own file " + name + " cannot be read", e);
        }
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
