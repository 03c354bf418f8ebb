package io.placard.hardware.smartcard;

import static java.lang.foreign.ValueLayout.ADDRESS;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Optional;

/** The functions of PC/SC, by the names of its standard; each returns its number, 0 where it did what it should. */
final class PcscCalls {
    private static final long SYSTEM_SCOPE = 2;
    private static final long SHARED = 2;
    private static final long T0_OR_T1 = 3;
    private static final long LEAVE_CARD = 0;
    private static final long ONE = 1;

    private final PcscAbi abi;
    private final MethodHandle establishContext;
    private final MethodHandle releaseContext;
    private final MethodHandle listReaders;
    private final MethodHandle getStatusChange;
    private final MethodHandle connect;
    private final MethodHandle disconnect;
    private final MethodHandle transmit;

    private PcscCalls(PcscAbi abi, SymbolLookup library) {
        this.abi = abi;
        var word = abi.word();
        var handle = abi.handle();
        var text = abi.suffix();
        establishContext = call(library, "SCardEstablishContext", word, ADDRESS, ADDRESS, ADDRESS);
        releaseContext = call(library, "SCardReleaseContext", handle);
        listReaders = call(library, "SCardListReaders" + text, handle, ADDRESS, ADDRESS, ADDRESS);
        getStatusChange = call(library, "SCardGetStatusChange" + text, handle, word, ADDRESS, word);
        connect = call(library, "SCardConnect" + text, handle, ADDRESS, word, word, ADDRESS, ADDRESS);
        disconnect = call(library, "SCardDisconnect", handle, word);
        transmit = call(library, "SCardTransmit", handle, ADDRESS, ADDRESS, word, ADDRESS, ADDRESS, ADDRESS);
    }

    /** Empty where this system has no such library. */
    @SuppressWarnings("restricted") // this class is the one door to native code in this package
    static Optional<PcscCalls> find() {
        var abi = PcscAbi.ofThisSystem();
        try {
            return Optional.of(new PcscCalls(abi, SymbolLookup.libraryLookup(abi.library(), Arena.global())));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    PcscAbi abi() {
        return abi;
    }

    long establishContext(MemorySegment context) {
        var none = MemorySegment.NULL;
        return number(() -> (long) establishContext.invokeExact(SYSTEM_SCOPE, none, none, context));
    }

    void releaseContext(long context) {
        var _ = number(() -> (long) releaseContext.invokeExact(context));
    }

    long listReaders(long context, MemorySegment names, MemorySegment length) {
        var allGroups = MemorySegment.NULL;
        return number(() -> (long) listReaders.invokeExact(context, allGroups, names, length));
    }

    long getStatusChange(long context, long millis, MemorySegment state) {
        return number(() -> (long) getStatusChange.invokeExact(context, millis, state, ONE));
    }

    long connect(long context, MemorySegment reader, MemorySegment card, MemorySegment protocol) {
        return number(() -> (long) connect.invokeExact(context, reader, SHARED, T0_OR_T1, card, protocol));
    }

    void disconnect(long card) {
        var _ = number(() -> (long) disconnect.invokeExact(card, LEAVE_CARD));
    }

    long transmit(
            long card,
            MemorySegment protocol,
            MemorySegment question,
            long questionLength,
            MemorySegment answer,
            MemorySegment answerLength) {
        var none = MemorySegment.NULL;
        return number(() ->
                (long) transmit.invokeExact(card, protocol, question, questionLength, none, answer, answerLength));
    }

    /** Numbers of any width are longs on this side. */
    @SuppressWarnings("restricted")
    private MethodHandle call(SymbolLookup library, String name, MemoryLayout... arguments) {
        var raw = Linker.nativeLinker()
                .downcallHandle(library.findOrThrow(name), FunctionDescriptor.of(abi.word(), arguments));
        var type = raw.type();
        var wide = MethodType.methodType(
                long.class,
                type.parameterList().stream()
                        .<Class<?>>map(each -> each.isPrimitive() ? long.class : each)
                        .toList());
        return MethodHandles.explicitCastArguments(raw, wide);
    }

    private static long number(NativeCall call) {
        try {
            return call.run() & 0xFFFF_FFFFL;
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("a native call threw", e);
        }
    }

    /** invokeExact declares Throwable, although C throws nothing. */
    private interface NativeCall {
        long run() throws Throwable;
    }
}
