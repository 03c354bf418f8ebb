package io.placard.kiosk;

import io.placard.catalog.MedicalRule;
import io.placard.catalog.Product;
import io.placard.catalog.ProductFlags;
import io.placard.kiosk.GalleryShop.Scene;
import io.placard.kiosk.samples.SampleProducts;
import io.placard.kiosk.shell.Route;
import java.util.List;
import java.util.function.Consumer;

/** What shoppers see of products for patients. */
final class GalleryPatients {
    private GalleryPatients() {}

    /** These, with most of one category for patients, so that some are in sight at the largest text size. */
    static List<Product> among(List<Product> products) {
        var category = products.getFirst().findCategory();
        return products.stream()
                .map(it -> it.findCategory().equals(category) && it.id() % 4 != 0 ? forPatients(it) : it)
                .toList();
    }

    /** @param use has the store say what is seen of them */
    static List<Scene> scenes(List<Product> products, Consumer<MedicalRule> use) {
        var medical = products.stream()
                .filter(it -> it.flags().medicalOnly())
                .findFirst()
                .orElseThrow();
        var category = medical.findCategory().orElseThrow().id();
        return List.of(
                veiled("medical-category", new Route.CategoryPage(category), use),
                veiled("medical-product", new Route.ProductPage(medical.id()), use),
                Scene.at("medical-notice", new Route.PatientsNotice()));
    }

    private static Product forPatients(Product product) {
        return SampleProducts.withMedia(product, product.media(), new ProductFlags(false, true, false));
    }

    private static Scene veiled(String name, Route page, Consumer<MedicalRule> use) {
        return new Scene(
                name,
                stage -> {
                    use.accept(MedicalRule.BLURRED);
                    stage.go(page);
                },
                _ -> use.accept(MedicalRule.NOTICE));
    }
}
