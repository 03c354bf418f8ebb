package io.placard.kiosk.ui.qr;

import io.placard.catalog.Product;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where products are found on the web.
 *
 * @param template an address with {@code {id}}, {@code {sku}}, {@code {name}} or {@code {slug}} in it
 */
public record ProductUrl(String template) {
    /** What such a template may be, in words. */
    public static final String ALLOWED =
            "an address that starts with https:// or http:// and holds {id}, {sku}, {name} or {slug}";

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w*)}");
    private static final Set<String> NAMES = Set.of("id", "sku", "name", "slug");
    /** Longer ones make a code of modules too small for a phone at arm's length. */
    private static final int LONGEST = 300;

    /** Empty for what is no address on the web, or names no product. */
    public static Optional<ProductUrl> parse(String text) {
        var template = text.strip();
        var placeholders = PLACEHOLDER.matcher(template).results().toList();
        var isKnown = !placeholders.isEmpty()
                && placeholders.stream().allMatch(each -> NAMES.contains(each.group(1)))
                && isOnTheWeb(PLACEHOLDER.matcher(template).replaceAll("x"));
        return isKnown ? Optional.of(new ProductUrl(template)) : Optional.empty();
    }

    /** The product's own address; empty where the template asks for something that the product does not have. */
    public Optional<String> of(Product product) {
        var isWhole = PLACEHOLDER
                .matcher(template)
                .results()
                .noneMatch(each -> value(each.group(1), product).isEmpty());
        var url = PLACEHOLDER
                .matcher(template)
                .replaceAll(each -> Matcher.quoteReplacement(value(each.group(1), product)));
        return isWhole && url.length() <= LONGEST ? Optional.of(url) : Optional.empty();
    }

    private static String value(String placeholder, Product product) {
        return switch (placeholder) {
            case "id" -> Long.toString(product.id());
            case "sku" -> encoded(product.sku().strip());
            case "name" -> encoded(product.name().strip());
            default -> slug(product.name());
        };
    }

    /** As a part of an address, where a plus sign means itself in a path. */
    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Letters and digits in lower case, joined by hyphens. */
    private static String slug(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        return encoded(plain);
    }

    private static boolean isOnTheWeb(String url) {
        try {
            var parsed = new URI(url);
            return parsed.getScheme() != null
                    && Set.of("http", "https").contains(parsed.getScheme().toLowerCase(Locale.ROOT))
                    && parsed.getHost() != null
                    && parsed.getUserInfo() == null;
        } catch (URISyntaxException _) {
            return false;
        }
    }
}
