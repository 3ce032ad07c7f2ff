package stet.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import stet.align.BlockPair;
import stet.align.Corrections;
import stet.align.Corrections.Tie;
import stet.fact.Fact;
import stet.fact.FactSheet;
import stet.intake.Intake;

/** What an editor is told after two blocks were joined or parted by hand. */
class CorrectedTest {
    private static final Comparer COMPARER = new Comparer();
    private static final FactSheet WIRE = read("""
                                               Norrvik Lines to cut routes as losses mount

                                               Norrvik Lines could close four of its 31 routes, it said on Monday.

                                               The boats carried 940,000 people last year.

                                               Arne Solheim founded the line in 1961.
                                               """);
    private static final FactSheet REWRITE = read("""
                                                  Norrvik Lines to cut routes as losses mount

                                                  Norrvik Lines could close four of its 31 routes, it said on Monday.

                                                  Officials counted 712,000 guests last summer.

                                                  Arne Solheim founded the line in 1916.
                                                  """);

    private static FactSheet read(String text) {
        return COMPARER.read(new Intake().text(text, null, null));
    }

    private static Corrections with(int original, int rewrite, Tie tie) {
        return Corrections.NONE.with(new BlockPair(original, rewrite), tie);
    }

    private static List<String> told(Comparison comparison) {
        return comparison.changes().stream().map(c -> c.kind() + " " + c.inOriginal().map(Fact::text).orElse("-")
                + " > " + c.inRewrite().map(Fact::text).orElse("-")).toList();
    }

    private static Comparison compare(Corrections corrections) {
        Comparison straight = COMPARER.compare(WIRE, REWRITE, corrections);
        Comparison swapped = COMPARER.compare(REWRITE, WIRE, corrections.mirrored());
        assertThat(swapped.changes()).hasSameSizeAs(straight.changes());
        assertThat(swapped.ledger().original()).isEqualTo(straight.ledger().rewrite());
        return straight;
    }

    @Test
    void joinedBlocksAreComparedFactByFact() {
        assertThat(told(compare(Corrections.NONE))).contains("dropped 940,000 > -", "added - > 712,000",
                "altered 1961 > 1916");
        assertThat(told(compare(with(3, 3, Tie.JOINED)))).contains("altered 940,000 > 712,000");
    }

    @Test
    void theFactsOfPartedBlocksAreNotAlteredIntoEachOther() {
        assertThat(told(compare(with(4, 4, Tie.PARTED)))).contains("dropped 1961 > -", "added - > 1916")
                .doesNotContain("altered 1961 > 1916", "dropped Arne Solheim > -");
    }

    @Test
    void theComparisonKnowsWhatWasCorrected() {
        Corrections said = with(3, 3, Tie.JOINED);
        assertThat(compare(said).alignment().corrections()).isEqualTo(said);
    }
}
