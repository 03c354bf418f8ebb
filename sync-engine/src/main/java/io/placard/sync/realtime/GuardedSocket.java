package io.placard.sync.realtime;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;

/** An open socket as the WebSocket library sees it: what comes in passes the {@link FrameGuard}. */
final class GuardedSocket extends Socket {
    private final Socket open;
    private final Socket tcp;
    private final InputStream guarded;

    /**
     * @param open what to read from and write to
     * @param tcp what it runs over, or the same: closing it ends both at once, without a goodbye that may block
     */
    GuardedSocket(Socket open, Socket tcp) throws IOException {
        this.open = open;
        this.tcp = tcp;
        guarded = new FrameGuard(open.getInputStream());
    }

    @Override
    public InputStream getInputStream() {
        return guarded;
    }

    @Override
    public OutputStream getOutputStream() throws IOException {
        return open.getOutputStream();
    }

    @Override
    public boolean isConnected() {
        return true;
    }

    @Override
    public void setTcpNoDelay(boolean on) throws SocketException {
        tcp.setTcpNoDelay(on);
    }

    @Override
    public void setReuseAddress(boolean on) throws SocketException {
        tcp.setReuseAddress(on);
    }

    @Override
    public void close() throws IOException {
        tcp.close();
    }
}
