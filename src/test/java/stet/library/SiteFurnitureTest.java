package stet.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stet.bench.InventedFolder;
import stet.intake.Intake;
import stet.message.Progress;
import stet.text.Article;
import stet.text.Block;
import stet.text.Filing;
import stet.text.Metadata;
import stet.text.Role;

class SiteFurnitureTest {
    private static final String LABEL = "Quayside Diary with Nan";
    private static final String SENTENCE = "The harbour board has met every Thursday since the great flood of 1953.";

    /** Stories of a site, how many of them have the block, and whether it is furniture then. */
    @ParameterizedTest
    @CsvSource({"Quayside Diary with Nan, 10, 3, true", "Quayside Diary with Nan, 10, 2, false",
            "Quayside Diary with Nan, 900, 4, false", "Quayside Diary with Nan, 900, 5, true",
            "The harbour board has met every Thursday since the great flood of 1953., 10, 4, false",
            "The harbour board has met every Thursday since the great flood of 1953., 10, 5, true",
            "The harbour board has met every Thursday since the great flood of 1953., 30, 9, false",
            "The harbour board has met every Thursday since the great flood of 1953., 30, 10, true"})
    void whatManyStoriesOfASiteShareIsFurniture(String block, int stories, int holders, boolean furniture) {
        SiteFurniture.Evidence evidence = new SiteFurniture.Evidence();
        for (int i = 0; i < stories; i++) {
            evidence.add(List.of(BlockPrints.of(article("own text of story " + i, i < holders ? block : "other " + i),
                    "site/" + i + ".txt")));
        }
        Article marked = evidence.furniture().mark(article("own text of the last", block), "site/last.txt");
        assertThat(marked.block(2).role()).isEqualTo(furniture ? Role.FURNITURE : Role.BODY);
        assertThat(evidence.furniture().mark(article("own", block), "another/last.txt").block(2).role())
                .isEqualTo(Role.BODY);
    }

    @Test
    void versionsOfOneStoryShareItsWordsByRight() {
        SiteFurniture.Evidence evidence = new SiteFurniture.Evidence();
        evidence.add(IntStream.range(0, 50)
                .mapToObj(i -> BlockPrints.of(article("version " + i, LABEL), "site/" + i + ".txt")).toList());
        assertThat(evidence.furniture().isEmpty()).isTrue();
    }

    @Test
    void aSiteIsWhatTheAddressSaysWhereverItLies() {
        SiteFurniture.Evidence evidence = new SiteFurniture.Evidence();
        for (int i = 0; i < 4; i++) {
            evidence.add(List.of(BlockPrints.of(linked("text " + i, "https://www.Quay.example/a/" + i), i + "/x.txt")));
        }
        SiteFurniture found = evidence.furniture();
        assertThat(found.mark(linked("new", "http://quay.example/b"), "9/y.txt").block(2).role())
                .isEqualTo(Role.FURNITURE);
        assertThat(found.mark(linked("new", "http://pier.example/b"), "9/y.txt").block(2).role()).isEqualTo(Role.BODY);
    }

    @Test
    void aPageOfNothingElseKeepsItsText() {
        SiteFurniture.Evidence evidence = new SiteFurniture.Evidence();
        for (int i = 0; i < 9; i++) {
            evidence.add(List.of(BlockPrints.of(article("text " + i, LABEL), "s/" + i + ".txt")));
        }
        Article bare = new Article(null, Metadata.NONE, List.of(new Block(1, Role.BODY, LABEL)));
        assertThat(evidence.furniture().mark(bare, "s/bare.txt")).isSameAs(bare);
    }

    @Test
    void aCreditOnEveryPageStaysACredit() {
        SiteFurniture.Evidence evidence = new SiteFurniture.Evidence();
        for (int i = 0; i < 9; i++) {
            Article credited = new Article(null, Metadata.NONE, List.of(new Block(1, Role.BODY, "text " + i),
                    new Block(2, Role.CREDIT, "© 2031 Northwire"), new Block(3, Role.BYLINE, "By Ada Holm")));
            evidence.add(List.of(BlockPrints.of(credited, "s/" + i + ".txt")));
        }
        assertThat(evidence.furniture().isEmpty()).isTrue();
    }

    @Test
    void aFolderOfOneSiteShowsItsFurnitureFolded(@TempDir Path invented, @TempDir Path folder) throws Exception {
        new InventedFolder(1).write(invented, 60);
        for (String story : List.of("s000000", "s000001", "s000002", "s000003", "s000004", "s000005", "s000006")) {
            try (Stream<Path> all = Files.walk(invented)) {
                Path first = all.filter(f -> f.getFileName().toString().startsWith(story + "-")).sorted().findFirst()
                        .orElseThrow();
                Article told = new Intake().file(first);
                Files.writeString(folder.resolve(story + ".txt"), told.story().stream().map(Block::text)
                        .collect(Collectors.joining("\n\n", "", "\n\n" + LABEL + "\n\n" + SENTENCE + "\n")));
            }
        }
        Shelf shelf = new Librarian(new Intake()).open(List.of(folder), Progress.SILENT);
        assertThat(shelf.stories()).hasSize(7).allSatisfy(story -> assertThat(
                story.versions().getFirst().article().blocks()).filteredOn(b -> b.text().equals(LABEL)).singleElement()
                .satisfies(b -> assertThat(b.role()).isEqualTo(Role.FURNITURE)));
    }

    private static Article article(String first, String second) {
        return new Article(null, Metadata.NONE,
                List.of(new Block(1, Role.BODY, first), new Block(2, Role.BODY, second)));
    }

    private static Article linked(String first, String link) {
        Article article = article(first, SENTENCE.substring(0, 12));
        return new Article(null, new Metadata(null, null, null, null, null, "en", new Filing(null, null, null, link)),
                article.blocks());
    }
}
