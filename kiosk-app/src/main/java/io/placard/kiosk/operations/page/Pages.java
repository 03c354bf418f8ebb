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
import java.util.stream.Collectors;

/** Composes the pages once and serves them with what they load. */
public final class Pages {
    private static final String HTML = "text/html; charset=utf-8";
    private static final String JAVASCRIPT = "text/javascript; charset=utf-8";
    /** Only files of this endpoint, and nothing within the HTML, are run; the page is no part of another one. */
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:;"
                    + " connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private final String version;
    private final List<Page> pages;

    /** Of all pages those that find what they need among the {@code paths} that are answered. */
    public Pages(String version, Set<String> paths) {
        this.version = version;
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
        return endpoints;
    }

    private Answer compose(Page page) {
        var html = resource("frame.html")
                .replace("{{title}}", page.title())
                .replace("{{version}}", escape(version))
                .replace("{{name}}", page.name())
                .replace("{{nav}}", navigation(page))
                .replace("{{main}}", resource(page.name() + ".html"));
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
        var answer = Answer.of(200, type, resource(name).getBytes(StandardCharsets.UTF_8));
        return Endpoint.get("/assets/" + name, _ -> answer);
    }

    private static String resource(String name) {
        try (var in = Objects.requireNonNull(Pages.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
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
