package io.placard.kiosk.operations.tls;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;

/** Reads certificates and keys in PEM (RFC 7468). */
final class Pem {
    private static final Pattern KEY =
            Pattern.compile("-----BEGIN PRIVATE KEY-----([A-Za-z0-9+/=\\s]+)-----END PRIVATE KEY-----");
    private static final List<String> KINDS = List.of("EC", "RSA", "EdDSA");

    private Pem() {}

    static Identity read(Path certificates, Path key) throws IOException, GeneralSecurityException {
        return new Identity(certificates(Files.readAllBytes(certificates)), key(Files.readString(key)));
    }

    private static List<X509Certificate> certificates(byte[] pem) throws GeneralSecurityException {
        var chain = CertificateFactory.getInstance("X.509").generateCertificates(new ByteArrayInputStream(pem)).stream()
                .map(X509Certificate.class::cast)
                .toList();
        if (chain.isEmpty()) {
            throw new GeneralSecurityException("there is no certificate in it");
        }
        return chain;
    }

    private static PrivateKey key(String pem) throws GeneralSecurityException {
        var found = KEY.matcher(pem);
        if (!found.find()) {
            throw new GeneralSecurityException("the key must be PKCS#8 without a password: BEGIN PRIVATE KEY;"
                    + " openssl pkcs8 -topk8 -nocrypt makes it so");
        }
        var encoded = Base64.getMimeDecoder().decode(found.group(1).getBytes(StandardCharsets.US_ASCII));
        for (var kind : KINDS) {
            try {
                return KeyFactory.getInstance(kind).generatePrivate(new PKCS8EncodedKeySpec(encoded));
            } catch (InvalidKeySpecException _) {
                // The next kind; the file does not say which it is.
            }
        }
        throw new GeneralSecurityException("the key is neither RSA nor of an elliptic curve");
    }
}
