package io.placard.kiosk.staff.page;

import static java.util.stream.Collectors.joining;

import io.placard.kiosk.medical.MedicalGate;
import io.placard.kiosk.staff.page.KioskFacts.Sensor;
import io.placard.kiosk.staff.place.TimeWords;
import io.placard.kiosk.ui.Texts;
import io.placard.sync.SyncState;
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

/** Says in words how the kiosk is, and does what staff ask. Used on the JavaFX thread. */
public final class StaffPageViewModel {
    private static final long BYTES_A_MEGABYTE = 1024L * 1024;

    private final Supplier<Optional<KioskFacts>> facts;
    private final MedicalGate medical;
    private final Texts texts;
    private final TimeWords times;
    private final Runnable compare;
    private final ReadOnlyObjectWrapper<List<Line>> lines = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Patients> patients = new ReadOnlyObjectWrapper<>(new Patients(false, false));
    private final ReadOnlyObjectWrapper<Boolean> compared = new ReadOnlyObjectWrapper<>(false);

    /**
     * @param facts empty while the kiosk is still starting
     * @param zone the store's
     * @param compare compares the whole catalogue with the store
     */
    public StaffPageViewModel(
            Supplier<Optional<KioskFacts>> facts,
            MedicalGate medical,
            Supplier<ZoneId> zone,
            Texts texts,
            InstantSource clock,
            Runnable compare) {
        this.facts = facts;
        this.medical = medical;
        this.texts = texts;
        this.times = new TimeWords(texts, clock, zone);
        this.compare = compare;
        refresh();
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
        compare.run();
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

    private List<Line> describe(KioskFacts now) {
        var described = new ArrayList<Line>();
        var sync = now.sync();
        now.findSafeUntil().ifPresent(until -> described.add(line("diagnostics.safe", safe(until), true)));
        described.add(line("staff.store", state(now), sync.findLastError().isPresent()));
        sync.findLastError().ifPresent(error -> described.add(line("staff.error", error, true)));
        described.add(line("staff.instep", times.ago(sync.times().inStepAt()), false));
        described.add(line("staff.read", times.ago(sync.times().lastFullReconcileAt()), false));
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
        described.add(line("staff.up", times.length(now.upSince()), false));
        described.add(line("staff.version", now.version() + " (" + now.pipeline() + ")", false));
        return List.copyOf(described);
    }

    private String safe(Instant until) {
        var time = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(texts.locale());
        return texts.get(
                "diagnostics.safe.staff", time.format(until.atZone(times.zone().get())));
    }

    private String state(KioskFacts now) {
        var sync = now.sync();
        if (now.findSafeUntil().isPresent() && sync.state() == SyncState.STARTING) {
            return texts.get("diagnostics.safe.store");
        }
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
        var last = sensor.findLastReadingAt().map(times::ago);
        sensor.findLastValue().ifPresent(value -> words.add(texts.get("staff.sensor.last", value, last.orElse(""))));
        var isTrouble = sensor.state() != KioskFacts.State.CONNECTED
                || !sensor.trouble().isEmpty();
        return new Line(sensor.name(), sentences(words), isTrouble);
    }

    /** What others say ends with a full stop or without. */
    private static String sentences(List<String> words) {
        return words.stream()
                .map(it -> it.endsWith(".") ? it.substring(0, it.length() - 1) : it)
                .collect(joining(". "));
    }

    private Line line(String key, String words, boolean isTrouble) {
        return new Line(texts.get(key), words, isTrouble);
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
