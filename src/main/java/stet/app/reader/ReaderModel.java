package stet.app.reader;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import stet.compare.Comparison;
import stet.compare.FactChange;
import stet.compare.Version;
import stet.fact.Fact;
import stet.library.memory.Decision.Verdict;
import stet.text.Article;
import stet.text.Block;
import stet.text.Role;

/** What the reading desk shows, without nodes. */
public final class ReaderModel {
    private final Session session;
    private final Curation curation;
    private final Review review;
    private final Finding finding;
    private final ReadOnlyObjectWrapper<@Nullable FactChange> hovered = new ReadOnlyObjectWrapper<>();
    private final Map<Side, Set<Integer>> open = new EnumMap<>(
            Map.of(Side.ORIGINAL, new HashSet<>(), Side.REWRITE, new HashSet<>()));
    private final Map<Side, Map<Integer, List<FactChange>>> changes = new EnumMap<>(Side.class);
    private final Map<Side, Map<Integer, List<Fact>>> kept = new EnumMap<>(Side.class);
    private List<Ribbon> ribbons = List.of();
    private Side hoveredSide = Side.ORIGINAL;
    private final ReadOnlyObjectWrapper<Side> inUse = new ReadOnlyObjectWrapper<>(Side.ORIGINAL);

    public ReaderModel(Session session, Curation curation, Review review, Finding finding) {
        this.finding = finding;
        this.session = session;
        this.review = review;
        this.curation = curation;
        session.phase().subscribe(this::enter);
        session.selected().subscribe(this::useSideOf);
    }

    Session session() {
        return session;
    }

    private void enter(Phase phase) {
        hovered.set(null);
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

    private static Map<Integer, List<Fact>> keptOf(Side side, Comparison comparison) {
        return comparison.kept().stream().map(k -> side == Side.ORIGINAL ? k.original() : k.rewrite())
                .collect(Collectors.groupingBy(f -> f.place().block()));
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
        List<Mark> marks = Marks.of(block.text().length(), side, changes(side, block.number()),
                kept.getOrDefault(side, Map.of()).getOrDefault(block.number(), List.of()), light(),
                this::isDismissed);
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

    private Marks.Light light() {
        return new Marks.Light(session.selected().get(), hovered.get());
    }

    /** The change that shows at that letter of a block; null where none does. */
    @Nullable
    FactChange changeAt(Side side, Block block, int letter) {
        return marks(side, block).stream().filter(m -> m.span().start() <= letter && letter < m.span().end())
                .findFirst().map(Mark::change).orElse(null);
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

    /** The change under the pointer. */
    ReadOnlyObjectProperty<@Nullable FactChange> hovered() {
        return hovered.getReadOnlyProperty();
    }

    /** The pointer came onto a change of that side, or onto none. */
    void hover(Side side, @Nullable FactChange change) {
        hoveredSide = side;
        hovered.set(change);
    }

    /** The side on which the pointer is. */
    Side hoveredSide() {
        return hoveredSide;
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

    /** Blocks of this side on which these changes show. */
    static Stream<Integer> blocks(Side side, @Nullable FactChange... changes) {
        return Stream.of(changes).filter(c -> c != null).flatMap(c -> side.of(c).stream()).map(f -> f.place().block());
    }
}
