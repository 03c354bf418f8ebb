package io.placard.kiosk.medical;

import io.placard.catalog.Media;
import io.placard.catalog.Product;
import io.placard.catalog.ProductDetails;
import io.placard.catalog.ProductFlags;
import java.util.List;

/**
 * A product of which nothing is told but that it is there and for patients. What no view is given no view can show:
 * neither name, picture, brand, price, tag nor attribute goes further.
 */
public final class Veil {
    /** Enough that nobody is told how many are left. */
    private static final int SOME = 1000;

    private static final ProductFlags FOR_PATIENTS = new ProductFlags(false, true, false);

    private Veil() {}

    /** What is left of the product. */
    static Product over(Product product) {
        return new Product(
                product.id(),
                "",
                "",
                product.published(),
                product.stock() > 0 ? SOME : 0,
                null,
                product.category(),
                List.of(),
                List.of(),
                List.of(),
                Media.NONE,
                FOR_PATIENTS,
                ProductDetails.NONE,
                null);
    }

    /** Whether this is all that is told of a product. */
    public static boolean isOver(Product product) {
        return product.name().isEmpty() && product.flags().medicalOnly();
    }
}
