package stet.app.session;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import stet.app.desk.Side;
import stet.compare.Comparison;
import stet.compare.Version;
import stet.fact.Fact;
import stet.fact.FactSheet;
import stet.fact.FactValue;
import stet.text.Article;
import stet.text.Block;
import stet.text.Place;

/**
 * Looks for words in both columns: as they stand, without regard to capitals, accents and the shape of quotation marks,
 * and as the name or value of a fact, so that "Kim Jong Un" finds the "Kim" that means him.
 */
public final class Finding {

    /**
     * A place that fits.
     *
     * @param meant whether its words are others, which mean what is looked for
     */
    public record Found(Side side, Place place, boolean meant) {
    }

    /** Whether the last step went round: over the last place, or back over the first. */
    public enum Turn {
        NONE, PAST_THE_LAST, PAST_THE_FIRST
    }

    private final StringProperty query = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<Found>> found = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable Found> here = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Turn> turn = new ReadOnlyObjectWrapper<>(Turn.NONE);
    private final Session session;

    public Finding(Session session) {
        this.session = session;
        query.subscribe(_ -> look());
        session.phase().subscribe(_ -> look());
    }

    /** What is looked for; empty where nothing is. */
    public StringProperty query() {
        return query;
    }

    /** The places that fit, the original's before the rewrite's, each in the order of the text. */
    public ReadOnlyObjectProperty<List<Found>> found() {
        return found.getReadOnlyProperty();
    }

    /** The place that the reader is at; null before the first step. */
    public ReadOnlyObjectProperty<@Nullable Found> here() {
        return here.getReadOnlyProperty();
    }

    /** Whether the last step went round. */
    public ReadOnlyObjectProperty<Turn> turn() {
        return turn.getReadOnlyProperty();
    }

    /** How many places fit on that side. */
    public int count(Side side) {
        return (int) found.get().stream().filter(f -> f.side() == side).count();
    }

    /** Goes so many places on, from the last to the first and back. */
    public void step(int by) {
        List<Found> all = found.get();
        if (!all.isEmpty()) {
            int at = all.indexOf(here.get());
            int next = at < 0 ? by > 0 ? 0 : all.size() - 1 : at + by;
            turn.set(next >= all.size() ? Turn.PAST_THE_LAST : next < 0 ? Turn.PAST_THE_FIRST : Turn.NONE);
            here.set(all.get(Math.floorMod(next, all.size())));
        }
    }

    private void look() {
        Folded words = new Folded(query.get().strip());
        turn.set(Turn.NONE);
        here.set(null);
        found.set(words.isEmpty()
                ? List.of()
                : Stream.of(Side.values()).flatMap(side -> look(side, words).stream()).toList());
    }

    private List<Found> look(Side side, Folded words) {
        List<Found> all = new ArrayList<>();
        Article article = article(side);
        if (article == null) {
            return all;
        }
        for (Block block : article.blocks()) {
            Folded text = new Folded(block.text());
            for (int at = text.indexOf(words, 0); at >= 0; at = text.indexOf(words, at + words.length())) {
                all.add(new Found(side, new Place(block.number(), text.span(at, at + words.length())), false));
            }
        }
        all.addAll(meant(side, words, List.copyOf(all)));
        all.sort(Comparator.comparing(Found::place));
        return all;
    }

    /** Facts that mean it without saying it. */
    private List<Found> meant(Side side, Folded words, List<Found> said) {
        Comparison comparison = session.comparison().get();
        if (comparison == null) {
            return List.of();
        }
        FactSheet sheet = side.of(comparison);
        return sheet.facts().stream().filter(f -> new Folded(means(f)).contains(words)).map(Fact::place).distinct()
                .filter(p -> said.stream().noneMatch(s -> touch(s.place(), p)))
                .map(p -> new Found(side, p, true)).toList();
    }

    private static boolean touch(Place one, Place other) {
        return one.overlaps(other);
    }

    private static String means(Fact fact) {
        return switch (fact.value()) {
            case FactValue.NameValue(String normal) -> normal;
            case FactValue.Quantity quantity -> quantity.normal();
            case FactValue.Time time -> time.normal();
            case FactValue.Attribution(String speaker, String _) -> speaker;
            case FactValue.Quote _,FactValue.Office _,FactValue.Certainty _,FactValue.Term _ -> "";
        };
    }

    private @Nullable Article article(Side side) {
        Comparison comparison = session.comparison().get();
        if (comparison != null) {
            return side.of(comparison).analysis().article();
        }
        return side == Side.ORIGINAL && session.phase().get() instanceof Phase.Alone(var story)
                ? story.versions().stream().findFirst().map(Version::article).orElse(null)
                : null;
    }
}
