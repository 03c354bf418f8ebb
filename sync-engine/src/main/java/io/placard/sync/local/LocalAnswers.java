package io.placard.sync.local;

import io.placard.catalog.Assignment;
import io.placard.catalog.Assignment.Target;
import io.placard.catalog.LocalAssignment.Standing;
import io.placard.catalog.live.LiveCatalog;
import io.placard.catalog.live.TagCode;
import io.placard.catalog.local.Meaning;
import io.placard.catalog.local.Meaning.Delivery;
import io.placard.sync.cache.LocalRow;
import io.placard.sync.cache.LocalState;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What store and people here together say, for one state of what people here have said. Any thread. */
final class LocalAnswers {
    private static final Pattern CODE = Pattern.compile("[0-9A-Z]{1,64}");

    private final LiveCatalog catalog;
    private final Function<LocalRow, Delivery> delivery;

    LocalAnswers(LiveCatalog catalog, Function<LocalRow, Delivery> delivery) {
        this.catalog = catalog;
        this.delivery = delivery;
    }

    /** Whether it can be a tag's code or a slot's number, as {@link TagCode#normalize} writes it. */
    static boolean isCode(String code) {
        return CODE.matcher(code).matches();
    }

    Meaning meaning(LocalState state, String written) {
        var code = TagCode.normalize(written);
        return rowOf(state, code)
                .map(this::meaning)
                .orElseGet(
                        () -> new Meaning(code, null, storeSays(code).orElse(null), false, Delivery.LOCAL_ONLY, null));
    }

    List<Meaning> local(LocalState state) {
        return state.rows().stream().map(this::meaning).toList();
    }

    private Meaning meaning(LocalRow row) {
        var store = storeSays(row.code()).orElse(null);
        return new Meaning(row.code(), row.target(), store, holds(row), delivery.apply(row), row.at());
    }

    List<Meaning> all(LocalState state) {
        var codes = new TreeSet<String>();
        state.rows().forEach(row -> codes.add(row.code()));
        catalog.structure().assignments().forEach(each -> codes.add(TagCode.normalize(each.code())));
        return codes.stream().map(code -> meaning(state, code)).toList();
    }

    List<String> codesOf(LocalState state, Target target) {
        var here =
                state.rows().stream().filter(row -> row.target().equals(target)).map(LocalRow::code);
        var inStore = catalog.structure().assignments().stream()
                .filter(each -> each.target().equals(target))
                .map(Assignment::code);
        var claimed = target instanceof Assignment.ToProduct(var id)
                ? catalog.find(id).stream().flatMap(product -> product.details().tagCodes().stream())
                : Stream.<String>empty();
        return Stream.concat(here, Stream.concat(inStore, claimed))
                .map(TagCode::normalize)
                .distinct()
                .filter(code -> catalog.assignment(code)
                        .map(Assignment::target)
                        .filter(target::equals)
                        .isPresent())
                .sorted()
                .toList();
    }

    /** What holds here. */
    List<LocalRow> holding(LocalState state) {
        return state.rows().stream().filter(this::holds).toList();
    }

    /** What is kept of this tag, whatever form its code was written in. */
    Optional<LocalRow> rowOf(LocalState state, String code) {
        var kept = catalog.localAssignment(code).map(each -> each.code()).orElse(code);
        return state.rows().stream().filter(row -> row.code().equals(kept)).findFirst();
    }

    Optional<Target> storeSays(String code) {
        return catalog.storeAssignment(code).map(Assignment::target);
    }

    private boolean holds(LocalRow row) {
        return !row.isReplaced() && row.assignment().against(storeSays(row.code())) == Standing.HOLDS;
    }
}
