package io.placard.sync.rest;

import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.ProtocolException;
import java.net.UnknownHostException;
import javax.net.ssl.SSLException;
import okhttp3.HttpUrl;

/** Says why a request got no answer, and what to do about it. */
final class NetworkFailures {
    private NetworkFailures() {}

    static Failure of(IOException fault, HttpUrl url) {
        var where = url.host() + ":" + url.port();
        return switch (fault) {
            case UnknownHostException _ ->
                new Failure.Unreachable("No such host: " + url.host()
                        + ". Check the network cable or Wi-Fi, the name server, and store.api_url.");
            case SSLException _ ->
                new Failure.Unreachable("No secure connection to " + where + ": " + reason(fault)
                        + ". Check this machine's clock, and whether a proxy replaces certificates.");
            case ConnectException _ -> nothingAnswers(where);
            case NoRouteToHostException _ -> nothingAnswers(where);
            case InterruptedIOException _ ->
                new Failure.Unreachable(
                        "No answer from " + where + " in time. The network or the store is slow; trying again later.");
            case EOFException _ -> cutShort(where, url);
            case ProtocolException _ -> reason(fault).contains("407") ? signInAtProxy(where) : cutShort(where, url);
            default -> other(fault, where);
        };
    }

    private static Failure nothingAnswers(String where) {
        return new Failure.Unreachable(
                "Nothing answers at " + where + ". Check the network, a firewall in between, and store.api_url.");
    }

    private static Failure cutShort(String where, HttpUrl url) {
        return new Failure.Unreadable(
                "The answer of " + where + " to " + url.encodedPath() + " was cut short; trying again later.");
    }

    /** OkHttp counts a proxy's sign-in as a fault of the protocol where it was told of no proxy. */
    private static Failure signInAtProxy(String where) {
        return new Failure.NotTheStore("A proxy asks for a sign-in before it lets requests to " + where
                + " through (status 407). Let this kiosk pass the proxy.");
    }

    /** What a proxy answers when asked for a way to an https server comes as words alone. */
    private static Failure other(IOException fault, String where) {
        var words = reason(fault);
        if (words.contains("authenticate with proxy")) {
            return signInAtProxy(where);
        }
        if (words.contains("for CONNECT")) {
            return new Failure.NotTheStore("A proxy does not let requests to " + where + " through (" + words
                    + "). Let this kiosk pass the proxy.");
        }
        return new Failure.Unreachable("The connection to " + where + " broke: " + words + "; trying again later.");
    }

    private static String reason(IOException fault) {
        return fault.getMessage() == null ? fault.getClass().getSimpleName() : fault.getMessage();
    }
}
