package io.placard.kiosk.setup.sensors;

import io.placard.kiosk.setup.DeviceCheck;
import io.placard.kiosk.setup.DeviceEntry;
import io.placard.kiosk.setup.DriverGuide;
import io.placard.kiosk.setup.SetupDraft;
import io.placard.kiosk.setup.parts.Next;
import io.placard.kiosk.setup.parts.Parts;
import io.placard.kiosk.setup.parts.StepView;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The devices below each other, what each has seen, and how to add one. */
public final class SensorsView implements StepView {
    private final SensorsViewModel viewModel;
    private final Parts parts;
    private final VBox devices;
    private final Button add;
    private final StackPane trouble = new StackPane();
    private final Map<String, StackPane> states = new HashMap<>();
    private final DeviceFormView form;
    private final VBox body;
    private final ReadOnlyObjectWrapper<Next> next;
    private List<DeviceEntry> shown = List.of();

    public SensorsView(SensorsViewModel viewModel, Parts parts, Runnable goOn) {
        this.viewModel = viewModel;
        this.parts = parts;
        devices = parts.column(1.4);
        add = parts.chip("setup-device-begin", parts.texts().get("setup.sensors.add"), viewModel::begin);
        form = new DeviceFormView(viewModel, parts);
        body = parts.column(1.8, devices, add, form, trouble);
        next = new ReadOnlyObjectWrapper<>(new Next(parts.texts().get("setup.next"), true, goOn));
        viewModel.formProperty().subscribe(this::show);
        viewModel.checksProperty().subscribe(this::showStates);
        viewModel.troubleProperty().subscribe(words -> {
            trouble.getChildren().setAll(parts.warning(words));
            Parts.show(trouble, !words.isEmpty());
        });
    }

    @Override
    public Region body() {
        return body;
    }

    @Override
    public ObservableValue<Next> next() {
        return next.getReadOnlyProperty();
    }

    @Override
    public void show(SetupDraft draft) {
        if (!draft.devices().equals(shown)) {
            shown = draft.devices();
            states.clear();
            devices.getChildren().setAll(shown.stream().map(this::row).toList());
        }
        Parts.show(devices, !shown.isEmpty());
        showStates();
    }

    @Override
    public void tick() {
        viewModel.tick();
    }

    private void show(Optional<DeviceForm> named) {
        Parts.show(form, named.isPresent());
        Parts.show(add, named.isEmpty());
    }

    /** Only what changes: a button that is replaced under a finger does nothing. */
    private void showStates() {
        shown.forEach(device ->
                Objects.requireNonNull(states.get(device.name())).getChildren().setAll(state(device)));
    }

    private Node row(DeviceEntry device) {
        var remove = parts.chip(
                "setup-remove-" + device.name(),
                parts.texts().get("setup.sensors.remove"),
                () -> viewModel.remove(device));
        remove.setAccessibleText(parts.texts().get("setup.sensors.remove.it", device.name()));
        var where = device.isTyped()
                ? DriverGuide.title(device.driver())
                : DriverGuide.title(device.driver()) + ", " + device.port();
        var state = new StackPane();
        states.put(device.name(), state);
        var row = parts.column(0.3, parts.heading(name(device)), parts.soft(where), state, remove);
        row.setId("setup-device-" + device.name());
        return row;
    }

    private String name(DeviceEntry device) {
        return device.number() == DeviceEntry.NONE
                ? device.name()
                : parts.texts().get("setup.sensors.slot", device.name(), String.valueOf(device.number()));
    }

    private Node state(DeviceEntry device) {
        var texts = parts.texts();
        if (device.isTyped()) {
            return parts.words(texts.get("setup.sensors.typed"));
        }
        var check = viewModel.checksProperty().get().stream()
                .filter(it -> it.name().equals(device.name()))
                .findFirst();
        var state = check.map(DeviceCheck::state).orElse(DeviceCheck.State.WAITING);
        var words = check.map(DeviceCheck::words).orElse("");
        return switch (state) {
            case WAITING -> parts.words(texts.get(device.isReader() ? "setup.sensors.lay" : "setup.sensors.cover"));
            case SEEN ->
                parts.flow(
                        texts.get(device.isReader() ? "setup.sensors.seen.tag" : "setup.sensors.seen.mm", words),
                        parts.theme().type().strong(),
                        "accent-ink");
            case TROUBLE -> parts.warning(words);
        };
    }
}
