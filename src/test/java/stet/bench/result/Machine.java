package stet.bench.result;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a run was made.
 *
 * @param processor its model; empty where the system does not tell
 * @param memory    in megabytes
 * @param load      processes that ran or waited in the minute before the start; negative where the system does not tell
 */
public record Machine(String system, String processor, int cores, long memory, String java, double load) {

    /** This one, now. */
    public static Machine here() throws IOException {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        String name = said(Path.of("/etc/os-release"), "PRETTY_NAME=").map(n -> n.replace("\"", "") + ", ").orElse("")
                + system.getName() + " " + system.getVersion() + " " + system.getArch();
        String model = said(Path.of("/proc/cpuinfo"), "model name").map(l -> l.replaceFirst("^\\s*:\\s*", ""))
                .orElse("");
        return new Machine(name, model, system.getAvailableProcessors(), system.getTotalMemorySize() >> 20,
                Runtime.version().toString(), system.getSystemLoadAverage());
    }

    /** What follows in the first line of a file that begins so. */
    private static Optional<String> said(Path file, String start) throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(l -> l.startsWith(start)).map(l -> l.substring(start.length()).strip()).findFirst();
        }
    }
}
