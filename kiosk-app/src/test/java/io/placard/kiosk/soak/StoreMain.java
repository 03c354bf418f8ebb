package io.placard.kiosk.soak;

import io.placard.kiosk.demo.DemoSettings;
import io.placard.kiosk.demo.DemoStore;
import io.placard.kiosk.demo.DemoTag;
import io.placard.kiosk.demo.ProductEdit;
import io.placard.kiosk.demo.broadcast.ChangeSource;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** The demo's store in a process of its own. Obeys lines of words on its standard input; answers each with a line. */
final class StoreMain {
    private final DemoStore store;

    private StoreMain(DemoStore store) {
        this.store = store;
    }

    static void main(String[] arguments) throws IOException {
        var products = Integer.parseInt(arguments[0]);
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        try (var store = DemoStore.open(DemoSettings.of(products));
                var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            var main = new StoreMain(store);
            out.println(store.apiUrl() + " " + store.catalogId() + " " + store.token() + " " + store.livePort());
            in.lines().forEach(line -> out.println(main.obey(List.of(line.split(" ", -1)))));
        }
    }

    private String obey(List<String> words) {
        var controls = store.controls();
        return switch (words.getFirst()) {
            case "tags" -> controls.tags().stream().map(DemoTag::code).collect(Collectors.joining(" "));
            case "cut" -> done(controls::cutNetwork);
            case "restore" -> done(controls::restoreNetwork);
            case "churn" -> done(() -> controls.setChurning(words.get(1).equals("on")));
            case "delete" -> found(controls.delete(Long.parseLong(words.get(1))));
            case "duplicate" -> found(controls.deleteAsDuplicate(Long.parseLong(words.get(1))));
            case "undelete" -> found(controls.undelete());
            case "edit" -> found(controls.edit(Long.parseLong(words.get(1)), edit(words.get(2), words.get(3))));
            default -> "unknown";
        };
    }

    private static ProductEdit edit(String what, String value) {
        return switch (what) {
            case "name" -> ProductEdit.NONE.withName(value.replace('_', ' '));
            case "price" -> ProductEdit.NONE.withPrice(new BigDecimal(value));
            case "stock" -> ProductEdit.NONE.withStock(Integer.parseInt(value));
            case "sold" -> ProductEdit.NONE.withStock(Integer.parseInt(value)).from(ChangeSource.POINT_OF_SALE);
            case "published" -> ProductEdit.NONE.withPublished(Boolean.parseBoolean(value));
            case "percent" -> ProductEdit.NONE.withPercentOff(Integer.parseInt(value));
            default -> throw new IllegalArgumentException("Nothing can be done to a product's " + what);
        };
    }

    private static String done(Runnable action) {
        action.run();
        return "done";
    }

    private static String found(boolean found) {
        return found ? "done" : "none";
    }
}
