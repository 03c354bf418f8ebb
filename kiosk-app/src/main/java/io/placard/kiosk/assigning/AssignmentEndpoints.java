package io.placard.kiosk.assigning;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.placard.catalog.Assignment.Target;
import io.placard.catalog.Assignment.ToBrand;
import io.placard.catalog.Assignment.ToBrandInCategory;
import io.placard.catalog.Assignment.ToCategory;
import io.placard.catalog.Assignment.ToProduct;
import io.placard.catalog.Catalog;
import io.placard.catalog.local.LocalAssignments;
import io.placard.catalog.local.LocalAssignments.Outcome;
import io.placard.catalog.search.ProductSearch;
import io.placard.kiosk.operations.web.Answer;
import io.placard.kiosk.operations.web.Endpoint;
import io.placard.kiosk.operations.web.RefusedException;
import io.placard.kiosk.operations.web.Request;
import io.placard.kiosk.staff.mapping.UnknownTags;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;

/** What tags and slots stand for, for the browser: asked, said, taken back, and taken away as a file. */
public final class AssignmentEndpoints {
    private static final int MOST_HITS = 20;
    private static final int LONGEST_QUERY = 60;

    private final Catalog catalog;
    private final ProductSearch search;
    private final LocalAssignments assignments;
    private final Supplier<List<UnknownTags.Seen>> unknown;
    private final AssignmentJson json;

    /** @param unknown tags that nobody knows, the latest first */
    public AssignmentEndpoints(
            Catalog catalog,
            ProductSearch search,
            LocalAssignments assignments,
            Supplier<List<UnknownTags.Seen>> unknown) {
        this.catalog = catalog;
        this.search = search;
        this.assignments = assignments;
        this.unknown = unknown;
        json = new AssignmentJson(catalog);
    }

    /** Everything that is answered here. */
    public List<Endpoint> endpoints() {
        return List.of(
                Endpoint.get("/assignments.json", _ -> Answer.json(json.all(assignments.all(), unknown.get()))),
                Endpoint.post("/assignments", this::assign),
                Endpoint.post("/assignments/withdraw", this::withdraw),
                Endpoint.post("/assignments/undo", _ -> undo()),
                Endpoint.get("/assignments.csv", _ -> csv()),
                Endpoint.get("/assignments/export.json", _ -> export()),
                Endpoint.post("/assignments/import", new AssignmentImport(assignments, json)::answer),
                Endpoint.get("/products.json", this::products));
    }

    private Answer assign(Request request) throws RefusedException {
        return answer(assignments.assign(request.needText("code"), target(request)));
    }

    private Answer withdraw(Request request) throws RefusedException {
        return answer(assignments.withdraw(request.needText("code")));
    }

    private Answer undo() throws RefusedException {
        return assignments
                .undo()
                .map(meaning -> Answer.json(json.of(meaning)))
                .orElseThrow(() -> new RefusedException(409, "There is nothing to take back."));
    }

    private Answer answer(Outcome outcome) throws RefusedException {
        return switch (outcome) {
            case Outcome.Done(var meaning) -> Answer.json(json.of(meaning));
            case Outcome.Refused(var words) -> throw new RefusedException(400, words);
        };
    }

    private Target target(Request request) throws RefusedException {
        var type = request.needText("type");
        return switch (type) {
            case "product" -> new ToProduct(product(request));
            case "brand" -> new ToBrand(brand(request));
            case "category" -> new ToCategory(category(request));
            case "brand_in_category" -> new ToBrandInCategory(brand(request), category(request));
            default -> throw new RefusedException(400, "type is product, brand, category or brand_in_category.");
        };
    }

    private long product(Request request) throws RefusedException {
        var id = id(request, "product_id");
        if (catalog.find(id).isEmpty()) {
            throw new RefusedException(404, "There is no product " + id + " in the catalogue.");
        }
        return id;
    }

    private long brand(Request request) throws RefusedException {
        var id = id(request, "brand_id");
        if (catalog.findBrand(id).isEmpty()) {
            throw new RefusedException(404, "There is no brand " + id + " in the catalogue.");
        }
        return id;
    }

    private long category(Request request) throws RefusedException {
        var id = id(request, "category_id");
        if (catalog.findCategory(id).isEmpty()) {
            throw new RefusedException(404, "There is no category " + id + " in the catalogue.");
        }
        return id;
    }

    private static long id(Request request, String field) throws RefusedException {
        return request.number(field).orElseThrow(() -> new RefusedException(400, field + " is missing."));
    }

    private Answer csv() {
        return Answer.of(200, "text/csv; charset=utf-8", assignments.csv().getBytes(StandardCharsets.UTF_8))
                .with("Content-Disposition", "attachment; filename=\"assignments.csv\"");
    }

    private Answer export() {
        return Answer.json(assignments.json().getBytes(StandardCharsets.UTF_8))
                .with("Content-Disposition", "attachment; filename=\"assignments.json\"");
    }

    private Answer products(Request request) throws RefusedException {
        var typed = request.parameter("q").orElse("");
        if (typed.length() > LONGEST_QUERY) {
            throw new RefusedException(400, "q is at most " + LONGEST_QUERY + " characters long.");
        }
        var found = typed.isBlank()
                ? catalog.listed().stream().limit(MOST_HITS).toList()
                : search.search(typed, MOST_HITS).products();
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        var hits = tree.putArray("products");
        found.forEach(product -> hits.add(json.of(product)));
        return Answer.json(tree);
    }
}
