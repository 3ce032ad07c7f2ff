package stet.library.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stet.align.BlockPair;
import stet.align.Corrections;
import stet.align.Corrections.Tie;
import stet.library.memory.Decision.Verdict;
import stet.text.Role;

class MemoryTest {
    private static final TextPair PAIR = new TextPair("aa", "bb");

    @TempDir
    private Path home;

    @Test
    void whatWasDecidedIsThereAtTheNextStart() {
        try (Memory memory = Memory.in(home.resolve("deep/stet"))) {
            memory.decide(PAIR, "altered 4:17-29", new Decision(Verdict.QUERIED, "ask the desk"));
            memory.decide(PAIR, "dropped 2:0-4", new Decision(Verdict.CONFIRMED, ""));
            memory.decide(PAIR, "altered 4:17-29", new Decision(Verdict.DISMISSED, "“same” person; — ok"));
            memory.decide(PAIR, "added 1:0-1", new Decision(Verdict.OPEN, "look again"));
            memory.withdraw(PAIR, "added 1:0-1");
            memory.correct("aa", 3, Role.FURNITURE);
            memory.see("aa");
            assertThat(memory.trouble()).isEmpty();
        }
        try (Memory memory = Memory.in(home.resolve("deep/stet"))) {
            assertThat(memory.decisions(PAIR)).containsOnly(
                    Map.entry("altered 4:17-29", new Decision(Verdict.DISMISSED, "“same” person; — ok")),
                    Map.entry("dropped 2:0-4", new Decision(Verdict.CONFIRMED, "")));
            assertThat(memory.decisions(new TextPair("bb", "aa"))).isEmpty();
            assertThat(memory.roles("aa")).containsOnly(Map.entry(3, Role.FURNITURE));
            assertThat(memory.roles("bb")).isEmpty();
            assertThat(memory.corrected()).containsOnly("aa");
            assertThat(memory.seen()).containsOnly("aa");
            memory.uncorrect("aa");
            assertThat(memory.roles("aa")).isEmpty();
        }
    }

    @Test
    void blocksJoinedAndPartedLastFromBothSides() {
        Corrections said = Corrections.NONE.with(new BlockPair(3, 7), Tie.JOINED).with(new BlockPair(2, 2), Tie.PARTED);
        try (Memory memory = Memory.in(home)) {
            memory.tie(PAIR, new BlockPair(3, 7), Tie.PARTED);
            memory.tie(PAIR, new BlockPair(3, 7), Tie.JOINED);
            memory.tie(PAIR.swapped(), new BlockPair(2, 2), Tie.PARTED);
            memory.tie(PAIR.swapped(), new BlockPair(9, 4), Tie.JOINED);
            memory.tie(PAIR, new BlockPair(4, 9), Tie.FREE);
        }
        try (Memory memory = Memory.in(home)) {
            assertThat(memory.corrections(PAIR)).isEqualTo(said);
            assertThat(memory.corrections(PAIR.swapped())).isEqualTo(said.mirrored());
            assertThat(memory.corrections(new TextPair("aa", "cc"))).isEqualTo(Corrections.NONE);
        }
    }

    @Test
    void aFileOfTheLastSchemaLearnsTiesAndKeepsItsDecisions() throws SQLException {
        try (Connection old = DriverManager.getConnection("jdbc:sqlite:" + home.resolve("decisions.sqlite"))) {
            Schema.step(old, 1);
            Schema.step(old, 2);
            try (Statement insert = old.createStatement()) {
                insert.executeUpdate("INSERT INTO decision VALUES ('aa', 'bb', 'c', 'QUERIED', 'ask', 1)");
            }
        }
        try (Memory memory = Memory.in(home)) {
            assertThat(memory.corrections(PAIR)).isEqualTo(Corrections.NONE);
            memory.tie(PAIR, new BlockPair(1, 2), Tie.JOINED);
            assertThat(memory.corrections(PAIR).of(new BlockPair(1, 2))).isEqualTo(Tie.JOINED);
            assertThat(memory.decisions(PAIR)).containsOnlyKeys("c");
            assertThat(memory.trouble()).isEmpty();
        }
    }

    @Test
    void oneOriginalAStory() {
        try (Memory memory = Memory.in(home)) {
            memory.chooseOriginal("x", List.of("x", "y", "z"));
            memory.chooseOriginal("other", List.of("other"));
            memory.chooseOriginal("y", List.of("x", "y", "z"));
            assertThat(memory.originals()).containsOnly("other", "y");
            memory.forgetOriginal("y");
            assertThat(memory.originals()).containsOnly("other");
        }
    }

    @Test
    void anArticleIsInTheStoryItWasPutIntoLast() {
        try (Memory memory = Memory.in(home)) {
            memory.declareStory(List.of("a", "b", "c"));
            memory.declareStory(List.of("c", "d"));
            Map<String, Long> stories = memory.stories();
            assertThat(stories.get("a")).isEqualTo(stories.get("b")).isNotEqualTo(stories.get("c"));
            assertThat(stories.get("c")).isEqualTo(stories.get("d"));
            memory.forgetStory(List.of("a", "d"));
            assertThat(memory.stories()).containsOnlyKeys("b", "c");
        }
    }

    @Test
    void recentIsTheLatestFirst() {
        try (Memory memory = Memory.in(home)) {
            for (String name : List.of("one", "two", "one")) {
                memory.opened(Path.of("/news", name));
            }
            assertThat(memory.recent(5)).containsExactlyInAnyOrder(Path.of("/news/one"), Path.of("/news/two"));
            assertThat(memory.recent(1)).hasSize(1);
        }
    }

