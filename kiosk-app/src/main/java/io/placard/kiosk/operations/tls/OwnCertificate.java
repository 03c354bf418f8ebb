package io.placard.kiosk.operations.tls;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import okhttp3.tls.HeldCertificate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A certificate that the kiosk made for itself, kept in {@code secret/} so that its fingerprint stays the same.
 * Browsers take none that holds longer than 825 days; a new one is made at a start within the last two months.
 */
final class OwnCertificate {
    private static final Logger log = LoggerFactory.getLogger(OwnCertificate.class);
    private static final Duration HOLDS = Duration.ofDays(820);
    private static final Duration RENEWED = Duration.ofDays(60);

    private final Path folder;
    private final Path certificate;
    private final Path key;
    private final Clock clock;

    OwnCertificate(Path folder, Clock clock) {
        this.folder = folder;
        this.certificate = folder.resolve("operations-cert.pem");
        this.key = folder.resolve("operations-key.pem");
        this.clock = clock;
    }

    Identity get() throws IOException, GeneralSecurityException {
        var kept = kept();
        return kept.isPresent() ? kept.get() : make();
    }

    private Optional<Identity> kept() {
        if (!Files.exists(certificate) || !Files.exists(key)) {
            return Optional.empty();
        }
        try {
            var kept = Pem.read(certificate, key);
            var end = kept.chain().getFirst().getNotAfter().toInstant();
            if (end.isAfter(clock.instant().plus(RENEWED))) {
                return Optional.of(kept);
            }
            log.info("The endpoint's certificate ends on {}; a new one is made", end);
        } catch (IOException | GeneralSecurityException e) {
            log.warn("The endpoint's certificate cannot be read; a new one is made", e);
        }
        return Optional.empty();
    }

    private Identity make() throws IOException, GeneralSecurityException {
        var now = clock.instant();
        var builder = new HeldCertificate.Builder()
                .commonName("Placard kiosk")
                .ecdsa256()
                .validityInterval(
                        now.minus(Duration.ofDays(1)).toEpochMilli(),
                        now.plus(HOLDS).toEpochMilli())
                .addSubjectAlternativeName("localhost");
        hostName().ifPresent(builder::addSubjectAlternativeName);
        for (var address : addresses()) {
            builder.addSubjectAlternativeName(address);
        }
        var made = builder.build();
        keep(key, made.privateKeyPkcs8Pem());
        keep(certificate, made.certificatePem());
        return Pem.read(certificate, key);
    }

    private static Optional<String> hostName() {
        try {
            return Optional.of(InetAddress.getLocalHost().getHostName()).filter(name -> name.matches("[A-Za-z0-9.-]+"));
        } catch (UnknownHostException _) {
            return Optional.empty(); // It is reached by its addresses then.
        }
    }

    private static Iterable<String> addresses() throws SocketException {
        return NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .map(address -> address.getHostAddress().replaceFirst("%.*", ""))
                .distinct()
                .toList();
    }

    /** For the kiosk's user alone from the first byte on, and in one step. */
    private void keep(Path file, String pem) throws IOException {
        var isPosix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder, isPosix ? only("rwx------") : new FileAttribute<?>[0]);
        }
        var unfinished = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(unfinished);
        var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (var channel =
                Files.newByteChannel(unfinished, options, isPosix ? only("rw-------") : new FileAttribute<?>[0])) {
            channel.write(ByteBuffer.wrap(pem.getBytes(StandardCharsets.US_ASCII)));
        }
        Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static FileAttribute<?>[] only(String permissions) {
        return new FileAttribute<?>[] {
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        };
    }
}
