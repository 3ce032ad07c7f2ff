package stet.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import stet.fact.Fact;
import stet.text.Article;

/** Compares two articles both ways round: whatever else a test asks, swapped sides must mirror kinds and spans. */
final class Mirror {
    private static final Comparer COMPARER = new Comparer();

    private Mirror() {
    }

    /** The comparison, after a look into the mirror. */
    static Comparison compare(Article original, Article rewrite) {
        Comparison straight = COMPARER.compare(original, rewrite);
        Comparison swapped = COMPARER.compare(rewrite, original);
        assertThat(swapped.changes().stream().map(Mirror::mirrored).sorted().toList())
                .isEqualTo(straight.changes().stream().map(Mirror::plain).sorted().toList());
        assertThat(List.of(swapped.ledger().rewrite(), swapped.ledger().original(), swapped.ledger().kept()))
                .isEqualTo(List.of(straight.ledger().original(), straight.ledger().rewrite(),
                        straight.ledger().kept()));
        return straight;
    }

    private static String plain(FactChange c) {
        String kind = switch (c) {
            case FactChange.Altered a -> "altered " + a.severity();
            case FactChange.Dropped _ -> "dropped";
            case FactChange.Added _ -> "added";
        };
        return kind + " " + place(c.inOriginal()) + " > " + place(c.inRewrite());
    }

    private static String mirrored(FactChange c) {
        String kind = switch (c) {
            case FactChange.Altered a -> "altered " + a.severity();
            case FactChange.Dropped _ -> "added";
            case FactChange.Added _ -> "dropped";
        };
        return kind + " " + place(c.inRewrite()) + " > " + place(c.inOriginal());
    }

    private static String place(Optional<Fact> fact) {
        return fact.map(f -> f.type().word() + " " + f.text() + " " + f.place()).orElse("-");
    }
}
