package stet.bench.result;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * All of a run, growing as its parts end.
 *
 * @param commit the sources' state; empty where it is not known
 * @param quick  whether it measured for too short a time to trust its figures
 */
public record Results(Machine machine, LocalDate day, String commit, boolean quick, List<Result> all) {
    public Results {
        all = List.copyOf(all);
    }

    /** None yet. */
    public static Results start(boolean quick) throws IOException, InterruptedException {
        return new Results(Machine.here(), LocalDate.now(ZoneOffset.UTC), Commit.here(), quick, List.of());
    }

    public Results with(List<Result> more) {
        List<Result> both = new ArrayList<>(all);
        both.addAll(more);
        return new Results(machine, day, commit, quick, both);
    }

    /** Of one kind, in the order in which they were found. */
    <T extends Result> List<T> of(Class<T> kind) {
        return all.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** Writes {@code results.json} for programs and {@code README.md} for people. */
    public void write(Path folder) throws IOException {
        Files.writeString(folder.resolve("results.json"), new ResultsJson(this).text());
        Files.writeString(folder.resolve("README.md"), new Page(this).text());
    }
}
