package stet.app.reader;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import stet.app.desk.Side;
import stet.app.session.Curation;
import stet.app.session.Finding;
import stet.app.session.Phase;
import stet.app.session.Review;
import stet.app.session.Session;
import stet.app.session.Tying;
import stet.app.session.VersionName;
import stet.compare.Comparison;
import stet.compare.FactChange;
import stet.compare.Kept;
import stet.compare.Version;
import stet.fact.Fact;
import stet.library.memory.Decision.Verdict;
import stet.text.Article;
import stet.text.Block;
import stet.text.Place;
import stet.text.Role;
import stet.text.Span;

/** What the reading desk shows, without nodes. */
public final class ReaderModel {
    private final Session session;
    private final Curation curation;
    private final Review review;
    private final Joining joining;
    private final Finding finding;
    private final ReadOnlyObjectWrapper<@Nullable Subject> pointed = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Subject> chosen = new ReadOnlyObjectWrapper<>();
    private final Map<Side, Set<Integer>> open = new EnumMap<>(
            Map.of(Side.ORIGINAL, new HashSet<>(), Side.REWRITE, new HashSet<>()));
    private final Map<Side, Map<Integer, List<FactChange>>> changes = new EnumMap<>(Side.class);
    private final Map<Side, Map<Integer, List<Kept>>> kept = new EnumMap<>(Side.class);
    private List<Ribbon> ribbons = List.of();
    private Consumer<FactChange> copied = _ -> {
    };
    private Side pointedSide = Side.ORIGINAL;
    private final ReadOnlyObjectWrapper<Side> inUse = new ReadOnlyObjectWrapper<>(Side.ORIGINAL);

    /** Where the reader's own word goes: on blocks, on changes, and on which blocks belong together. */
    public record Rulings(Curation curation, Review review, Tying tying) {
    }

    public ReaderModel(Session session, Rulings rulings, Finding finding) {
        this.finding = finding;
        this.session = session;
        review = rulings.review();
        curation = rulings.curation();
        joining = new Joining(session, rulings.tying());
        session.phase().subscribe(this::enter);
        session.selected().subscribe(this::useSideOf);
        session.selected().subscribe(this::selected);
        session.display().showKept().subscribe(this::forget);
    }

    /** A chosen change is the session's; a fact kept can be chosen where none is. */
    private void selected(@Nullable FactChange change) {
        if (change != null) {
            chosen.set(new Subject.Changed(change));
        } else if (chosen.get() instanceof Subject.Changed) {
            chosen.set(null);
        }
    }

    private void forget(boolean shown) {
        if (!shown && chosen.get() instanceof Subject.Same) {
            chosen.set(null);
        }
    }

    /** From now on is told of each change that the reader would copy. */
    public void whenCopied(Consumer<FactChange> copier) {
        copied = copier;
    }

    void copy(FactChange change) {
        copied.accept(change);
    }

    /** The change that those words are part of; null where they are of none. */
    @Nullable
    FactChange changeAt(Side side, Place letter) {
        return Subject.change(at(side, letter));
    }

    Session session() {
        return session;
    }

    private void enter(Phase phase) {
        pointed.set(null);
        chosen.set(null);
        if (article(inUse.get()) == null) {
            inUse.set(Side.ORIGINAL);
        }
        if (!(phase instanceof Phase.Ready)) {
            open.values().forEach(Set::clear);
        }
        Comparison comparison = comparison();
        ribbons = comparison == null ? List.of() : Ribbons.of(comparison);
        for (Side side : Side.values()) {
            changes.put(side, comparison == null ? Map.of() : changesOf(side, comparison));
            kept.put(side, comparison == null ? Map.of() : keptOf(side, comparison));
        }
    }

    private static Map<Integer, List<FactChange>> changesOf(Side side, Comparison comparison) {
        return comparison.changes().stream().filter(c -> side.of(c).isPresent())
                .collect(Collectors.groupingBy(c -> side.of(c).orElseThrow().place().block()));
    }

    private static Map<Integer, List<Kept>> keptOf(Side side, Comparison comparison) {
        return comparison.kept().stream().collect(Collectors.groupingBy(k -> place(side, k).block()));
    }

    private static Place place(Side side, Kept kept) {
        return (side == Side.ORIGINAL ? kept.original() : kept.rewrite()).place();
    }

