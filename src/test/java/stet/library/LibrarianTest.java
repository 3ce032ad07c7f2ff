package stet.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stet.compare.Story;
import stet.compare.Version;
import stet.intake.Intake;
import stet.message.Progress;

class LibrarianTest {
    private static final String WIRE = """
                                       Ferry strikes pier in Port Elm, 14 hurt

                                       PORT ELM, May 3 (Northwire) — The car ferry Marigold struck the north pier of Port Elm on Tuesday, hurting \
                                       14 passengers, harbour master Ines Tolland said.

                                       The Marigold had left Skerry Island at 7.40 a.m. with 212 people aboard. Its starboard engine failed in the \
                                       harbour mouth, Tolland said, and Captain Joss Aldwin could not slow the ship in time.

                                       Three passengers were kept in the Elm infirmary overnight. The pier, built in 1931, is closed until divers \
                                       have looked at its piles.

                                       © 2031 Northwire. All rights reserved.
                                       """;
    private static final String REWRITE = """
                                          14 injured after ferry crash at Port Elm

                                          Fourteen passengers were injured when the ferry Marigold crashed into the north pier at Port Elm, according \
                                          to harbour master Ines Tolland.

                                          Captain Joss Aldwin was unable to slow down after an engine failed near the harbour mouth. The ship carried \
                                          212 people from Skerry Island.
                                          """;
    private static final String OTHER_DAY = """
                                            Ferry runs aground off Dunmarsh

                                            The ferry Bluebell ran aground on a sandbank off Dunmarsh on Friday evening with 96 people aboard, the coast \
                                            guard said. Nobody was hurt.

                                            Lifeboats from Dunmarsh and Cray took the passengers ashore. Skipper Petra Vane said fog had hidden the \
                                            channel buoy.

                                            The Bluebell floated free at high water and was towed to Cray for repairs.
                                            """;
    private static final String OTHER_DAY_REWRITE = """
                                                    Passengers taken off ferry stuck on sandbank

                                                    All 96 people aboard the Bluebell were taken ashore by lifeboats from Cray and Dunmarsh after the ferry \
                                                    grounded on a sandbank in fog.

                                                    Skipper Petra Vane told the coast guard that she could not see the channel buoy.
                                                    """;
    private static final String BUDGET = """
                                         Council passes budget by one vote

                                         The council of Weir passed its budget for schools and roads by 21 to 20 on Monday after a debate of nine \
                                         hours.

                                         Mayor Odile Brandt promised to cut the library levy, and the opposition walked out.
                                         """;

    @TempDir
    private Path folder;

    @Test
    void twoAccidentsOfTheSameKindAreTwoStories() throws IOException {
        write("a-site.txt", REWRITE);
        write("b-wire.txt", WIRE);
        write("c.txt", OTHER_DAY);
        write("d.txt", BUDGET);
        write("e.txt", OTHER_DAY_REWRITE);
        Shelf shelf = open();
        assertThat(shelf.stories().stream().map(s -> s.versions().stream().map(Version::path).toList()))
                .containsExactly(List.of("b-wire.txt", "a-site.txt"), List.of("c.txt", "e.txt"), List.of("d.txt"));
        assertThat(shelf.unreadable()).isEmpty();
    }

    @Test
    void theOriginalIsNamedWithItsEvidence() throws IOException {
        write("a-site.txt", REWRITE);
        write("b-wire.txt", WIRE);
        Story story = open().stories().getFirst();
        assertThat(story.original()).isEqualTo("b-wire.txt");
        assertThat(story.title()).isEqualTo("Ferry strikes pier in Port Elm, 14 hurt");
        assertThat(story.why()).startsWith("The likely original: it carries the line “© 2031 Northwire. All rights "
                + "reserved.”; it is the fullest text");
        assertThat(story.versions().getFirst().similarity()).isEqualTo(1);
        assertThat(story.versions().getLast().similarity()).isBetween(0.2, 0.9);
    }

    @Test
    void whereNothingTellsNoneIsNamed() throws IOException {
        write("a.txt", OTHER_DAY_REWRITE);
        write("b.txt", OTHER_DAY_REWRITE);
        Story story = open().stories().getFirst();
        assertThat(story.original()).isNull();
        assertThat(story.why()).isEqualTo("Nothing tells which version came first.");
        assertThat(story.versions()).extracting(Version::similarity).containsExactly(1.0, 1.0);
    }

    @Test
    void aTextThatSaysItIsDerivedIsNoOriginalHoweverFull() throws IOException {
        write("a.txt", OTHER_DAY + "\nThis report is based on information from Northwire.\n");
        write("b.txt", OTHER_DAY_REWRITE);
        Story story = open().stories().getFirst();
        assertThat(story.original()).isNull();
        assertThat(story.why())
                .isEqualTo("Nothing tells which version came first, but a.txt says that it was made from "
                        + "another text: “This report is based on information from Northwire.”.");
    }

    @Test
    void whatIsNoArticleIsListedAndStopsNothing() throws IOException {
        write("a.txt", BUDGET);
        write("empty.txt", "");
        Files.write(folder.resolve("noise.bin"), new byte[]{0, 1, 2, 3, (byte) 0xff, 0, 0, 7});
        Shelf shelf = open();
        assertThat(shelf.stories()).hasSize(1);
        assertThat(shelf.unreadable()).extracting(Unreadable::path).containsExactly("empty.txt", "noise.bin");
        assertThat(shelf.unreadable()).extracting(Unreadable::error).allMatch(e -> e.contains("“") && e.endsWith("."));
    }

    @Test
    void aFolderThatVanishedIsAnEmptyShelf() {
        Shelf shelf = new Librarian(new Intake()).open(List.of(folder.resolve("gone")), Progress.SILENT);
        assertThat(shelf.name()).isEqualTo("gone");
        assertThat(shelf.stories()).isEmpty();
        assertThat(shelf.unreadable()).singleElement()
                .satisfies(u -> assertThat(u.error())
                        .endsWith("is not there any more: check the path, or open it again."));
    }

    @Test
    void progressCountsToTheEnd() throws IOException {
        write("a.txt", BUDGET);
        write("b.txt", BUDGET);
        List<String> heard = new ArrayList<>();
        new Librarian(new Intake()).open(List.of(folder), (done, total) -> heard.add(done + "/" + total));
        assertThat(heard).containsExactly("1/2", "2/2");
    }

    @Test
    void anInterruptedThreadGetsNoShelf() throws IOException {
        write("a.txt", BUDGET);
        Thread.currentThread().interrupt();
        assertThatThrownBy(this::open).isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private Shelf open() {
        return new Librarian(new Intake()).open(List.of(folder), Progress.SILENT);
    }
}
