package io.placard.kiosk.browse.filter;

import java.util.ArrayList;
import java.util.List;

/**
 * What a shopper has chosen on a page.
 *
 * @param criteria in the order in which they were chosen, each once
 */
public record Filters(List<Criterion> criteria, Sort sort) {
    /** Everything, as the store would show it. */
    public static final Filters NONE = new Filters(List.of(), Sort.RECOMMENDED);

    public Filters {
        criteria = criteria.stream().distinct().toList();
    }

    /** With the criterion where it was not chosen, without it where it was. */
    public Filters toggle(Criterion criterion) {
        var changed = new ArrayList<>(criteria);
        if (!changed.remove(criterion)) {
            changed.add(criterion);
        }
        return new Filters(changed, sort);
    }

    public Filters sorted(Sort newSort) {
        return new Filters(criteria, newSort);
    }

    /** Everything again, in the order that was chosen. */
    public Filters widest() {
        return new Filters(List.of(), sort);
    }

    public boolean has(Criterion criterion) {
        return criteria.contains(criterion);
    }

    public boolean isNarrowing() {
        return !criteria.isEmpty();
    }
}
