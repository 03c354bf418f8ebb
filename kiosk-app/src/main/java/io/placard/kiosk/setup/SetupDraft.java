package io.placard.kiosk.setup;

import io.placard.kiosk.settings.PinHash;
import io.placard.kiosk.settings.tables.ConfigTables;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Everything that has been entered so far. Immutable; holds secrets, and never prints them.
 *
 * @param given what the config file said before; kept as it is
 * @param diagonalInches of the screen
 * @param touched where touch is known to work
 */
public record SetupDraft(
        ConfigTables given,
        Locale locale,
        double diagonalInches,
        Set<Mark> touched,
        StoreEntry store,
        StoreTrial trial,
        List<DeviceEntry> devices,
        Optional<PinHash> pin) {
    private static final String STORE = "store";
    private static final String DISPLAY = "display";
    private static final String STAFF = "staff";

    public SetupDraft {
        touched = Set.copyOf(touched);
        devices = List.copyOf(devices);
    }

    /** Before anything was entered. */
    public static SetupDraft of(ConfigTables given, Locale locale, double diagonalInches) {
        return new SetupDraft(
                given,
                locale,
                diagonalInches,
                Set.of(),
                StoreEntry.EMPTY,
                new StoreTrial.Untried(),
                given.sensors().stream().map(DeviceEntry::of).toList(),
                given.findText(STAFF, "pin_hash").flatMap(PinHash::parse));
    }

    public SetupDraft in(Locale other) {
        return new SetupDraft(given, other, diagonalInches, touched, store, trial, devices, pin);
    }

    public SetupDraft withDiagonal(double inches) {
        return new SetupDraft(given, locale, inches, touched, store, trial, devices, pin);
    }

    public SetupDraft withTouched(Mark mark) {
        var more = EnumSet.of(mark);
        more.addAll(touched);
        return new SetupDraft(given, locale, diagonalInches, more, store, trial, devices, pin);
    }

    public SetupDraft withoutTouched() {
        return new SetupDraft(given, locale, diagonalInches, Set.of(), store, trial, devices, pin);
    }

    /** What was found out of another store no longer counts. */
    public SetupDraft with(StoreEntry other) {
        var known = other.equals(store) ? trial : new StoreTrial.Untried();
        return new SetupDraft(given, locale, diagonalInches, touched, other, known, devices, pin);
    }

    public SetupDraft with(StoreTrial other) {
        return new SetupDraft(given, locale, diagonalInches, touched, store, other, devices, pin);
    }

    public SetupDraft with(List<DeviceEntry> others) {
        return new SetupDraft(given, locale, diagonalInches, touched, store, trial, others, pin);
    }

    public SetupDraft with(Optional<PinHash> other) {
        return new SetupDraft(given, locale, diagonalInches, touched, store, trial, devices, other);
    }

    public boolean hasPin() {
        return pin.isPresent();
    }

    /** What keeps the kiosk from starting; nothing but the store does. */
    public List<SetupStep> missing() {
        return store.isComplete() ? List.of() : List.of(SetupStep.STORE);
    }

    /** A name that no device has yet, such as {@code pad-2}. */
    public String freeName(String stem) {
        var number = 1;
        var taken = devices.stream().map(DeviceEntry::name).toList();
        while (taken.contains(stem + "-" + number)) {
            number++;
        }
        return stem + "-" + number;
    }

    /** The configuration that all this is; without a store as long as none is complete. */
    public ConfigTables toConfig() {
        var config = given;
        if (store.isComplete()) {
            config = ConfigTables.EMPTY
                    .with(STORE, "api_url", store.findUrl().orElseThrow().toString())
                    .with(STORE, "catalog_id", store.findCatalogue().orElseThrow())
                    .with(STORE, "token", store.token());
            for (var table : given.tables().entrySet()) {
                for (var value : table.getValue().entrySet()) {
                    config = config.with(table.getKey(), value.getKey(), value.getValue());
                }
            }
        }
        config = config.with(DISPLAY, "locale", locale.toLanguageTag())
                .with(DISPLAY, "diagonal_inches", diagonalInches)
                .withSensors(devices.stream().map(DeviceEntry::toTable).toList());
        return pin.isPresent()
                ? config.without(STAFF, "pin_hash_file")
                        .with(STAFF, "pin_hash", pin.orElseThrow().encoded())
                : config;
    }

    /** What may lie on a disk before all is confirmed: no token and no PIN. */
    ConfigTables toKeep() {
        var kept = ConfigTables.EMPTY
                .with(DISPLAY, "locale", locale.toLanguageTag())
                .with(DISPLAY, "diagonal_inches", diagonalInches)
                .withSensors(devices.stream().map(DeviceEntry::toTable).toList());
        if (!store.url().isEmpty()) {
            kept = kept.with(STORE, "api_url", store.url());
        }
        return store.catalogue().isEmpty() ? kept : kept.with(STORE, "catalog_id", store.catalogue());
    }

    /** This with what was kept earlier. */
    SetupDraft resumed(ConfigTables kept) {
        var url = kept.findText(STORE, "api_url").orElse(store.url());
        var catalogue = kept.findText(STORE, "catalog_id").orElse(store.catalogue());
        var inches = kept.find(DISPLAY, "diagonal_inches")
                .filter(Double.class::isInstance)
                .map(Double.class::cast)
                .orElse(diagonalInches);
        var resumed = in(kept.findText(DISPLAY, "locale")
                        .map(Locale::forLanguageTag)
                        .orElse(locale))
                .withDiagonal(inches)
                .with(new StoreEntry(url, catalogue, store.token()));
        return resumed.with(kept.sensors().stream().map(DeviceEntry::of).toList());
    }

    @Override
    public String toString() {
        return "SetupDraft[" + locale + ", " + store + ", " + devices.size() + " devices]";
    }
}
