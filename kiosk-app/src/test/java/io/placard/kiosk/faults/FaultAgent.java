package io.placard.kiosk.faults;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.LockSupport;

/** Loaded into the running program; does harm there. Knows nothing of the program but what it is made of. */
public final class FaultAgent {
    private static final int CHUNK = 256 * 1024;
    private static final List<byte[]> HELD = new ArrayList<>();

    private FaultAgent() {}

    /** Called by the Java machine that the agent is attached to. */
    public static void agentmain(String fault) throws ReflectiveOperationException {
        switch (fault) {
            case "hang" -> runLater(FaultAgent::waitForever);
            case "render" -> renderer().execute(FaultAgent::waitForever);
            case "memory" -> new Thread(FaultAgent::fill, "leaker").start();
            case "crash" -> new Thread(FaultAgent::crash, "crasher").start();
            default -> throw new IllegalArgumentException(fault);
        }
    }

    private static void runLater(Runnable work) throws ReflectiveOperationException {
        Class.forName("javafx.application.Platform")
                .getMethod("runLater", Runnable.class)
                .invoke(null, work);
    }

    private static Executor renderer() throws ReflectiveOperationException {
        Method instance =
                Class.forName("com.sun.javafx.tk.quantum.QuantumRenderer").getDeclaredMethod("getInstance");
        instance.setAccessible(true);
        return (Executor) instance.invoke(null);
    }

    private static void waitForever() {
        while (true) {
            LockSupport.park();
        }
    }

    private static void fill() {
        while (true) {
            HELD.add(new byte[CHUNK]);
        }
    }

    /** Writes where nothing is, as a faulty driver does. */
    private static void crash() {
        try {
            var field = Class.forName("sun.misc.Unsafe").getDeclaredField("theUnsafe");
            field.setAccessible(true);
            var unsafe = field.get(null);
            unsafe.getClass().getMethod("putAddress", long.class, long.class).invoke(unsafe, 0L, 1L);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("This Java cannot be crashed", e);
        }
    }
}
