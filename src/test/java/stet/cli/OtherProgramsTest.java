package stet.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stet.Main;

/** Stet as other programs call it. */
class OtherProgramsTest {
    private static final String FERRY = "Ferry adds 12 sailings\n\nThe 12 sailings start in May.\n";

    @TempDir
    private Path folder;

    /** What a run of a program said and its exit code. */
    private record Said(int code, String out, String err) {
    }

    @Test
    void gitShowsWhichFactsACommitChanged() throws Exception {
        repository();
        Said said = git("difftool", "-y", "-x", stet() + " compare");
        assertThat(said.err()).isEmpty();
        assertThat(said.code()).isZero();
        assertThat(said.out()).contains("Another number: the original says 12.")
                .as("a new file").contains("No fact was found in the original;")
                .as("a file that is gone").contains("The rewrite keeps 0 of the original");
    }

    @Test
    void gitKnowsStetByName() throws Exception {
        repository();
        git("config", "difftool.stet.cmd", stet() + " compare \"$LOCAL\" \"$REMOTE\"");
        Said said = git("difftool", "-y", "--tool=stet", "--", "a wire’s story é.txt");
        assertThat(said.out()).contains("Another number: the original says 12.");
        assertThat(said.code()).isZero();
    }

    @Test
    void gitHearsThatFactsDiffer() throws Exception {
        repository();
        String[] asked = {"difftool", "-y", "--trust-exit-code", "-x", stet() + " compare", "--"};
        assertThat(git(asked, "a wire’s story é.txt").code()).isNotZero();
        Said said = git(asked, "reset.txt");
        assertThat(said.out()).endsWith("No fact differs.\n");
        assertThat(said.code()).isZero();
    }

    private void repository() throws Exception {
        assumeTrue(isHere("git"));
        git("init", "-q", ".");
        git("config", "user.email", "desk@stet.invalid");
        git("config", "user.name", "Desk");
        Path story = Files.writeString(folder.resolve("a wire’s story é.txt"), FERRY);
        Path gone = Files.writeString(folder.resolve("gone.txt"), "The port closed on Monday, said Ada Holm.\n");
        Path reset = Files.writeString(folder.resolve("reset.txt"), FERRY);
        git("add", "-A");
        git("commit", "-q", "-m", "As filed");
        Files.writeString(story, FERRY.replace("12", "21"));
        Files.delete(gone);
        Files.writeString(reset, FERRY.replace("sailings start", "sailings\nstart"));
        Files.writeString(folder.resolve("new.txt"), "Snow fell on Norrvik for 3 days.\n");
        git("add", "-N", "new.txt");
    }

    /** This program, quoted for the shell that git asks. */
    private static String stet() {
        String path = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(p -> Path.of(p).toAbsolutePath().toString()).collect(Collectors.joining(File.pathSeparator));
        return "'" + Path.of(System.getProperty("java.home"), "bin", "java") + "' --enable-native-access=ALL-UNNAMED"
                + " -XX:TieredStopAtLevel=1 -cp '" + path + "' "
                + Main.class.getName();
    }

    private Said git(String[] words, String last) throws Exception {
        return git(Stream.concat(Stream.of(words), Stream.of(last)).toArray(String[]::new));
    }

    private Said git(String... words) throws Exception {
        return run(Stream.concat(Stream.of("git"), Stream.of(words)).toList());
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = {"stet comp, `compare completion`", "stet compare --format p, pdf",
            "stet summary --format c, csv", "stet story --j, --jobs", "stet schema st, `story stories`"})
    void bashCompletesWhatIsTyped(String typed, String offered) throws Exception {
        assumeTrue(isHere("bash"));
        Path script = Files.writeString(folder.resolve("stet.bash"), printed("completion"));
        assertThat(run(List.of("bash", "-n", script.toString()))).isEqualTo(new Said(0, "", ""));
        String words = typed.replace(" ", "' '");
        Said said = run(List.of("bash", "--norc", "-c", "compopt() { :; }; source '" + script + "'; COMP_WORDS=('"
                + words + "'); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _complete_stet; echo \"${COMPREPLY[@]}\""));
        assertThat(said.out().strip().split("\\s+")).containsExactlyInAnyOrder(offered.split(" "));
    }

    @Test
    void theManualHasEveryCommandAndOption() {
        String page = printed("manual");
        assertThat(page).startsWith(".TH STET 1 ").contains(".SH NAME\nstet \\- compares a story",
                ".SH EXIT STATUS\nExit codes: 0 done", "\\fB\\-\\-jobs\\fR \\fIN\\fR\n");
        assertThat(Commands.NAMES).isNotEmpty().allSatisfy(c -> assertThat(page).contains(".SH stet " + c + "\n"));
        assertThat(page.lines().filter(l -> l.startsWith("'"))).isEmpty();
        assertThat(page.lines().filter(l -> l.startsWith(".")).map(l -> l.split(" ")[0]).distinct())
                .containsExactlyInAnyOrder(".TH", ".SH", ".PP", ".B", ".TP");
    }

    /** man-db and groff of Debian. */
    @Test
    @Tag("peer")
    void manReadsTheManual() throws Exception {
        Path page = Files.writeString(folder.resolve("stet.1"), printed("manual"));
        Said said = run(List.of("man", "--warnings", "-E", "UTF-8", "-l", page.toString()));
        assertThat(said.err()).isEmpty();
        assertThat(said.code()).isZero();
        assertThat(said.out()).contains("--pairs PAIRS.jsonl", "EXIT STATUS");
    }

    private static String printed(String command) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(Cli.run(List.of(command), new Console(InputStream.nullInputStream(), out,
                new PrintStream(OutputStream.nullOutputStream(), true, UTF_8), false), Decided.NOTHING)).isZero();
        return out.toString(UTF_8);
    }

    private static boolean isHere(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(p -> Files.isExecutable(Path.of(p).resolve(program)));
    }

    private Said run(List<String> command) throws IOException, InterruptedException {
        Path out = Files.createTempFile("stet-out", ".txt");
        Path err = Files.createTempFile("stet-err", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile())
                .redirectOutput(out.toFile()).redirectError(err.toFile());
        Map<String, String> environment = builder.environment();
        environment.put("LC_ALL", "C.UTF-8");
        environment.put("GIT_CONFIG_NOSYSTEM", "1");
        environment.put("HOME", folder.toString());
        Process process = builder.start();
        process.getOutputStream().close();
        assertThat(process.waitFor(4, TimeUnit.MINUTES)).as(command.getFirst()).isTrue();
        Said said = new Said(process.exitValue(), Files.readString(out), Files.readString(err));
        Files.delete(out);
        Files.delete(err);
        return said;
    }
}
