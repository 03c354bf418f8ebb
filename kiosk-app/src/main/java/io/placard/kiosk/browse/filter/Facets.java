package io.placard.kiosk.browse.filter;

import java.util.List;

/**
 * What can be chosen now, and what would remain.
 *
 * @param groups those with something to choose from
 * @param remaining how many products meet what is chosen
 */
public record Facets(List<Facet> groups, int remaining) {
    public Facets {
        groups = List.copyOf(groups);
    }

    /** One group's choices in the order in which they are offered. */
    public record Facet(Criterion.Group group, List<Option> options) {
        public Facet {
            options = List.copyOf(options);
        }
    }

    /**
     * One choice.
     *
     * @param count how many products meet it and what is chosen in all other groups
     */
    public record Option(Criterion criterion, int count, boolean chosen) {}
}
