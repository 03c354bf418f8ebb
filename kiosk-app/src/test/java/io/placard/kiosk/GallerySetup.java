package io.placard.kiosk;

import io.placard.kiosk.GalleryShop.Scene;
import io.placard.kiosk.settings.SettingsFile;
import io.placard.kiosk.settings.tables.ConfigTables;
import io.placard.kiosk.setup.ConfigHome;
import io.placard.kiosk.setup.DeviceEntry;
import io.placard.kiosk.setup.DriverGuide;
import io.placard.kiosk.setup.FakeMachine;
import io.placard.kiosk.setup.PortChoice;
import io.placard.kiosk.setup.Setup;
import io.placard.kiosk.setup.SetupDraft;
import io.placard.kiosk.setup.SetupStep;
import io.placard.kiosk.setup.StoreEntry;
import io.placard.kiosk.setup.StoreTrial.Finding;
import io.placard.kiosk.setup.parts.Asking;
import io.placard.kiosk.setup.parts.Parts;
import io.placard.kiosk.setup.trouble.Complaint;
import io.placard.kiosk.setup.trouble.TroubleView;
import io.placard.kiosk.setup.wizard.WizardView;
import io.placard.kiosk.setup.wizard.WizardViewModel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Dimension2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** A kiosk that is being set up, in place of one of the gallery's. */
final class GallerySetup {
    private static final StoreEntry STORE =
            new StoreEntry("https://api.kettle-and-leaf.example/api/v1", "42", "b7f1c0de5eed");

    private static final List<Complaint> COMPLAINTS = List.of(
            new Complaint(
                    "/etc/placard/placard.toml:12:1",
                    "display.widht",
                    "is not known; the nearest known key is width",
                    "screen, fullscreen, width, height, diagonal_inches, locale, theme, renderer, sound"),
            new Complaint(
                    "/etc/placard/placard.toml:4:14",
                    "store.token_file",
                    "names /etc/placard/secrets/of-all-shops/in-the-north/store-0042.token, which cannot be read",
                    "a file that this user can read"),
            new Complaint(
                    "/etc/placard/placard.toml:18:8",
                    "sensor 1.port",
                    "is /dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A50285BI-if00-port0, which sensor 2 has as well",
                    "a serial port that no other sensor has, tcp://host:port, or pcsc:NAME of a card reader"),
            new Complaint(
                    "PLACARD_DISPLAY_DIAGONAL_INCHES", "display.diagonal_inches", "is \"big\"", "a number, 3 to 200"),
            new Complaint(
                    "/etc/placard/placard.toml:31:1",
                    "hours.mon",
                    "is \"9-5\"",
                    "times such as \"09:00-12:30, 14:00-18:30\", or \"closed\""));

    private final StackPane layer = new StackPane();
    private final Path folder;
    private final Dimension2D size;
    private int started;
    private Optional<WizardView> shown = Optional.empty();
    private Optional<Look> look = Optional.empty();

    /** @param folder where nothing that is written matters */
    GallerySetup(Path folder, double width, double height) {
        this.folder = folder;
        size = new Dimension2D(width, height);
    }

    static List<Scene> scenes() {
        var scenes = new ArrayList<Scene>();
        scenes.add(scene("setup-language", setup -> setup.show(SetupStep.LANGUAGE)));
        scenes.add(scene("setup-screen", setup -> setup.show(SetupStep.SCREEN)));
        scenes.add(scene("setup-touch", setup -> {
            setup.show(SetupStep.SCREEN);
            setup.fire("#setup-touch-check");
        }));
        scenes.add(scene("setup-store", setup -> setup.show(SetupStep.STORE)));
        scenes.add(scene("setup-store-typing", setup -> {
            setup.show(SetupStep.STORE);
            setup.find("#setup-url").requestFocus();
        }));
        scenes.add(scene("setup-sensors", setup -> setup.show(SetupStep.SENSORS)));
        scenes.add(scene("setup-sensors-adding", setup -> {
            setup.show(SetupStep.SENSORS);
            setup.fire("#setup-device-begin");
            setup.fire("#setup-kind-sensor");
        }));
        scenes.add(scene("setup-pin", setup -> setup.show(SetupStep.PIN)));
        scenes.add(scene("setup-summary", setup -> setup.show(SetupStep.SUMMARY)));
        scenes.add(scene("setup-trouble", setup -> setup.complain(COMPLAINTS.subList(0, 1))));
        scenes.add(scene("setup-troubles", setup -> setup.complain(COMPLAINTS)));
        return scenes;
    }