    /** The version that this side shows; null where it shows none. */
    @Nullable
    Version version(Side side) {
        return switch (session.phase().get()) {
            case Phase.Comparing(var pair) -> side == Side.ORIGINAL ? pair.original() : pair.rewrite();
            case Phase.Ready(var pair, var _) -> side == Side.ORIGINAL ? pair.original() : pair.rewrite();
            case Phase.Alone(var story) -> side == Side.ORIGINAL ? story.versions().getFirst() : null;
            case Phase.Empty _,Phase.Loading _,Phase.Choosing _,Phase.Failed _ -> null;
        };
    }

    /** What the version on this side is called; empty where it shows none. */
    String name(Side side) {
        Version version = version(side);
        return version == null
                ? ""
                : session.phase().get().pairOpen().map(p -> VersionName.of(version, p.story())).orElse("");
    }

    /** The comparison on show; null while there is none. */
    @Nullable
    Comparison comparison() {
        return session.phase().get() instanceof Phase.Ready(var _, Comparison comparison) ? comparison : null;
    }

    /** The article that this side shows; null where it shows none. */
    @Nullable
    Article article(Side side) {
        Comparison comparison = comparison();
        Version version = version(side);
        // the compared article is the one its facts' places refer to
        return comparison != null
                ? side.of(comparison).analysis().article()
                : version == null ? null : version.article();
    }

    /** The rows of a column; none where it shows no article. */
    List<Row> rows(Side side) {
        Article article = article(side);
        return article == null ? List.of() : Row.of(article, open.getOrDefault(side, Set.of()));
    }

    /** Opens the fold that hides a block; false where none does. */
    boolean reveal(Side side, int block) {
        Set<Integer> folds = open.getOrDefault(side, new HashSet<>());
        return rows(side).stream().anyMatch(row -> row instanceof Row.Fold fold && !fold.open()
                && fold.blocks().stream().anyMatch(b -> b.number() == block) && folds.add(fold.number()));
    }

    /** Opens a fold of furniture, or closes it again. */
    void toggle(Side side, int fold) {
        Set<Integer> folds = open.getOrDefault(side, new HashSet<>());
        if (!folds.remove(fold)) {
            folds.add(fold);
        }
    }

    /** The stretches of a block as they look now. */
    List<Mark> marks(Side side, Block block) {
        List<Fact> same = kept(side, block.number()).stream()
                .map(k -> side == Side.ORIGINAL ? k.original() : k.rewrite()).toList();
        List<Mark> marks = Marks.of(block.text().length(), side, changes(side, block.number()), same,
                new Marks.Light(session.selected().get(), Subject.change(pointed.get())), this::isDismissed);
        marks = session.display().showKept().get() ? Marks.shown(marks) : marks;
        for (Subject lit : Stream.of(chosen.get(), pointed.get()).filter(Subject.Same.class::isInstance).toList()) {
            Place place = lit.on(side).orElseThrow().place();
            marks = place.block() == block.number() ? Marks.lit(marks, place.span()) : marks;
        }
        List<Finding.Found> found = finding.found().get().stream()
                .filter(f -> f.side() == side && f.place().block() == block.number()).toList();
        return found.isEmpty() ? marks : Marks.found(marks, found, finding.here().get());
    }

    /** What the reader looks for. */
    Finding finding() {
        return finding;
    }

    /** Whether the reader said that a change is of no matter. */
    boolean isDismissed(FactChange change) {
        return session.decision(change).verdict() == Verdict.DISMISSED;
    }

    /** How the reader joins and parts blocks. */
    Joining joining() {
        return joining;
    }

    /** What the reader decides on changes. */
    Review review() {
        return review;
    }

    /** The changes of this side that the reader decided on, or wrote a note on. */
    Stream<FactChange> decided(Side side) {
        return session.decisions().get().keySet().stream().filter(c -> side.of(c).isPresent());
    }

    private List<FactChange> changes(Side side, int block) {
        return changes.getOrDefault(side, Map.of()).getOrDefault(block, List.of());
    }

    private List<Kept> kept(Side side, int block) {
        return kept.getOrDefault(side, Map.of()).getOrDefault(block, List.of());
    }

    /** The blocks of this side that have facts kept. */
    Set<Integer> keptBlocks(Side side) {
        return kept.getOrDefault(side, Map.of()).keySet();
    }

    /** What stands at that letter of this side: a fact that differs, or one kept where those are marked; null if none. */
    private @Nullable Subject at(Side side, Place letter) {
        Article article = article(side);
        FactChange change = article == null ? null : changeAt(side, article.block(letter.block()), letter);
        return change != null ? new Subject.Changed(change) : keptAt(side, letter);
    }

