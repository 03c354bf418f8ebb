package io.placard.kiosk.setup;

import io.placard.hardware.DeviceSettings;
import io.placard.kiosk.settings.PinHash;
import io.placard.kiosk.settings.Settings;
import io.placard.kiosk.settings.SettingsFile;
import io.placard.kiosk.settings.SettingsResult;
import io.placard.kiosk.settings.tables.SettingsProblem;
import io.placard.kiosk.transfer.ArrivedAssignments;
import io.placard.kiosk.transfer.Belongings;
import io.placard.kiosk.transfer.UnusableTransferException;
import io.placard.sync.SyncSettings;
import io.placard.sync.SyncSettings.LiveSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One setup, from its first question until the configuration is written: shown on the screen and in a browser at the
 * same time. Safe to call from any thread; what takes time is done in the background, except where a method says so.
 */
public final class Setup implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Setup.class);

    private final Machine machine;
    private final SettingsFile settings;
    private final ConfigHome home;
    private final Path dataDir;
    private final Consumer<Path> onDone;
    private final Executor background;
    private final DraftFile kept;
    private final SensorBench bench;
    private final List<Consumer<SetupDraft>> observers = new CopyOnWriteArrayList<>();
    private SetupDraft draft;
    private Optional<String> arrived = Optional.empty();
    private boolean isDone;

    /**
     * @param dataDir keeps what is entered until all is confirmed
     * @param onDone called once, with the file that was written
     */
    public Setup(
            SetupDraft start,
            Machine machine,
            SettingsFile settings,
            ConfigHome home,
            Path dataDir,
            Executor background,
            Consumer<Path> onDone) {
        this.machine = machine;
        this.settings = settings;
        this.home = home;
        this.dataDir = dataDir;
        this.background = background;
        this.onDone = onDone;
        kept = new DraftFile(dataDir);
        bench = new SensorBench(machine);
        draft = kept.read().map(start::resumed).orElse(start);
    }

    public synchronized SetupDraft draft() {
        return draft;
    }

    /** Calls the observer after each change, on the thread that made it: hand over quickly. */
    public Runnable observe(Consumer<SetupDraft> observer) {
        observers.add(observer);
        return () -> observers.remove(observer);
    }

    /** Takes in what was entered. */
    public void enter(UnaryOperator<SetupDraft> change) {
        if (apply(change)) {
            background.execute(this::keep);
        }
    }

    /** Asks the store that was entered, where all of it is there. */
    public void tryStore() {
        var tried = draft().store();
        if (tried.isComplete() && !(draft().trial() instanceof StoreTrial.Running)) {
            apply(before -> before.with(new StoreTrial.Running()));
            background.execute(() -> {
                var findings = machine.tryStore(syncSettings(tried));
                // Whatever was entered meanwhile has taken the trial back already.
                apply(now -> now.store().equals(tried) ? now.with(new StoreTrial.Done(findings)) : now);
            });
        }
    }

    /** The ports there are now; waits for the machine. */
    public List<PortChoice> ports() {
        return machine.ports();
    }

    /** Adds a device and begins to listen to it; or says what is wrong with it, and adds nothing. */
    public Optional<String> add(DeviceEntry device) {
        var others = new ArrayList<>(draft().devices());
        others.add(device);
        var wanted = draft().with(others);
        if (settings.readSensors(wanted.toConfig(), home.asked())
                instanceof SettingsResult.Unusable<List<DeviceSettings>>(var problems)) {
            return Optional.of(words(problems));
        }
        enter(now -> now.with(others));
        listen();
        return Optional.empty();
    }

    public void remove(String name) {
        enter(now -> now.with(now.devices().stream()
                .filter(device -> !device.name().equals(name))
                .toList()));
        listen();
    }

    /** Opens the devices that were entered, to see whether they say anything. */
    public void listen() {
        background.execute(() -> {
            if (settings.readSensors(draft().toConfig(), home.asked())
                    instanceof SettingsResult.Usable<List<DeviceSettings>>(var devices)) {
                bench.use(devices.stream().filter(device -> !device.isTyped()).toList());
            }
        });
    }

    /** How the devices are doing that are listened to. */
    public List<DeviceCheck> look() {
        return bench.look();
    }

    /** Hashes the PIN, which takes a tenth of a second, and forgets it. */
    public void choosePin(char[] pin) {
        background.execute(() -> {
            var hash = PinHash.of(pin, new SecureRandom());
            Arrays.fill(pin, (char) 0);
            enter(now -> now.with(Optional.of(hash)));
        });
    }

    public void withoutPin() {
        enter(now -> now.with(Optional.empty()));
    }

    /** Files by which this kiosk can become another one's successor; waits for the machine. */
    public List<Path> transfers() {
        return machine.transfers();
    }

    /**
     * Enters all that another kiosk has exported, and takes what its staff said along. Takes about a second.
     *
     * @return what is wrong with its configuration here; empty where it was entered
     * @throws UnusableTransferException where the file cannot be opened
     */
    public Optional<String> takeOver(byte[] file, char[] passphrase) throws UnusableTransferException {
        var belongings = Belongings.open(file, passphrase);
        var other = new Successor(belongings.config());
        return switch (settings.readMade(other.completed(), home.asked())) {
            case SettingsResult.Unusable<Settings>(var problems) -> Optional.of(words(problems));
            case SettingsResult.Usable<Settings>(var usable) -> {
                synchronized (this) {
                    arrived = Optional.of(belongings.assignments());
                }
                enter(before -> other.draft(usable.display(), before.given()));
                listen();
                log.info("Another kiosk's configuration is taken over");
                yield Optional.empty();
            }
        };
    }

    /** Where the configuration was asked to be, and where it can be written. */
    public Places places() {
        return new Places(home.asked(), home.next());
    }

    /**
     * Writes the configuration, and with it ends the setup; or says why that cannot be, and changes nothing. Waits for
     * the disk.
     */
    public synchronized Optional<String> finish() {
        if (isDone) {
            return Optional.empty();
        }
        var config = draft.toConfig();
        var problems = settings.findProblems(config, home.asked());
        if (!problems.isEmpty()) {
            return Optional.of(words(problems));
        }
        try {
            if (arrived.isPresent()) {
                PrivateFile.write(dataDir.resolve(ArrivedAssignments.NAME), arrived.orElseThrow());
            }
            var file = home.write(config);
            isDone = true;
            kept.delete();
            // The kiosk that starts now opens the ports itself.
            bench.close();
            log.info("Setup has written {}", file);
            onDone.accept(file);
            return Optional.empty();
        } catch (IOException e) {
            log.warn("Setup could not write the configuration", e);
            return Optional.of(e.getClass().getSimpleName() + ": " + e.getMessage());
        }
    }

    @Override
    public void close() {
        observers.clear();
        bench.close();
    }

    private boolean apply(UnaryOperator<SetupDraft> change) {
        SetupDraft now;
        synchronized (this) {
            var before = draft;
            now = isDone ? before : change.apply(before);
            draft = now;
            if (now.equals(before)) {
                return false;
            }
        }
        observers.forEach(observer -> observer.accept(now));
        return true;
    }

    private synchronized void keep() {
        if (!isDone) {
            kept.keep(draft.toKeep());
        }
    }

    private SyncSettings syncSettings(StoreEntry store) {
        return new SyncSettings(
                store.findUrl().orElseThrow(),
                store.findCatalogue().orElseThrow(),
                store.token(),
                dataDir,
                "setup",
                draft().locale(),
                LiveSettings.FROM_STORE,
                Duration.ofMinutes(15),
                Duration.ofMinutes(1),
                List.of());
    }

    private static String words(List<SettingsProblem> problems) {
        return String.join(
                "\n",
                problems.stream()
                        .map(problem -> problem.key() + " " + problem.what() + "; allowed: " + problem.allowed())
                        .distinct()
                        .toList());
    }

    /** Where the configuration was asked to be, and where it will be; another place where nobody may write there. */
    public record Places(Path asked, Path next) {
        public boolean isAsAsked() {
            return asked.equals(next);
        }
    }
}
