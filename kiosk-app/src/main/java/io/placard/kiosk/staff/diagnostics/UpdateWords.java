package io.placard.kiosk.staff.diagnostics;

import io.placard.kiosk.staff.diagnostics.DiagnosticsViewModel.Line;
import io.placard.kiosk.staff.place.TimeWords;
import io.placard.kiosk.ui.Texts;
import io.placard.kiosk.updates.QuietTime.Stretch;
import io.placard.kiosk.updates.Updates;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** Says in a shop's words how it stands with updates. */
record UpdateWords(Texts texts, TimeWords times) {
    Line line(Updates updates) {
        var status = updates.status();
        var words = new StringBuilder(
                updates.pending().map(version -> pending(version, updates)).orElseGet(() -> current(updates)));
        if (!status.failed().isEmpty()) {
            words.append(' ').append(texts.get("diagnostics.updates.back", String.join(", ", status.failed())));
        }
        status.trouble().ifPresent(trouble -> words.append(' ').append(trouble));
        var isTrouble = status.trouble().isPresent() || !status.failed().isEmpty();
        return new Line(texts.get("diagnostics.updates"), words.toString(), isTrouble);
    }

    private String current(Updates updates) {
        var checkedAt = updates.status().checkedAt();
        return checkedAt.isPresent()
                ? texts.get("diagnostics.updates.none", times.ago(checkedAt.orElseThrow()))
                : texts.get("diagnostics.updates.unknown");
    }

    private String pending(String version, Updates updates) {
        if (!updates.automatic()) {
            return texts.get("diagnostics.updates.off", version);
        }
        return updates.quiet()
                .map(quiet -> texts.get("diagnostics.updates.pending", version, from(quiet), time(quiet.to())))
                .orElseGet(() -> texts.get("diagnostics.updates.never", version));
    }

    private String from(Stretch quiet) {
        var day = DateTimeFormatter.ofPattern("EEEE", texts.locale());
        return day.format(quiet.from().atZone(times.zone().get())) + " " + time(quiet.from());
    }

    private String time(Instant at) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(texts.locale())
                .format(at.atZone(times.zone().get()));
    }
}
