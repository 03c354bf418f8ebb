package io.placard.kiosk.bridge;

import com.corundumstudio.socketio.AuthorizationResult;
import com.corundumstudio.socketio.Configuration;
import com.corundumstudio.socketio.HandshakeData;
import com.corundumstudio.socketio.SocketConfig;
import com.corundumstudio.socketio.SocketIOClient;
import com.corundumstudio.socketio.SocketIOServer;
import io.placard.hardware.DeviceSettings;
import io.placard.hardware.DeviceSettings.DistanceSensor;
import io.placard.hardware.DeviceSettings.Reader;
import io.placard.hardware.HardwareEvent;
import io.placard.hardware.option.OptionMistake;
import io.placard.kiosk.settings.Settings;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells watchers on this machine what the sensors say, by Socket.IO (Engine.IO 3 and 4, so clients 2 to 4). Events come
 * on the devices' threads and go out on one of its own; what the network library does happens on its threads.
 */
public final class SensorBridge implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(SensorBridge.class);
    private static final int QUEUE_EVENTS = 256;
    private static final int MAX_BYTES = 64 * 1024;
    private static final int MAX_WATCHERS = 32;
    private static final long DEADLINE_MS = 1000;

    private final Settings.Bridge settings;
    private final List<DeviceSettings> devices;
    private final Thresholds thresholds;
    private final Visitors visitors;
    private final BlockingQueue<HardwareEvent> events = new ArrayBlockingQueue<>(QUEUE_EVENTS);
    private final Set<String> saidOnce = ConcurrentHashMap.newKeySet();
    private final Thread thread = new Thread(this::tell, "bridge");
    private final SocketIOServer server;
    private volatile boolean isOpen;

    /** Changes from where on a slot counts as covered. */
    @FunctionalInterface
    public interface Thresholds {
        /** For the sensor of this name; answers what is wrong with it. Any thread. */
        Optional<OptionMistake> set(String device, int mm);
    }

    public SensorBridge(Settings.Bridge settings, List<DeviceSettings> devices, Thresholds thresholds) {
        this.settings = settings;
        this.devices = List.copyOf(devices);
        this.thresholds = thresholds;
        this.visitors = new Visitors(settings.origin());
        this.server = new SocketIOServer(configuration());
        thread.setDaemon(true);
        server.setPipelineFactory(new StayingWithPolling());
        server.addConnectListener(this::welcome);
        server.addEventListener(BridgeMessage.SET_THRESHOLD, Object.class, (_, data, _) -> setThreshold(data));
    }

    /** Listens. Where the port is taken it says so in the log, and the kiosk goes on without. */
    public void open() {
        try {
            server.start();
            isOpen = true;
            thread.start();
            log.info("The CMS can watch the sensors at http://127.0.0.1:{}", settings.port());
        } catch (Exception e) { // the network library throws a BindException that it does not declare
            log.error(
                    "The CMS cannot watch the sensors: port {} cannot be used ({}). Free it, or change port in [bridge]",
                    settings.port(),
                    e.getMessage());
        }
    }

    /** Something a device said; returns at once. Any thread. */
    public void accept(HardwareEvent event) {
        if (isOpen && !events.offer(event)) {
            sayOnce("Watchers do not keep up with the sensors; some of what these say is not told");
        }
    }

    /** Ends all connections; returns within two seconds. */
    @Override
    public void close() {
        if (!isOpen) {
            return;
        }
        isOpen = false;
        thread.interrupt();
        // The library takes its time to end its threads; nobody needs to wait for that.
        var stopping = Thread.ofPlatform().daemon().name("bridge-stop").start(server::stop);
        try {
            thread.join(DEADLINE_MS);
            stopping.join(DEADLINE_MS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void welcome(SocketIOClient watcher) {
        if (server.getAllClients().size() > MAX_WATCHERS) {
            sayOnce("There are " + MAX_WATCHERS + " watchers already; others are turned away");
            watcher.disconnect();
            return;
        }
        if (devices.stream().anyMatch(Reader.class::isInstance)) {
            watcher.sendEvent(BridgeMessage.TYPE, "rfid");
        }
        if (devices.stream().anyMatch(DistanceSensor.class::isInstance)) {
            watcher.sendEvent(BridgeMessage.TYPE, "us");
        }
    }

    private void tell() {
        try {
            while (isOpen) {
                var event = events.poll(1, TimeUnit.SECONDS);
                if (event != null) {
                    BridgeMessage.of(event, portOf(event.device()))
                            .ifPresent(message ->
                                    server.getBroadcastOperations().sendEvent(message.event(), message.data()));
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** A reader's antenna is named after the reader: {@code shelf/2}. */
    private String portOf(String device) {
        return devices.stream()
                .filter(each -> device.equals(each.name()) || device.startsWith(each.name() + "/"))
                .map(DeviceSettings::port)
                .findFirst()
                .orElse(device);
    }

    private void setThreshold(@Nullable Object data) {
        var mm = ThresholdRequest.parse(data);
        if (mm.isEmpty()) {
            sayOnce("A watcher asked for a threshold that is no distance in mm; it is passed over");
            return;
        }
        for (var device : devices) {
            if (device instanceof DistanceSensor) {
                thresholds
                        .set(device.name(), mm.getAsInt())
                        .ifPresent(mistake -> sayOnce(device.name() + " keeps its threshold: " + mistake.getMessage()));
            }
        }
    }

    private AuthorizationResult admit(HandshakeData handshake) {
        var headers = handshake.getHttpHeaders();
        var refusal = visitors.refuse(headers.get("Host"), headers.get("Origin"));
        refusal.ifPresent(reason -> sayOnce("A watcher is turned away: " + reason));
        return refusal.isPresent()
                ? AuthorizationResult.FAILED_AUTHORIZATION
                : AuthorizationResult.SUCCESSFUL_AUTHORIZATION;
    }

    private Configuration configuration() {
        var sockets = new SocketConfig();
        sockets.setReuseAddress(true);
        var configuration = new Configuration();
        configuration.setHostname("127.0.0.1");
        configuration.setPort(settings.port());
        configuration.setBossThreads(1);
        configuration.setWorkerThreads(1);
        configuration.setUseLinuxNativeEpoll(false);
        configuration.setMaxHttpContentLength(MAX_BYTES);
        configuration.setMaxFramePayloadLength(MAX_BYTES);
        configuration.setAddVersionHeader(false);
        configuration.setSocketConfig(sockets);
        configuration.setAuthorizationListener(this::admit);
        settings.findOrigin().ifPresent(configuration::setOrigin);
        return configuration;
    }

    private void sayOnce(String words) {
        if (saidOnce.add(words)) {
            log.warn("{}", words);
        }
    }
}
