package io.placard.kiosk.demo.catalogue;

import java.util.List;

/** All the demo shop has at its opening; ids are unique within each list. */
public record Assortment(
        List<ShopBrand> brands,
        List<ShopCategory> categories,
        List<ShopProduct> products,
        List<ShopLabel> labels,
        List<String> featuredTags,
        List<ShopArticle> articles) {
    public Assortment {
        brands = List.copyOf(brands);
        categories = List.copyOf(categories);
        products = List.copyOf(products);
        labels = List.copyOf(labels);
        featuredTags = List.copyOf(featuredTags);
        articles = List.copyOf(articles);
    }
}
