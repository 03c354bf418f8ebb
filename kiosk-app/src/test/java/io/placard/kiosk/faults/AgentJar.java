package io.placard.kiosk.faults;

import com.sun.tools.attach.AgentInitializationException;
import com.sun.tools.attach.AgentLoadException;
import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** Attaches {@link FaultAgent} to a running program. */
final class AgentJar {
    private static final String CLASS = FaultAgent.class.getName();

    private final Path jar;

    private AgentJar(Path jar) {
        this.jar = jar;
    }

    /** Makes the jar that the other Java machine loads. */
    static AgentJar in(Path folder) throws IOException {
        var jar = folder.resolve("fault-agent.jar").toAbsolutePath();
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue("Agent-Class", CLASS);
        var entry = CLASS.replace('.', '/') + ".class";
        try (var out = new JarOutputStream(Files.newOutputStream(jar), manifest);
                InputStream compiled = FaultAgent.class.getResourceAsStream("/" + entry)) {
            if (compiled == null) {
                throw new IOException("There is no " + entry);
            }
            out.putNextEntry(new JarEntry(entry));
            compiled.transferTo(out);
        }
        return new AgentJar(jar);
    }

    void inject(long pid, String fault) throws IOException {
        try {
            var machine = VirtualMachine.attach(String.valueOf(pid));
            try {
                machine.loadAgent(jar.toString(), fault);
            } finally {
                machine.detach();
            }
        } catch (AttachNotSupportedException | AgentLoadException | AgentInitializationException e) {
            throw new IOException("The fault could not be injected", e);
        }
    }
}
