package io.placard.kiosk.watchdog.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs(OS.LINUX)
class NotifySocketTest {
    @TempDir
    Path folder;

    @Test
    void sendsADatagramToASocketInTheFileSystem() throws Throwable {
        var name = folder.resolve("notify").toString();

        try (var systemd = new DatagramReceiver(name)) {
            assertThat(at(name).test("READY=1\nSTATUS=für alle")).isTrue();

            assertThat(systemd.next()).contains("READY=1\nSTATUS=für alle");
        }
    }

    @Test
    void sendsADatagramToASocketOfTheAbstractNamespace() throws Throwable {
        var name = "@placard-test-" + ProcessHandle.current().pid();

        try (var systemd = new DatagramReceiver(name)) {
            assertThat(at(name).test("WATCHDOG=1")).isTrue();

            assertThat(systemd.next()).contains("WATCHDOG=1");
        }
    }

    @Test
    void saysThatNobodyTookAMessage() {
        assertThat(at(folder.resolve("nobody").toString()).test("READY=1")).isFalse();
    }

    @Test
    void neverWaitsForOneWhoDoesNotRead() throws Throwable {
        var name = folder.resolve("notify").toString();

        try (var _ = new DatagramReceiver(name)) {
            var socket = at(name);
            var sent = 0;
            while (sent < 1_000_000 && socket.test("WATCHDOG=1")) {
                sent++;
            }

            assertThat(sent).isBetween(1, 999_999);
        }
    }

    @Test
    void takesNoNameThatNoSocketCanHave() {
        assertThat(NotifySocket.at("vsock:2:1234")).isEmpty();
        assertThat(NotifySocket.at("/")).isEmpty();
        assertThat(NotifySocket.at("/" + "x".repeat(107))).isEmpty();
    }

    private static NotifySocket at(String name) {
        return NotifySocket.at(name).orElseThrow();
    }
}
