package io.placard.kiosk.demo.store;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** One page of a list; pages count from 1. */
record Paging(int page, int perPage) {
    <T> List<T> of(List<T> all) {
        var from = Math.min(all.size(), (page - 1) * perPage);
        return all.subList(from, Math.min(all.size(), from + perPage));
    }

    void describe(int total, ObjectNode answer) {
        var pages = Math.max(1, (total + perPage - 1) / perPage);
        var meta = answer.putObject("meta");
        meta.put("current_page", page)
                .put("next_page", page < pages ? page + 1 : null)
                .put("prev_page", page > 1 ? page - 1 : null)
                .put("total_pages", pages)
                .put("total_count", total);
    }
}
