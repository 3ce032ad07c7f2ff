package stet.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stet.bench.InventedStory;
import stet.compare.Story;
import stet.compare.Version;
import stet.intake.Intake;
import stet.library.memory.Memory;
import stet.message.Progress;
import stet.text.Role;

class CatalogueTest {
    private static final String FERRY = """
                                        Ferry strikes pier in Port Elm, 14 hurt

                                        PORT ELM, May 3 (Northwire) — The car ferry Marigold struck the north pier of Port Elm on Tuesday, \
                                        hurting 14 passengers, harbour master Ines Tolland said.

                                        The Marigold had left Skerry Island with 212 people aboard. Its starboard engine failed in the \
                                        harbour mouth, Tolland said, and Captain Joss Aldwin could not slow the ship in time.

                                        © 2031 Northwire. All rights reserved.
                                        """;
    private static final String FERRY_AGAIN = """
                                              14 injured after ferry crash at Port Elm

                                              Fourteen passengers were injured when the ferry Marigold crashed into the north pier at Port Elm, \
                                              according to harbour master Ines Tolland.

                                              Captain Joss Aldwin was unable to slow down after an engine failed near the harbour mouth. The \
                                              ship carried 212 people from Skerry Island.
                                              """;
    private static final String BUDGET = """
                                         Council passes budget by one vote

                                         The council of Weir passed its budget for schools and roads by 21 to 20 on Monday after a debate of \
                                         nine hours.

                                         Mayor Odile Brandt promised to cut the library levy, and the opposition walked out.
                                         """;

    @TempDir
    private Path home;
    @TempDir
    private Path folder;
    private Memory memory;

    @BeforeEach
    void remember() throws IOException {
        memory = Memory.in(home);
        write("wire.txt", FERRY);
        write("site/rewrite.txt", FERRY_AGAIN);
        write("budget.txt", BUDGET);
        write("empty.txt", "");
    }

    @AfterEach
    void close() {
        memory.close();
    }

    @Test
    void theSecondOpeningKnowsAllWithoutReading() throws IOException {
        Shelf first = refreshed();
        assertThat(names(first)).containsExactly(List.of("budget.txt"), List.of("wire.txt", "site/rewrite.txt"));
        assertThat(first.unreadable()).extracting(Unreadable::path).containsExactly("empty.txt");
        try (Catalogue again = open()) {
            Shelf known = again.shelf();
            assertThat(names(known)).isEqualTo(names(first));
            assertThat(known.unreadable()).isEqualTo(first.unreadable());
            Story ferry = known.stories().getLast();
            assertThat(ferry.title()).isEqualTo("Ferry strikes pier in Port Elm, 14 hurt");
            assertThat(ferry.original()).isEqualTo("wire.txt");
            assertThat(ferry.why()).isEqualTo(first.stories().getLast().why());
            assertThat(ferry.versions()).extracting(Version::similarity)
                    .isEqualTo(first.stories().getLast().versions().stream().map(Version::similarity).toList());
            assertThat(ferry.versions().getFirst().article())
                    .isEqualTo(first.stories().getLast().versions().getFirst().article())
                    .isEqualTo(shelfInMemory().stories().getLast().versions().getFirst().article());
            Heard heard = new Heard();
            again.refresh(heard);
            assertThat(heard.read).isEmpty();
        }
    }

