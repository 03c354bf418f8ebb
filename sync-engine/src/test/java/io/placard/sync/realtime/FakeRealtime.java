package io.placard.sync.realtime;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Connects to nothing and remembers what it was asked for; a test says what the server would. */
public final class FakeRealtime implements Realtime {
    private final List<Long> opened = new ArrayList<>();
    private final List<Long> closed = new ArrayList<>();

    @Override
    public Connection connect(LiveEndpoint endpoint, long generation, Consumer<Signal> signals) {
        opened.add(generation);
        return new Connection() {
            @Override
            public void close() {
                closed.add(generation);
            }

            @Override
            public boolean awaitClosed(Duration deadline) {
                return true;
            }
        };
    }

    public List<Long> opened() {
        return opened;
    }

    public List<Long> closed() {
        return closed;
    }
}
