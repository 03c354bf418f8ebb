package io.placard.kiosk.setup.sensors;

import io.placard.kiosk.setup.DriverGuide;
import io.placard.kiosk.setup.PortChoice;
import io.placard.kiosk.setup.parts.EntryField;
import io.placard.kiosk.setup.parts.Parts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Names a device: its kind, its driver, its port, and of a sensor the slot. */
final class DeviceFormView extends VBox {
    private final SensorsViewModel viewModel;
    private final Parts parts;
    private final Button reader;
    private final Button sensor;
    private final FlowPane drivers;
    private final VBox ports;
    private final EntryField port;
    private final VBox portPart;
    private final VBox number;
    private final FlowPane numberRow;
    private final Button take;
    private boolean showsReaders;

    DeviceFormView(SensorsViewModel viewModel, Parts parts) {
        super(parts.theme().sizes().units(1.4));
        this.viewModel = viewModel;
        this.parts = parts;
        var texts = parts.texts();
        reader = parts.chip("setup-kind-reader", texts.get("setup.sensors.reader"), () -> kind(true));
        sensor = parts.chip("setup-kind-sensor", texts.get("setup.sensors.sensor"), () -> kind(false));
        drivers = parts.row(List.of());
        ports = parts.column(0.6);
        port = EntryField.plain(parts, "setup-port", texts.get("setup.sensors.address"), this::typePort);
        var again = parts.chip("setup-ports-again", texts.get("setup.sensors.again"), viewModel::lookForPorts);
        portPart = parts.column(
                0.6, parts.heading(texts.get("setup.sensors.port")), ports, parts.row(List.of(again)), port);
        numberRow = parts.row(List.of());
        number = parts.column(0.6, parts.heading(texts.get("setup.sensors.number")), numberRow);
        take = parts.main("setup-device-add", texts.get("setup.sensors.take"), viewModel::take);
        var cancel = parts.chip("setup-device-cancel", texts.get("setup.sensors.cancel"), viewModel::cancel);
        getChildren()
                .addAll(
                        parts.row(List.of(reader, sensor)),
                        parts.column(0.6, parts.heading(texts.get("setup.sensors.driver")), drivers),
                        portPart,
                        number,
                        parts.row(List.of(take, cancel)));
        layDrivers(true);
        viewModel.portsProperty().subscribe(this::showPorts);
        viewModel.formProperty().subscribe(form -> form.ifPresent(this::show));
    }

    private void show(DeviceForm form) {
        if (form.isReader() != showsReaders) {
            layDrivers(form.isReader());
        }
        Parts.choose(reader, form.isReader());
        Parts.choose(sensor, !form.isReader());
        drivers.getChildren()
                .forEach(chip -> Parts.choose((Button) chip, chip.getId().equals(driverId(form.driver()))));
        ports.getChildren().forEach(chip -> {
            if (chip instanceof Button button) {
                Parts.choose(button, form.port().equals(button.getUserData()));
            }
        });
        port.show(form.port());
        Parts.show(portPart, !form.toDevice("").isTyped());
        Parts.show(number, !form.isReader());
        showNumber(form);
        take.setDisable(!form.isComplete());
    }

    private void layDrivers(boolean ofReaders) {
        showsReaders = ofReaders;
        drivers.getChildren()
                .setAll(DriverGuide.drivers(ofReaders).stream()
                        .map(driver -> parts.chip(
                                driverId(driver),
                                DriverGuide.title(driver),
                                () -> form().ifPresent(form -> viewModel.change(form.by(driver)))))
                        .toList());
    }

    private void showPorts(List<PortChoice> found) {
        var chips = new ArrayList<Node>();
        found.forEach(choice -> chips.add(chip(choice)));
        if (chips.isEmpty()) {
            chips.add(parts.soft(parts.texts().get("setup.sensors.noport")));
        }
        ports.getChildren().setAll(chips);
        form().ifPresent(this::show);
    }

    private Button chip(PortChoice choice) {
        var chip = parts.chip(
                "setup-port-chip",
                choice.description(),
                () -> form().ifPresent(form -> viewModel.change(form.at(choice.name(), choice.guess()))));
        chip.setUserData(choice.name());
        chip.setAccessibleText(choice.description() + ", " + choice.name());
        return chip;
    }

    private void showNumber(DeviceForm form) {
        var texts = parts.texts();
        var less = parts.chip("setup-number-less", "\u2212", () -> viewModel.change(form.numbered(form.number() - 1)));
        less.setAccessibleText(texts.get("setup.sensors.number.less"));
        var more = parts.chip("setup-number-more", "+", () -> viewModel.change(form.numbered(form.number() + 1)));
        more.setAccessibleText(texts.get("setup.sensors.number.more"));
        var figure =
                parts.flow(Integer.toString(form.number()), parts.theme().type().figure(), "ink");
        numberRow.setRowValignment(VPos.CENTER);
        numberRow.getChildren().setAll(less, figure, more);
    }

    private void kind(boolean ofReader) {
        form().ifPresent(form -> viewModel.change(form.ofKind(ofReader)));
    }

    private void typePort(String text) {
        form().filter(form -> !form.port().equals(text.strip())).ifPresent(form -> viewModel.change(form.at(text)));
    }

    private Optional<DeviceForm> form() {
        return viewModel.formProperty().get();
    }

    private static String driverId(String driver) {
        return "setup-driver-" + driver;
    }
}