    @Test
    void onlyWhatChangedIsReadAgain() throws IOException {
        refreshed();
        write("site/third.txt", FERRY_AGAIN.replace("unable", "not able").replace("14 injured", "Fourteen hurt"));
        write("budget.txt", BUDGET.replace("nine hours", "eleven hours and a half"));
        Files.delete(folder.resolve("empty.txt"));
        try (Catalogue catalogue = open()) {
            Heard heard = new Heard();
            Shelf shelf = catalogue.refresh(heard);
            assertThat(heard.read).containsExactly("1/2", "2/2");
            assertThat(names(shelf)).hasSize(2).contains(List.of("budget.txt"));
            assertThat(shelf.stories().getLast().versions()).hasSize(3);
            assertThat(shelf.unreadable()).isEmpty();
            assertThat(catalogue.article("budget.txt").blocks().get(1).text()).contains("eleven hours");
        }
        Files.delete(folder.resolve("wire.txt"));
        try (Catalogue catalogue = open()) {
            assertThat(catalogue.refresh(ShelfListener.SILENT).stories()).flatExtracting(Story::versions)
                    .extracting(Version::path)
                    .containsExactlyInAnyOrder("budget.txt", "site/rewrite.txt", "site/third.txt");
        }
    }

    @Test
    void aSmallFolderIsLaidOutAsInMemory() throws IOException {
        for (int i = 0; i < 12; i++) {
            write("n" + i + ".txt", new InventedStory(i).article(120));
        }
        assertThat(names(refreshed())).isEqualTo(names(shelfInMemory()));
    }

    @Test
    void aFileOfManyArticlesIsOpenedMemberByMember() throws IOException {
        write("dump.jsonl",
                """
                {"title": "Bridge shut", "text": "The bridge at Nordby was shut on Monday.\\n\\nDrivers go by Kell."}
                {"title": "Dairy sold", "text": "The dairy of Farrow was sold for 3 million.\\n\\nNobody lost work."}
                """);
        refreshed();
        try (Catalogue catalogue = open()) {
            assertThat(names(catalogue.shelf())).contains(List.of("dump.jsonl#1"), List.of("dump.jsonl#2"));
            assertThat(catalogue.article("dump.jsonl#2").title()).isEqualTo("Dairy sold");
            Files.delete(folder.resolve("dump.jsonl"));
            assertThat(catalogue.refresh(ShelfListener.SILENT).stories()).hasSize(2);
        }
    }

