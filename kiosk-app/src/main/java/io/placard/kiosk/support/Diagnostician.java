package io.placard.kiosk.support;

import io.placard.kiosk.operations.Observed;
import io.placard.kiosk.settings.Folders;
import io.placard.kiosk.support.Diagnosis.Database;
import io.placard.kiosk.support.Diagnosis.Disk;
import io.placard.kiosk.support.Diagnosis.Folder;
import io.placard.kiosk.support.Diagnosis.Network;
import io.placard.kiosk.support.Diagnosis.Program;
import io.placard.sync.SyncStatus;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Gathers a {@link Diagnosis}. Each thing that may not answer is asked beside the others and given two seconds, so that
 * the whole never takes much longer. Waits; never on the JavaFX thread.
 */
public final class Diagnostician {
    private static final Duration LIMIT = Duration.ofSeconds(2);
    private static final int HTTP = 80;
    private static final int HTTPS = 443;
    private static final int NANOS_A_MILLI = 1_000_000;

    private final Observed observed;
    private final URI store;
    private final Folders folders;
    private final RecentErrors errors;
    private final Clock clock;
    private final Patience patience = new Patience(LIMIT);

    /** @param store the API's base */
    public Diagnostician(Observed observed, URI store, Folders folders, RecentErrors errors, Clock clock) {
        this.observed = observed;
        this.store = store;
        this.folders = folders;
        this.errors = errors;
        this.clock = clock;
    }

    /** As things are now. */
    public Diagnosis look() {
        var data = patience.ask(() -> disk(Folder.DATA, folders.dataDir()));
        var logs = patience.ask(() -> disk(Folder.LOG, folders.logDir()));
        var network = patience.ask(this::network);
        var file = folders.dataDir().resolve("catalog.mv.db");
        var bytes = patience.ask(() -> Files.size(file));
        var memory = patience.ask(MemoryFacts::read);
        var sync = observed.sync().get();
        return new Diagnosis(
                clock.instant(),
                program(),
                observed.life().get().mode(),
                memory.or(_ -> MemoryFacts.ofHeap()),
                List.of(
                        data.or(trouble -> unknown(Folder.DATA, folders.dataDir(), trouble)),
                        logs.or(trouble -> unknown(Folder.LOG, folders.logDir(), trouble))),
                network.or(trouble -> new Network(List.of(), address(), Optional.empty(), Optional.of(trouble))),
                sync,
                database(file, bytes, sync),
                observed.pictures().get(),
                observed.films().get().files(),
                observed.outbox().get(),
                observed.updates().get(),
                errors.newestFirst());
    }

    private Program program() {
        var display = observed.display().get();
        return new Program(
                observed.version(),
                System.getProperty("java.vendor.version", "") + " " + System.getProperty("java.version", ""),
                System.getProperty("javafx.runtime.version", ""),
                System.getProperty("os.name", "") + " " + System.getProperty("os.version", "") + " "
                        + System.getProperty("os.arch", ""),
                display.pipeline(),
                display.width() + " x " + display.height(),
                Duration.ofMillis(observed.process().ageMillis()));
    }

    private static Disk disk(Folder which, Path path) throws IOException {
        var disk = Files.getFileStore(path);
        return new Disk(which, path, disk.getUsableSpace(), disk.getTotalSpace(), Optional.empty());
    }

    private static Disk unknown(Folder which, Path path, String trouble) {
        return new Disk(which, path, 0, 0, Optional.of(trouble));
    }

    private static Database database(Path file, Patience.Answer<Long> bytes, SyncStatus sync) {
        var unreadable = bytes.or(_ -> -1L) < 0;
        return new Database(
                file,
                Math.max(0, bytes.or(_ -> -1L)),
                unreadable
                        ? Optional.of("there is no file")
                        : sync.findLastError().filter(it -> it.contains("cache")));
    }

    private Network network() throws SocketException {
        var addresses = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress())
                .map(InetAddress::getHostAddress)
                .sorted()
                .toList();
        var begun = System.nanoTime();
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getByName(store.getHost()), port()), millis());
            var took = Duration.ofNanos(System.nanoTime() - begun);
            return new Network(addresses, address(), Optional.of(took), Optional.empty());
        } catch (UnknownHostException _) {
            return new Network(addresses, address(), Optional.empty(), Optional.of("its name is not known"));
        } catch (IOException e) {
            return new Network(addresses, address(), Optional.empty(), Optional.of(String.valueOf(e.getMessage())));
        }
    }

    private static int millis() {
        return (int) (LIMIT.toNanos() / NANOS_A_MILLI) - 200;
    }

    private String address() {
        return store.getHost() + ":" + port();
    }

    private int port() {
        if (store.getPort() > 0) {
            return store.getPort();
        }
        return Objects.equals(store.getScheme(), "https") ? HTTPS : HTTP;
    }
}
