package io.placard.kiosk;

import io.placard.kiosk.demo.DemoSettings;
import io.placard.kiosk.demo.DemoStore;
import io.placard.kiosk.demo.ProductEdit;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;

/**
 * The demo's store in a process of its own, so that its memory and its pauses are not the kiosk's. It does what it is
 * told by lines on its standard input and answers each with one.
 */
public final class DemoStoreProcess implements AutoCloseable {
    private final Process process;
    private final PrintStream orders;
    private final BufferedReader answers;
    private final String[] greeting;

    private DemoStoreProcess(Process process) throws IOException {
        this.process = process;
        orders = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
        answers = process.inputReader(StandardCharsets.UTF_8);
        greeting = answers.readLine().split(" ", -1);
    }

    /** Opens a store with so many products. */
    public static DemoStoreProcess open(int products) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(
                java,
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                DemoStoreProcess.class.getName(),
                String.valueOf(products));
        return new DemoStoreProcess(
                builder.redirectError(ProcessBuilder.Redirect.DISCARD).start());
    }

    public URI apiUrl() {
        return URI.create(greeting[0]);
    }

    public long catalogId() {
        return Long.parseLong(greeting[1]);
    }

    public String token() {
        return greeting[2];
    }

    public int livePort() {
        return Integer.parseInt(greeting[3]);
    }

    /** Cuts the network, gives every product this stock, and brings the network back. */
    void changeAllBehindTheKiosksBack(int stock) throws IOException {
        order("cut");
        order("stock " + stock);
        order("restore");
    }

    private void order(String words) throws IOException {
        orders.println(words);
        if (!Objects.equals(answers.readLine(), "done")) {
            throw new IOException("The store's process did not do: " + words);
        }
    }

    @Override
    public void close() {
        process.destroy();
    }

    static void main(String[] arguments) throws IOException {
        var products = Integer.parseInt(arguments[0]);
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        try (var store = DemoStore.open(DemoSettings.of(products).withoutChurn());
                var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            out.println(store.apiUrl() + " " + store.catalogId() + " " + store.token() + " " + store.livePort());
            in.lines().forEach(line -> {
                obey(line, store, products);
                out.println("done");
            });
        }
    }

    private static void obey(String order, DemoStore store, int products) {
        switch (order) {
            case "cut" -> store.controls().cutNetwork();
            case "restore" -> store.controls().restoreNetwork();
            default -> changeAll(store, products, Integer.parseInt(order.substring("stock ".length())));
        }
    }

    private static void changeAll(DemoStore store, int products, int stock) {
        var edit = ProductEdit.NONE.withStock(stock);
        var changed = 0;
        for (var id = 1L; changed < products; id++) {
            changed += store.controls().edit(id, edit) ? 1 : 0;
        }
    }
}