    @Test
    void aDamagedIndexIsMadeAnew() throws IOException {
        Shelf first = refreshed();
        try (Stream<Path> files = Files.walk(home.resolve("index"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.write(file, new byte[]{7, 7, 7});
            }
        }
        try (Catalogue catalogue = open()) {
            assertThat(catalogue.shelf().stories()).isEmpty();
            assertThat(names(catalogue.refresh(ShelfListener.SILENT))).isEqualTo(names(first));
        }
        try (Catalogue catalogue = open()) {
            assertThat(names(catalogue.shelf())).isEqualTo(names(first));
        }
    }

    @Test
    void everyDamagedFileOfTheIndexIsSurvived() throws IOException {
        Shelf first = refreshed();
        List<Path> files;
        try (Stream<Path> all = Files.walk(home.resolve("index"))) {
            files = all.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            if (Files.exists(file)) {
                byte[] bytes = Files.readAllBytes(file);
                Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
            }
            try (Catalogue catalogue = open()) {
                assertThat(names(catalogue.refresh(ShelfListener.SILENT))).as(file.toString()).isEqualTo(names(first));
            }
        }
    }

    @Test
    void anIndexThatCannotBeKeptIsNoError() throws IOException {
        Path file = Files.writeString(home.resolve("file"), "");
        try (Catalogue catalogue = new Librarian(new Intake()).catalogue(file, List.of(folder), memory)) {
            assertThat(catalogue.refresh(ShelfListener.SILENT).stories()).hasSize(2);
            assertThat(catalogue.search("ferry", 5)).hasSize(2);
        }
    }

    @Test
    void twoAtOnceDoNotDisturbEachOther() throws IOException {
        refreshed();
        try (Catalogue first = open(); Catalogue second = open()) {
            assertThat(names(second.refresh(ShelfListener.SILENT))).isEqualTo(names(first.shelf()));
        }
    }

    @Test
    void searchFindsWhatIsTypedSoFar() throws IOException {
        refreshed();
        try (Catalogue catalogue = open()) {
            assertThat(found(catalogue, "ferr")).containsExactlyInAnyOrder("wire.txt", "site/rewrite.txt");
            assertThat(found(catalogue, "ferries")).containsExactlyInAnyOrder("wire.txt", "site/rewrite.txt");
            assertThat(found(catalogue, "council WEIR bud")).containsExactly("budget.txt");
            assertThat(found(catalogue, "Tolland’s")).hasSize(2);
            assertThat(found(catalogue, "“north pier of” ")).containsExactly("wire.txt");
            assertThat(found(catalogue, "northwire")).containsExactly("wire.txt");
            assertThat(found(catalogue, "budget")).containsExactly("budget.txt");
            assertThat(found(catalogue, "bud ")).isEmpty();
            for (String odd : List.of("", " ", "\"", "*:*", "((", "\"~!^", "\ud83d", "x".repeat(9000))) {
                assertThat(found(catalogue, odd)).as(odd).isEmpty();
            }
        }
    }

    @Test
    void theReadersWillStandsAboveTheProgramAndLasts() throws IOException {
        refreshed();
        try (Catalogue catalogue = open()) {
            Shelf shelf = catalogue.split(catalogue.shelf().stories().getLast(), List.of("site/rewrite.txt"));
            assertThat(names(shelf)).containsExactly(List.of("budget.txt"), List.of("site/rewrite.txt"),
                    List.of("wire.txt"));
            shelf = catalogue.merge(shelf.stories().get(0), shelf.stories().get(1));
            assertThat(shelf.stories()).hasSize(2);
            Story merged = shelf.stories().getFirst();
            assertThat(merged.versions()).extracting(Version::path).containsExactlyInAnyOrder("budget.txt",
                    "site/rewrite.txt");
            shelf = catalogue.name(merged, "site/rewrite.txt");
            assertThat(shelf.stories().getFirst().original()).isEqualTo("site/rewrite.txt");
            assertThat(shelf.stories().getFirst().why()).isEqualTo("You named it the original.");
        }
        Files.createDirectories(folder.resolve("elsewhere"));
        Files.move(folder.resolve("site/rewrite.txt"), folder.resolve("elsewhere/moved.txt"));
        try (Catalogue catalogue = open()) {
            Shelf shelf = catalogue.refresh(ShelfListener.SILENT);
            assertThat(names(shelf)).containsExactly(List.of("elsewhere/moved.txt", "budget.txt"), List.of("wire.txt"));
            shelf = catalogue.automatic(shelf.stories().getFirst());
            assertThat(names(shelf)).containsExactly(List.of("budget.txt"), List.of("wire.txt", "elsewhere/moved.txt"));
        }
    }

    @Test
    void aCorrectedBlockStaysCorrectedWhereverTheFileGoes() throws IOException {
        refreshed();
        try (Catalogue catalogue = open()) {
            catalogue.correct("budget.txt", 3, Role.FURNITURE);
            assertThat(catalogue.article("budget.txt").block(3).role()).isEqualTo(Role.FURNITURE);
            assertThat(found(catalogue, "levy")).isEmpty();
        }
        Files.move(folder.resolve("budget.txt"), folder.resolve("b2.txt"));
        try (Catalogue catalogue = open()) {
            catalogue.refresh(ShelfListener.SILENT);
            assertThat(catalogue.article("b2.txt").block(3).role()).isEqualTo(Role.FURNITURE);
            assertThat(found(catalogue, "levy")).isEmpty();
        }
    }

    @Test
    void whatWasReadBeforeACancelStaysRead() throws IOException {
        writeThirty();
        try (Catalogue catalogue = open()) {
            cancelAfterTwenty(catalogue);
            assertThatTheRestIsRead(catalogue);
        }
    }

    @Test
    void whatWasReadBeforeACancelIsKnownAtTheNextStart() throws IOException {
        writeThirty();
        try (Catalogue catalogue = open()) {
            cancelAfterTwenty(catalogue);
        }
        try (Catalogue again = open()) {
            assertThatTheRestIsRead(again);
        }
    }

    private void writeThirty() throws IOException {
        for (int i = 0; i < 30; i++) {
            write("n" + i + ".txt", new InventedStory(i).article(60));
        }
    }

    private static void cancelAfterTwenty(Catalogue catalogue) {
        assertThatThrownBy(() -> catalogue.refresh(new ShelfListener() {
            @Override
            public void read(int done, int files) {
                if (done == 20) {
                    Thread.currentThread().interrupt();
                }
            }
        })).isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    private static void assertThatTheRestIsRead(Catalogue catalogue) {
        Heard heard = new Heard();
        assertThat(catalogue.refresh(heard).stories()).flatExtracting(Story::versions).hasSize(33);
        assertThat(heard.read).hasSizeBetween(1, 14);
    }

    @Test
    void aFolderThatIsNotThereForAWhileIsNotForgotten() throws IOException {
        Shelf first = refreshed();
        Path away = home.resolve("away");
        Files.move(folder, away);
        try (Catalogue catalogue = open()) {
            Shelf shelf = catalogue.refresh(ShelfListener.SILENT);
            assertThat(names(shelf)).isEqualTo(names(first));
            assertThat(shelf.unreadable()).extracting(Unreadable::path).contains(folder.getFileName().toString());
        }
        Files.move(away, folder);
        try (Catalogue catalogue = open()) {
            Heard heard = new Heard();
            assertThat(names(catalogue.refresh(heard))).isEqualTo(names(first));
            assertThat(heard.read).isEmpty();
        }
    }

    @Test
    void aTouchedFileIsReadAndNothingElseChanges() throws IOException {
        Shelf first = refreshed();
        Files.setLastModifiedTime(folder.resolve("wire.txt"), FileTime.fromMillis(1_000_000));
        try (Catalogue catalogue = open()) {
            Heard heard = new Heard();
            assertThat(names(catalogue.refresh(heard))).isEqualTo(names(first));
            assertThat(heard.read).containsExactly("1/1");
        }
    }

    @Test
    void theWatchTellsOfANewFileInANewFolder() throws IOException, InterruptedException {
        CountDownLatch told = new CountDownLatch(1);
        try (Catalogue catalogue = open();
                Watch watch = catalogue.watch(() -> {
                    if (Files.exists(folder.resolve("new/deep.txt"))) {
                        told.countDown();
                    }
                })) {
            watch.awaitReady();
            Files.createDirectory(folder.resolve("new"));
            write("new/deep.txt", BUDGET);
            assertThat(told.await(30, TimeUnit.SECONDS)).isTrue();
        }
    }

    private static final class Heard implements ShelfListener {
        private final List<String> read = new ArrayList<>();

        @Override
        public void read(int done, int files) {
            read.add(done + "/" + files);
        }
    }

    private Shelf refreshed() {
        try (Catalogue catalogue = open()) {
            Shelf shelf = catalogue.refresh(ShelfListener.SILENT);
            // texts are read before the index is closed
            return new Shelf(shelf.name(), shelf.stories().stream()
                    .map(s -> new Story(s.title(), s.original(), s.why(),
                            s.versions().stream().map(v -> new Version(v.path(), v.article(), v.similarity()))
                                    .toList()))
                    .toList(), shelf.unreadable());
        }
    }

    private Shelf shelfInMemory() {
        return new Librarian(new Intake()).open(List.of(folder), Progress.SILENT);
    }

    private Catalogue open() {
        return new Librarian(new Intake()).catalogue(home, List.of(folder), memory);
    }

    private static List<List<String>> names(Shelf shelf) {
        return shelf.stories().stream().map(s -> s.versions().stream().map(Version::path).toList()).toList();
    }

    private static List<String> found(Catalogue catalogue, String typed) {
        return catalogue.search(typed, 10).stream().map(h -> h.version().path()).toList();
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.writeString(folder.resolve(name), text);
    }
}
