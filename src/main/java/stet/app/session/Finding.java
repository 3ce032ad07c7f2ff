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
import stet.text.Span;

/**
 * Looks for words in both columns: as they stand, without regard to capitals and the shape of quotation marks, and as the
 * name or value of a fact, so that "Kim Jong Un" finds the "Kim" that means him.
 */
public final class Finding {

    /**
     * A place that fits.
     *
     * @param meant whether its words are others, which mean what is looked for
     */
    public record Found(Side side, Place place, boolean meant) {
    }

    private final StringProperty query = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<Found>> found = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable Found> here = new ReadOnlyObjectWrapper<>();
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

    /** Goes so many places on, from the last to the first and back. */
    public void step(int by) {
        List<Found> all = found.get();
        if (!all.isEmpty()) {
            int at = all.indexOf(here.get());
            here.set(all.get(at < 0 ? by > 0 ? 0 : all.size() - 1 : Math.floorMod(at + by, all.size())));
        }
    }

    private void look() {
        String words = folded(query.get().strip());
        here.set(null);
        found.set(words.isEmpty()
                ? List.of()
                : Stream.of(Side.values()).flatMap(side -> look(side, words).stream()).toList());
    }

    private List<Found> look(Side side, String words) {
        List<Found> all = new ArrayList<>();
        Article article = article(side);
        if (article == null) {
            return all;
        }
        for (Block block : article.blocks()) {
            String text = folded(block.text());
            for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length())) {
                all.add(new Found(side, new Place(block.number(), new Span(at, at + words.length())), false));
            }
        }
        all.addAll(meant(side, words, List.copyOf(all)));
        all.sort(Comparator.comparing(Found::place));
        return all;
    }

    /** Facts that mean it without saying it. */
    private List<Found> meant(Side side, String words, List<Found> said) {
        Comparison comparison = session.comparison().get();
        if (comparison == null) {
            return List.of();
        }
        FactSheet sheet = side.of(comparison);
        return sheet.facts().stream().filter(f -> folded(means(f)).contains(words)).map(Fact::place).distinct()
                .filter(p -> said.stream().noneMatch(s -> touch(s.place(), p)))
                .map(p -> new Found(side, p, true)).toList();
    }

    private static boolean touch(Place one, Place other) {
        return one.block() == other.block() && one.span().start() < other.span().end()
                && other.span().start() < one.span().end();
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

    /** The same text, letter by letter, in which what a reader would not tell apart is one. */
    private static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            folded.append(switch (c) {
                case '’', '‘', 'ʼ' -> '\'';
                case '“', '”', '„', '«', '»' -> '"';
                case '–', '—', '‑' -> '-';
                case '\u00a0', '\u202f', '\u2009' -> ' ';
                default -> Character.toLowerCase(c);
            });
        }
        return folded.toString();
    }
}
