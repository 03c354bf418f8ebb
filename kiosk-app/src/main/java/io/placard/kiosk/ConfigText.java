package io.placard.kiosk;

import io.placard.hardware.DeviceSettings;
import io.placard.sync.SyncSettings.Webhook;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The configuration that is in force, whatever of it came from the file, the environment, the demo or safe mode, for
 * whoever mends the kiosk. Of secrets it only says whether they are set, of addresses not what signs them.
 */
record ConfigText(Plan plan) {
    private static final int LONG_PATH = 24;

    /** Lines as the config file would have them. */
    String text() {
        var lines = new ArrayList<String>();
        var sync = plan.sync();
        lines.add("[store]");
        lines.add("api_url = " + address(sync.apiUrl()));
        lines.add("catalog_id = " + sync.catalogId());
        lines.add(said("token", sync.token()));
        lines.add("[live]");
        lines.add(live());
        lines.add("[sync]");
        lines.add("reconcile = " + sync.reconcileEvery());
        lines.add("poll = " + sync.pollEvery());
        lines.add("[display]");
        lines.add(plan.display().toString());
        plan.devices().forEach(device -> lines.addAll(sensor(device)));
        lines.add("[staff]");
        lines.add(said("pin_hash", plan.staff().findPinHash().isPresent() ? "x" : null));
        lines.add("[operations]");
        lines.add("bind = " + plan.operations().bind().getHostAddress());
        lines.add("port = " + plan.operations().port());
        lines.add(said("token", plan.operations().token()));
        sync.webhooks().forEach(webhook -> {
            lines.add("[outbox]");
            lines.add("host = " + webhook.url().getHost());
            lines.add(said("token", webhook.token()));
        });
        plan.bridge().ifPresent(bridge -> {
            lines.add("[bridge]");
            lines.add("port = " + bridge.port());
        });
        lines.add("[folders]");
        lines.add("data = " + plan.folders().dataDir());
        lines.add("log = " + plan.folders().logDir());
        return String.join("\n", lines);
    }

    /** What must stand nowhere. */
    List<String> secrets() {
        var sync = plan.sync();
        var tokens = Stream.concat(
                Stream.of(sync.token(), plan.operations().token()),
                sync.webhooks().stream().map(Webhook::token));
        var addresses = Stream.concat(
                        Stream.of(sync.apiUrl(), sync.live().authUrl()),
                        sync.webhooks().stream().map(Webhook::url))
                .filter(Objects::nonNull)
                .flatMap(url -> Stream.of(url.getRawUserInfo(), url.getRawQuery(), longPath(url)));
        return Stream.concat(tokens, addresses).filter(Objects::nonNull).toList();
    }

    /** Some services keep their secret in the path. */
    @Nullable private static String longPath(URI url) {
        var path = url.getRawPath();
        return path != null && path.length() > LONG_PATH ? path : null;
    }

    private String live() {
        var live = plan.sync().live();
        return "host = " + live.host() + ", cluster = " + live.cluster() + ", ws_port = " + live.wsPort()
                + ", wss_port = " + live.wssPort() + ", tls = " + live.tls() + ", private_channel = "
                + live.privateChannel() + ", auth_url = "
                + (live.authUrl() == null ? "none" : address(live.authUrl()));
    }

    private static List<String> sensor(DeviceSettings device) {
        var lines = new ArrayList<>(List.of(
                "[[sensor]]", "name = " + device.name(), "driver = " + device.driver(), "port = " + device.port()));
        if (device instanceof DeviceSettings.DistanceSensor slot) {
            lines.add("number = " + slot.number());
            lines.add("covered_mm = " + slot.coveredMm());
        }
        return lines;
    }

    private static String said(String key, @Nullable String secret) {
        return "# " + key + " is " + (secret == null || secret.isEmpty() ? "not set" : "set");
    }

    private static String address(URI url) {
        return url.getScheme() + "://" + url.getHost() + (url.getPort() < 0 ? "" : ":" + url.getPort())
                + (url.getPath() == null ? "" : url.getPath());
    }
}