    @Test
    void anOlderFileIsLedToTheLatestSchemaWithAllItHolds() throws SQLException {
        try (Connection old = DriverManager.getConnection("jdbc:sqlite:" + home.resolve("decisions.sqlite"))) {
            Schema.step(old, 1);
            try (Statement insert = old.createStatement()) {
                insert.executeUpdate("INSERT INTO original VALUES ('kept')");
            }
        }
        try (Memory memory = Memory.in(home)) {
            assertThat(memory.originals()).containsOnly("kept");
            memory.see("new");
            assertThat(memory.seen()).containsOnly("new");
            assertThat(memory.trouble()).isEmpty();
        }
    }

    @Test
    void whereNothingWasDecidedNothingIsMade() {
        Path fresh = home.resolve("fresh");
        try (Memory memory = Memory.in(fresh)) {
            assertThat(memory.decisions(PAIR)).isEmpty();
            assertThat(memory.corrections(PAIR)).isEqualTo(Corrections.NONE);
            assertThat(memory.corrected()).isEmpty();
            assertThat(memory.originals()).isEmpty();
            assertThat(memory.stories()).isEmpty();
            assertThat(memory.recent(9)).isEmpty();
            assertThat(fresh).doesNotExist();
            assertThat(Memory.isIn(fresh)).isFalse();

            try (Memory other = Memory.in(fresh)) {
                other.chooseOriginal("aa", List.of("aa", "bb"));
            }
            assertThat(memory.originals()).containsOnly("aa");
        }
    }

    @Test
    void aLaterFileIsReadAndLeftAsItIs() throws SQLException, IOException {
        try (Memory memory = Memory.in(home)) {
            memory.forgetOriginal("none");
        }
        Path file = home.resolve("decisions.sqlite");
        try (Connection later = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = later.createStatement()) {
            statement.executeUpdate("INSERT INTO original VALUES ('kept')");
            statement.executeUpdate("PRAGMA user_version = 99");
        }
        byte[] before = Files.readAllBytes(file);
        try (Memory memory = Memory.in(home)) {
            assertThat(memory.trouble()).hasValueSatisfying(t -> assertThat(t).contains(file.toString(), "later Stet"));
            assertThat(memory.originals()).containsOnly("kept");
            memory.see("new");
            assertThat(memory.seen()).containsOnly("new");
        }
        assertThat(file).hasBinaryContent(before);
    }

    @Test
    void aDamagedFileIsPutAsideAndTheProgramGoesOn() throws IOException {
        Files.writeString(home.resolve("decisions.sqlite"), "no database at all, ".repeat(500));
        try (Memory memory = Memory.in(home)) {
            assertThat(memory.trouble())
                    .hasValueSatisfying(t -> assertThat(t).contains("damaged", "decisions.sqlite.damaged-1"));
            memory.see("a");
        }
        assertThat(home.resolve("decisions.sqlite.damaged-1")).content().startsWith("no database");
        try (Memory memory = Memory.in(home)) {
            assertThat(memory.trouble()).isEmpty();
            assertThat(memory.seen()).containsOnly("a");
        }
    }

    @Test
    void pagesTornInTheMiddleAreNoticed() throws IOException {
        try (Memory memory = Memory.in(home)) {
            for (int i = 0; i < 500; i++) {
                memory.see("article " + i);
            }
        }
        Path file = home.resolve("decisions.sqlite");
        byte[] bytes = Files.readAllBytes(file);
        for (int i = 4096; i < bytes.length; i += 7) {
            bytes[i] = (byte) 0xA5;
        }
        Files.write(file, bytes);
        try (Memory memory = Memory.in(home)) {
            assertThat(memory.trouble()).hasValueSatisfying(t -> assertThat(t).contains("damaged-1"));
            assertThat(memory.seen()).isEmpty();
        }
    }

    @Test
    void aHomeThatIsAFileIsSaidAndTheProgramGoesOn() throws IOException {
        Path file = Files.writeString(home.resolve("file"), "");
        try (Memory memory = Memory.in(file)) {
            assertThat(memory.trouble()).hasValueSatisfying(t -> assertThat(t).contains(file.toString(), "STET_HOME"));
            memory.see("a");
            assertThat(memory.seen()).containsOnly("a");
        }
        assertThat(file).isRegularFile();
    }

    @Test
    void aReadOnlyFileIsReadAndWhatIsNewLastsUntilTheEnd() throws IOException {
        try (Memory memory = Memory.in(home)) {
            memory.see("old");
        }
        Path file = home.resolve("decisions.sqlite");
        assumeTrue(file.toFile().setWritable(false) && !Files.isWritable(file), "a user that may write all");
        try (Memory memory = Memory.in(home)) {
            assertThat(memory.trouble()).hasValueSatisfying(t -> assertThat(t).contains("cannot be kept"));
            memory.see("new");
            assertThat(memory.seen()).containsOnly("old", "new");
        }
    }

    @Test
    void aFileThatIsTakenAwayWhileItIsOpenStopsNothing() throws IOException, SQLException {
        try (Memory memory = Memory.in(home)) {
            memory.see("old");
            try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + home.resolve("decisions.sqlite"));
                    Statement statement = other.createStatement()) {
                statement.executeUpdate("DROP TABLE decision");
            }
            memory.decide(PAIR, "c", new Decision(Verdict.CONFIRMED, ""));
            assertThat(memory.decisions(PAIR)).containsOnlyKeys("c");
            assertThat(memory.seen()).containsOnly("old");
            assertThat(memory.trouble()).hasValueSatisfying(t -> assertThat(t).contains("lasts until Stet closes"));
        }
        try (Stream<Path> files = Files.list(home)) {
            assertThat(files).isNotEmpty();
        }
    }
}
