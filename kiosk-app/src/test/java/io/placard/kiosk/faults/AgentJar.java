package io.placard.kiosk.faults;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
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

    /** Returns once the harm is under way. */
    void inject(long pid, String fault) throws IOException, InterruptedException {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var loaded = new ProcessBuilder(jcmd, String.valueOf(pid), "JVMTI.agent_load", jar.toString(), fault)
                .redirectErrorStream(true)
                .start();
        var said = new String(loaded.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (loaded.waitFor() != 0) {
            throw new IOException("The fault could not be injected: " + said);
        }
    }
}
