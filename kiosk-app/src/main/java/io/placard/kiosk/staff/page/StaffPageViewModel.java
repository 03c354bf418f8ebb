package io.placard.kiosk.staff.page;

import io.placard.kiosk.medical.MedicalGate;
import io.placard.kiosk.staff.page.KioskFacts.Sensor;
import io.placard.kiosk.ui.Texts;
import io.placard.sync.SyncStatus;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Says in words how the kiosk is, and does what staff ask. Used on the JavaFX thread. */
public final class StaffPageViewModel {
    private static final long BYTES_A_MEGABYTE = 1024L * 1024;
    private static final long SECONDS_A_MINUTE = 60;
    private static final long MINUTES_A_HOUR = 60;
    private static final long HOURS_A_DAY = 24;

    private final Supplier<Optional<KioskFacts>> facts;
    private final MedicalGate medical;
    private final Supplier<ZoneId> zone;
    private final Texts texts;
    private final InstantSource clock;
    private final Actions actions;
    private final ReadOnlyObjectWrapper<List<Line>> lines = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Patients> patients = new ReadOnlyObjectWrapper<>(new Patients(false, false));
    private final ReadOnlyObjectWrapper<Boolean> compared = new ReadOnlyObjectWrapper<>(false);

    /**
     * @param facts empty while the kiosk is still starting
     * @param zone the store's
     */
    public StaffPageViewModel(
            Supplier<Optional<KioskFacts>> facts,
            MedicalGate medical,
            Supplier<ZoneId> zone,
            Texts texts,
            InstantSource clock,
            Actions actions) {
        this.facts = facts;
        this.medical = medical;
        this.zone = zone;
        this.texts = texts;
        this.clock = clock;
        this.actions = actions;
        refresh();
    }

    /** What staff can do. */
    public interface Actions {
        /** Compares the whole catalogue with the store. */
        void resync();

        /** Ends staff mode. */
        void leave();
    }

    /** What is to be read, from top to bottom. */
    ReadOnlyObjectProperty<List<Line>> linesProperty() {
        return lines.getReadOnlyProperty();
    }

    /** Whether the comparison with the store was asked for in this visit. */
    ReadOnlyObjectProperty<Boolean> comparedProperty() {
        return compared.getReadOnlyProperty();
    }

    /** Whether products for patients can be shown as they are, and whether they are now. */
    ReadOnlyObjectProperty<Patients> patientsProperty() {
        return patients.getReadOnlyProperty();
    }

    /** Looks again; once a second. */
    public void refresh() {
        patients.set(new Patients(medical.isArmed(), medical.isUnlocked()));
        facts.get().map(this::describe).filter(it -> !it.equals(lines.get())).ifPresent(lines::set);
    }

    void resync() {
        actions.resync();
        compared.set(true);
    }

    /** Shows products for patients for this session, or no longer. */
    void toggleMedical() {
        if (medical.isUnlocked()) {
            medical.rearm();
        } else {
            medical.unlock();
        }
        refresh();
    }

    void leave() {
        actions.leave();
    }

    private List<Line> describe(KioskFacts now) {
        var described = new ArrayList<Line>();
        var sync = now.sync();
        described.add(line("staff.store", state(sync), sync.findLastError().isPresent()));
        sync.findLastError().ifPresent(error -> described.add(line("staff.error", error, true)));
        described.add(line("staff.instep", age(sync.times().inStepAt()), false));
        described.add(line("staff.read", age(sync.times().lastFullReconcileAt()), false));
        described.add(
                line("staff.products", texts.get("staff.products.of", sync.listedProducts(), sync.products()), false));
        if (now.unsent() > 0) {
            described.add(line("staff.unsent", texts.get("staff.unsent.count", now.unsent()), false));
        }
        now.sensors().forEach(sensor -> described.add(sensor(sensor)));
        var memory = now.memory();
        described.add(line(
                "staff.memory",
                texts.get("staff.memory.of", memory.used() / BYTES_A_MEGABYTE, memory.most() / BYTES_A_MEGABYTE),
                false));
        described.add(line("staff.up", length(now.upSince()), false));
        described.add(line("staff.version", now.version() + " (" + now.pipeline() + ")", false));
        return List.copyOf(described);
    }

    private String state(SyncStatus sync) {
        return texts.get(
                switch (sync.state()) {
                    case STARTING -> "staff.sync.starting";
                    case SNAPSHOTTING -> "staff.sync.reading";
                    case CATCHING_UP -> "staff.sync.catching";
                    case LIVE -> "staff.sync.live";
                    case POLLING -> "staff.sync.polling";
                    case OFFLINE -> "staff.sync.offline";
                    case MISCONFIGURED -> "staff.sync.misconfigured";
                });
    }

    private Line sensor(Sensor sensor) {
        var state = texts.get(
                switch (sensor.state()) {
                    case CONNECTED -> "staff.sensor.connected";
                    case RECONNECTING -> "staff.sensor.reconnecting";
                    case ABSENT -> "staff.sensor.absent";
                    case FAULTY -> "staff.sensor.faulty";
                });
        var words = new ArrayList<>(List.of(state));
        if (!sensor.trouble().isEmpty()) {
            words.add(sensor.trouble());
        }
        var last = sensor.findLastReadingAt().map(this::age);
        sensor.findLastValue().ifPresent(value -> words.add(texts.get("staff.sensor.last", value, last.orElse(""))));
        return new Line(sensor.name(), String.join(". ", words), sensor.state() != KioskFacts.State.CONNECTED);
    }

    private Line line(String key, String words, boolean isTrouble) {
        return new Line(texts.get(key), words, isTrouble);
    }

    /** How long ago, and when where that was not today. */
    private String age(@Nullable Instant then) {
        if (then == null) {
            return texts.get("staff.never");
        }
        var age = Duration.between(then, clock.instant());
        if (age.toDays() > 0) {
            return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                    .withLocale(texts.locale())
                    .format(then.atZone(zone.get()));
        }
        return texts.get("staff.ago", length(age.isNegative() ? Duration.ZERO : age));
    }

    private String length(Duration length) {
        var seconds = length.toSeconds();
        var minutes = seconds / SECONDS_A_MINUTE;
        var hours = minutes / MINUTES_A_HOUR;
        if (hours >= HOURS_A_DAY) {
            return texts.get("staff.days", hours / HOURS_A_DAY, hours % HOURS_A_DAY);
        }
        if (hours > 0) {
            return texts.get("staff.hours", hours, minutes % MINUTES_A_HOUR);
        }
        return minutes > 0 ? texts.get("staff.minutes", minutes) : texts.get("staff.seconds", seconds);
    }

    /**
     * What can be done about products for patients.
     *
     * @param isArmed whether they are veiled or hidden unless staff show them
     */
    record Patients(boolean isArmed, boolean isUnlocked) {}

    /** One fact. */
    record Line(String title, String words, boolean isTrouble) {}
}
