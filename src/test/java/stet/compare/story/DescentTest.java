package stet.compare.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import stet.compare.Comparer;
import stet.compare.Story;
import stet.compare.Version;
import stet.fact.FactSheet;
import stet.intake.Intake;
import stet.text.Article;

/** The tree of an invented story as the engine reads it: a rewrite, a rewrite of that one, one by another hand. */
class DescentTest {
    private static final Intake INTAKE = new Intake();

    private static final String WIRE = """
                                       Norrvik Lines to cut ferry routes as losses mount

                                       BERGEN, May 12 (Fjordwire) — Norrvik Lines said on Monday it could close four of its 31 routes after a loss of $48.6 million last year.

                                       Chief executive Ingrid Solheim told reporters that the company would protect at least 1,200 jobs on the western islands.

                                       Unions in Bergen called the plan reckless and promised to strike on Friday if the board did not withdraw it.

                                       The line was founded in 1961 with two wooden ships and carries 2.3 million passengers a year.
                                       """;
    private static final String REWRITE = """
                                          Ferry giant swings the axe

                                          Bad news for islanders: Norrvik Lines is thinking of axing four of its 31 connections, having lost $46.8 million in the past year, it announced on Monday.

                                          Boss Inga Solheim promised the press that not one of 1,200 islander jobs would be touched.

                                          Furious union leaders in Bergen branded the scheme madness and will walk out on Friday unless the bosses back down.

                                          Set up in 1961, the firm began with just two wooden boats and now ferries 2.3 million people every year.
                                          """;
    private static final String OF_REWRITE = """
                                             Islanders stunned as ferry giant swings the axe

                                             Norrvik Lines is thinking of axing four of its 31 connections, having lost $46.8 million in the past year.

                                             Boss Inga Solheim promised that not one of 1,200 islander jobs would be touched, but furious union leaders in Bergen branded the scheme madness and will walk out on Sunday unless the bosses back down.
                                             """;
    private static final String OTHER_HAND = """
                                             Four Norrvik sailings at risk

                                             Up to four of Norrvik Lines' 31 services might disappear, the operator said Monday, blaming a $48.6 million deficit.

                                             Ingrid Solheim, who runs the company, pledged to keep no fewer than 1,200 posts on the western islands.

                                             Trade unionists threatened industrial action this Friday and described the proposals as reckless.

                                             Norrvik transports 2.3 million travellers annually; it started out with a pair of timber vessels in 1961.
                                             """;

    @Test
    void theTreeFollowsWordingAndErrors() {
        Comparer comparer = new Comparer();
        FactSheet wire = comparer.read(article(WIRE));
        List<Version> versions = List.of(version("wire", WIRE), version("copy", OF_REWRITE),
                version("other", OTHER_HAND),
                version("rewrite", REWRITE));
        Story story = new Story("Ferries", "wire", "", versions);
        StoryTable table = StoryTable.of(story, story.rewrites().stream()
                .map(v -> Witness.of(v, comparer.compare(wire, comparer.read(v.article())))).toList());
        assertThat(table.columns()).extracting(c -> c.version().path() + "<" + c.descent().source())
                .containsExactly("other<wire", "rewrite<wire", "copy<rewrite");
        assertThat(table.columns().get(2).descent().words()).isGreaterThan(0.4);
        Row loss = table.rows().stream().filter(r -> StoryTable.fact(r).text().contains("48.6")).findFirst()
                .orElseThrow();
        assertThat(loss.cells().get(0)).isInstanceOf(Cell.Kept.class);
        assertThat(Stream.of(loss.cells().get(1), loss.cells().get(2))
                .map(c -> c instanceof Cell.Altered a ? a.origin() : null))
                .containsExactly(Origin.FIRST, Origin.TAKEN);
    }

    private static Version version(String path, String text) {
        return new Version(path, article(text), 0.5);
    }

    private static Article article(String text) {
        return INTAKE.text(text, null, null);
    }
}
