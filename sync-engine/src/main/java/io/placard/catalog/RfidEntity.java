package io.placard.catalog;

import io.placard.catalog.Assignment.Target;
import io.placard.catalog.Assignment.ToBrand;
import io.placard.catalog.Assignment.ToBrandInCategory;
import io.placard.catalog.Assignment.ToCategory;
import io.placard.catalog.Assignment.ToProduct;
import java.util.Optional;

/**
 * What a tag or a slot stands for, in the back end's own fields; 0 for an id that does not belong to the type.
 *
 * @param type {@code rfid_entity_type}
 * @param entityId {@code rfid_entity_id}
 * @param subEntityId {@code rfid_sub_entity_id}
 */
public record RfidEntity(String type, long productId, long entityId, long subEntityId) {
    private static final String PRODUCT = "KioskProduct";
    private static final String BRAND = "Brand";
    private static final String CATEGORY = "StoreCategory";
    private static final String BRAND_IN_CATEGORY = "BrandAndStoreCategory";

    public static RfidEntity of(Target target) {
        return switch (target) {
            case ToProduct(var id) -> new RfidEntity(PRODUCT, id, 0, 0);
            case ToBrand(var id) -> new RfidEntity(BRAND, 0, id, 0);
            case ToCategory(var id) -> new RfidEntity(CATEGORY, 0, id, 0);
            case ToBrandInCategory(var brand, var category) -> new RfidEntity(BRAND_IN_CATEGORY, 0, brand, category);
        };
    }

    /** Empty where the type is unknown or lacks an id. */
    public Optional<Target> target() {
        return switch (type) {
            case PRODUCT -> productId > 0 ? Optional.of(new ToProduct(productId)) : Optional.empty();
            case BRAND -> entityId > 0 ? Optional.of(new ToBrand(entityId)) : Optional.empty();
            case CATEGORY -> entityId > 0 ? Optional.of(new ToCategory(entityId)) : Optional.empty();
            case BRAND_IN_CATEGORY ->
                entityId > 0 && subEntityId > 0
                        ? Optional.of(new ToBrandInCategory(entityId, subEntityId))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }
}