    private @Nullable FactChange changeAt(Side side, Block block, Place letter) {
        return marks(side, block).stream().filter(m -> holds(m.span(), letter)).findFirst().map(Mark::change)
                .orElse(null);
    }

    private @Nullable Subject keptAt(Side side, Place letter) {
        return !session.display().showKept().get()
                ? null
                : kept(side, letter.block()).stream().filter(k -> holds(place(side, k).span(), letter))
                        .min(Comparator.comparingInt(k -> place(side, k).span().length()))
                        .map(Subject.Same::new).orElse(null);
    }

    private static boolean holds(Span span, Place letter) {
        return span.start() <= letter.span().start() && letter.span().start() < span.end();
    }

    /** The moved passage in which a fact stands; empty where it was not moved. */
    Optional<Ribbon> moved(Subject subject) {
        return ribbons.stream().filter(r -> r.kind() == Ribbon.Kind.MOVED)
                .filter(r -> r.carries(Subject.change(subject)) || joins(r, subject)).findFirst();
    }

    private static boolean joins(Ribbon ribbon, Subject subject) {
        return subject instanceof Subject.Same(Kept kept) && ribbon.original() != null && ribbon.rewrite() != null
                && ribbon.original().block() == kept.original().place().block()
                && ribbon.rewrite().block() == kept.rewrite().place().block();
    }

    /** The ribbon that ends at a place of this side, or next to it in its block; empty where none does. */
    Optional<Ribbon> ribbon(Side side, Place place) {
        Article article = article(side);
        double at = article == null
                ? 0
                : (double) place.span().start() / Math.max(1, article.block(place.block()).text().length());
        return ribbons.stream().filter(r -> Double.isFinite(r.distance(side, place.block(), at)))
                .min(Comparator.comparingDouble(r -> r.distance(side, place.block(), at)));
    }

    /** Gives a block of this side another role, for good. */
    void correct(Side side, Block block, Role role) {
        Version version = version(side);
        if (version != null) {
            curation.correct(version, block.number(), role);
        }
    }

    List<Ribbon> ribbons() {
        return ribbons;
    }

    /** What is under the pointer. */
    ReadOnlyObjectProperty<@Nullable Subject> pointed() {
        return pointed.getReadOnlyProperty();
    }

    /** What the reader chose. */
    ReadOnlyObjectProperty<@Nullable Subject> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /** The pointer came onto a letter of that side, or onto none. */
    void hover(Side side, @Nullable Place letter) {
        Subject now = letter == null ? null : at(side, letter);
        pointedSide = side;
        if (!Subject.same(now, pointed.get())) {
            pointed.set(now);
        }
    }

    /** The side on which the pointer is. */
    Side pointedSide() {
        return pointedSide;
    }

    /** Chooses what stands at a letter of that side; where nothing does, what was chosen stays so. */
    void choose(Side side, Place letter) {
        switch (at(side, letter)) {
            case null -> {
            }
            case Subject.Changed(FactChange change) -> select(change);
            case Subject.Same same -> {
                select(null);
                chosen.set(same);
            }
        }
    }

    /** The side that is read; the one on show where there is room for one only. */
    ReadOnlyObjectProperty<Side> inUse() {
        return inUse.getReadOnlyProperty();
    }

    /** The reader turns to that side, if it shows an article. */
    void use(Side side) {
        if (article(side) != null) {
            inUse.set(side);
        }
    }

    /** Turns to a side on which the change stands. */
    private void useSideOf(@Nullable FactChange change) {
        if (change != null && inUse.get().of(change).isEmpty()) {
            use(inUse.get().other());
        }
    }

    /** Chooses a change, or lets go of it. */
    void select(@Nullable FactChange change) {
        session.select(change);
    }

    /** Blocks of this side on which these show. */
    static Stream<Integer> blocks(Side side, Stream<Subject> subjects) {
        return subjects.flatMap(s -> s.on(side).stream()).map(f -> f.place().block()).distinct();
    }

    /** Whether the words stay where they are: the same change of another comparison. */
    static boolean isSame(@Nullable FactChange before, @Nullable FactChange now) {
        return before != null && now != null && Stream.of(Side.values())
                .allMatch(s -> s.of(before).map(Fact::place).equals(s.of(now).map(Fact::place)));
    }
}
