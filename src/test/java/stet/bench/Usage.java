package stet.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a program and those that it started have of the machine at a moment, as Linux tells.
 *
 * @param megabytes    resident
 * @param milliseconds of processors so far
 */
record Usage(long megabytes, long milliseconds) {
    private static final int TICK_MS = 10;

    static Usage of(Process program) throws IOException {
        List<ProcessHandle> all = Stream.concat(Stream.of(program.toHandle()), program.descendants()).toList();
        long kilobytes = 0;
        long ticks = 0;
        for (ProcessHandle one : all) {
            Path told = Path.of("/proc", String.valueOf(one.pid()));
            if (Files.exists(told)) {
                kilobytes += resident(told.resolve("status"));
                ticks += ticks(told.resolve("stat"));
            }
        }
        return new Usage(kilobytes >> 10, ticks * TICK_MS);
    }

    boolean isKnown() {
        return megabytes > 0;
    }

    private static long resident(Path status) throws IOException {
        return Files.readAllLines(status).stream().filter(l -> l.startsWith("VmRSS:"))
                .mapToLong(l -> Long.parseLong(l.replaceAll("\\D", ""))).sum();
    }

    /** In its own code and in the system's. */
    private static long ticks(Path stat) throws IOException {
        String line = Files.readString(stat);
        // the second field is a name in brackets, which may hold anything
        String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
        return Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
    }
}
