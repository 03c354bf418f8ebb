package io.placard.catalog.live;

import io.placard.catalog.Assignment;
import io.placard.catalog.Assignment.ToProduct;
import io.placard.catalog.Brand;
import io.placard.catalog.Category;
import io.placard.catalog.Product;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;

/**
 * What readers see: the products on their shelves under one structure. One thread writes to it row by row; what changes
 * more than rows makes a new view beside it.
 */
final class View {
    private final Shelves shelves;
    private final StoreStructure structure;
    private final Assignments assignments;
    private final Facet<Category> categories;
    private final Facet<Brand> brands;

    View(Shelves shelves, StoreStructure structure, NameOrder order) {
        this.shelves = shelves;
        this.structure = structure;
        assignments = new Assignments(structure.assignments());
        categories = new Facet<>(
                structure.categories(), each -> new Row<>(each.order(), order.keyOf(each.name()), each.id(), each));
        brands = new Facet<>(structure.brands(), each -> new Row<>(0, order.keyOf(each.name()), each.id(), each));
        shelves.rows().forEach(row -> see(row.value()));
        categories.showAll(ids(Shelf.InCategory.class, Shelf.InCategory::categoryId));
        brands.showAll(ids(Shelf.OfBrand.class, Shelf.OfBrand::brandId));
    }

    Shelves shelves() {
        return shelves;
    }

    StoreStructure structure() {
        return structure;
    }

    Facet<Category> categories() {
        return categories;
    }

    Facet<Brand> brands() {
        return brands;
    }

    /**
     * By the code in the store's list; else, because that may lag behind, by the product that claims the code itself;
     * else by another written form of the same tag.
     */
    Optional<Assignment> findAssignment(String written) {
        return assignments.findCode(written).or(() -> findClaim(written)).or(() -> assignments.findNumber(written));
    }

    private Optional<Assignment> findClaim(String written) {
        var code = TagCode.normalize(written);
        return shelves.claimant(code).map(id -> new Assignment(code, new ToProduct(id)));
    }

    /** Puts and removes rows; answers whether the shown categories or brands changed by it. */
    boolean change(Collection<Row<Product>> put, Collection<Long> removed) {
        var touched = new LinkedHashSet<Shelf>();
        for (var row : put) {
            see(row.value());
            touched.addAll(shelves.put(row));
        }
        removed.forEach(id -> touched.addAll(shelves.remove(id)));
        boolean changed = false;
        for (var shelf : touched) {
            changed |= switch (shelf) {
                case Shelf.InCategory(var id) -> categories.show(id, isFilled(shelf));
                case Shelf.OfBrand(var id) -> brands.show(id, isFilled(shelf));
                default -> false;
            };
        }
        return changed;
    }

    boolean hasSameStructureAs(View other) {
        return structure.equals(other.structure)
                && categories.shown().equals(other.categories.shown())
                && brands.shown().equals(other.brands.shown());
    }

    private boolean isFilled(Shelf shelf) {
        return !shelves.on(shelf).isEmpty();
    }

    private void see(Product product) {
        product.findCategory().ifPresent(each -> categories.see(each.id(), each));
        product.findBrand().ifPresent(each -> brands.see(each.id(), each));
    }

    private <S extends Shelf> List<Long> ids(Class<S> kind, ToLongFunction<S> id) {
        return shelves.filled().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .map(id::applyAsLong)
                .toList();
    }
}