    /** The gallery's kiosk, as long as none is being set up. */
    Region around(Region kiosk, Look itsLook) {
        look = Optional.of(itsLook);
        layer.getChildren().setAll(kiosk);
        return layer;
    }

    private static Scene scene(String name, Consumer<GallerySetup> show) {
        return new Scene(
                name,
                stage -> show.accept(stage.setup()),
                stage -> stage.setup().leave());
    }

    private void show(SetupStep step) {
        var theme = look.orElseThrow().theme();
        var texts = look.orElseThrow().texts();
        var setup = setup(texts.locale());
        var viewModel = new WizardViewModel(setup, Runnable::run);
        var elsewhere = new SimpleStringProperty(texts.get(
                "setup.elsewhere.code", "https://192.168.1.20:8790/setup", "H7KM-3WXA", "4E:0C:91:B7:55:D2:A8:13"));
        var view = new WizardView(
                viewModel, setup, new Asking(Runnable::run, Runnable::run), new Parts(theme, texts), size, elsewhere);
        while (viewModel.stepProperty().get() != step) {
            viewModel.next();
        }
        layer.getChildren().getFirst().setVisible(false);
        layer.getChildren().add(view);
        view.tick();
        shown = Optional.of(view);
        view.applyCss();
        layer.layout();
    }

    private void complain(List<Complaint> complaints) {
        var parts = new Parts(look.orElseThrow().theme(), look.orElseThrow().texts());
        layer.getChildren().getFirst().setVisible(false);
        layer.getChildren().add(new TroubleView(complaints, "/etc/placard/placard.toml", parts, _ -> {}));
        layer.applyCss();
        layer.layout();
    }

    private void leave() {
        shown.ifPresent(WizardView::leave);
        layer.getChildren().remove(1, layer.getChildren().size());
        layer.getChildren().getFirst().setVisible(true);
        shown = Optional.empty();
    }

    private void fire(String button) {
        ((Button) find(button)).fire();
    }

    private Node find(String id) {
        return Optional.ofNullable(layer.lookup(id)).orElseThrow();
    }

    private Setup setup(Locale locale) {
        var machine = new FakeMachine();
        machine.findings.add(
                new Finding("catalog API", true, "store \"Kettle & Leaf\" answers and has 1,500 products"));
        machine.findings.add(new Finding(
                "live channel",
                false,
                "ws-us2.pusher.com did not answer in 10 s: check the network, a firewall in between"));
        machine.ports.add(new PortChoice(
                "/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A50285BI-if00-port0",
                "FT232R USB UART (/dev/ttyUSB0)",
                ""));
        machine.ports.add(new PortChoice("pcsc:ACS ACR122U PICC Interface 00 00", "card reader, driver pcsc", "pcsc"));
        machine.readings.put("pad-1", "62E3086CED");
        var drivers = Map.of("rfid", DriverGuide.drivers(true), "ultrasonic", DriverGuide.drivers(false));
        var setup = new Setup(
                SetupDraft.of(ConfigTables.EMPTY, locale, 32).with(STORE),
                machine,
                new SettingsFile(Map.of(), drivers),
                new ConfigHome(Path.of("/proc/placard.toml"), folder),
                folder.resolve("setup-" + started++),
                Runnable::run,
                _ -> {});
        setup.tryStore();
        setup.add(DeviceEntry.reader(
                "pad-1", "rdm6300", "/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A50285BI-if00-port0"));
        setup.add(DeviceEntry.sensor("slot-1", "a02yyuw", "/dev/ttyUSB1", 3));
        return setup;
    }
}
