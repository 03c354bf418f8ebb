package io.placard.sync.realtime;

import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.util.Objects;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;

/** Says why there is no line to the live server, and what to do about it. */
final class LineFaults {
    private LineFaults() {}

    /** @param where host and port of the server */
    static String describe(Exception fault, String where) {
        return switch (fault) {
            case LiveLine.ProxyRefusalException _ -> "The proxy at " + fault.getMessage() + ". Let this kiosk pass it";
            case UnknownHostException _ ->
                "No such host: " + where + ". Check the network, the name server and live.host";
            case ConnectException _, NoRouteToHostException _ ->
                "Nothing answers at " + where + ". Check the network, a firewall in between, and live.host";
            case SSLException _ -> "No secure connection to " + where + ": " + aboutTls(fault);
            default -> reason(fault);
        };
    }

    private static String aboutTls(Exception fault) {
        if (has(fault, CertificateExpiredException.class) || has(fault, CertificateNotYetValidException.class)) {
            return "its certificate is not valid today. Check this machine's clock, then the certificate";
        }
        if (has(fault, CertPathBuilderException.class) || has(fault, CertPathValidatorException.class)) {
            return "nobody this kiosk trusts has signed its certificate ("
                    + innermost(fault).getMessage()
                    + "). Name the authority in live.trust_store, or find out who is in between";
        }
        if (fault.getCause() instanceof CertificateException) {
            return "its certificate is for another host (" + reason(fault) + "). Check live.host";
        }
        return reason(fault);
    }

    private static boolean has(Exception fault, Class<? extends Exception> kind) {
        return causes(fault).anyMatch(kind::isInstance);
    }

    private static Throwable innermost(Exception fault) {
        return causes(fault).reduce(fault, (outer, inner) -> inner);
    }

    private static Stream<Throwable> causes(Exception fault) {
        return Stream.iterate((Throwable) fault, Objects::nonNull, Throwable::getCause);
    }

    private static String reason(Exception fault) {
        return fault.getMessage() == null ? fault.getClass().getSimpleName() : fault.getMessage();
    }
}
