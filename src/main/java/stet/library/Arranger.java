package stet.library;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import stet.compare.Story;
import stet.compare.Version;
import stet.language.Encoder;
import stet.library.group.Gist;
import stet.library.group.Grouping;
import stet.library.index.FolderIndex;
import stet.library.memory.Memory;
import stet.text.Article;

/** Lays out the stories of a folder and keeps the plan in its index. For one thread at a time. */
final class Arranger {
    private static final String PLAN = "plan";
    /** A new article joins what is there; where more than a fifth is new, all are held against each other. */
    private static final int FIFTH = 5;
    /** So small a folder is laid out as a whole, which takes a second, and once more where furniture was found. */
    private static final int SMALL = 1500;

    private final Holdings holdings;
    private final FolderIndex index;
    private final Memory memory;
    private final Supplier<Encoder> encoder;
    private final Function<Holding, Supplier<Article>> text;
    private Plan plan;

    Arranger(Holdings holdings, FolderIndex index, Memory memory, Supplier<Encoder> encoder,
            Function<Holding, Supplier<Article>> text) {
        this.holdings = holdings;
        this.index = index;
        this.memory = memory;
        this.encoder = encoder;
        this.text = text;
        plan = index.note(PLAN).map(Plan::of).orElse(Plan.NONE);
    }

    /** Whether the plan holds every article, and no other. */
    boolean isWhole() {
        return plan.groups().stream().flatMap(List::stream).allMatch(n -> holdings.article(n) != null)
                && plan.groups().stream().mapToInt(List::size).sum() == holdings.articles().size();
    }

    /** The stories of the last plan, without what is gone. */
    List<Story> known() {
        return plan.stories().stream().map(this::story).filter(s -> !s.versions().isEmpty()).toList();
    }

    private Story story(Plan.Told told) {
        List<Version> versions = new ArrayList<>();
        for (int i = 0; i < told.similarities().length; i++) {
            Holding holding = holdings.article(told.names().get(i));
            if (holding != null) {
                versions.add(new Version(holding.name(), holding.card(), text.apply(holding), told.similarities()[i]));
            }
        }
        String first = told.names().getFirst();
        String title = versions.isEmpty() ? "" : versions.getFirst().card().title();
        return new Story(title, told.original() && holdings.article(first) != null ? first : null, told.why(),
                versions);
    }

    /** A look at the stories while the reading goes on. */
    List<Story> soFar(Accessions accessions, ShelfListener listener) {
        Layout layout = new Layout(accessions, listener);
        List<Story> stories = layout.stories();
        layout.furnish(stories);
        return stories;
    }

    /** The stories for good. */
    List<Story> arrange(Accessions accessions, ShelfListener listener) {
        Layout layout = new Layout(accessions, listener);
        List<Story> stories = layout.stories();
        boolean furnished = layout.furnish(stories);
        if (layout.size() <= SMALL && furnished) {
            layout = new Layout(accessions, listener);
            stories = layout.stories();
        }
        plan = new Plan(layout.groupNames(), stories.stream().map(Plan.Told::of).toList(), layout.whole);
        index.note(PLAN, plan.bytes());
        index.commit();
        accessions.laidOut();
        return stories;
    }

    /** One laying out. */
    private final class Layout {
        private final Accessions accessions;
        private final List<Holding> articles = holdings.articles();
        private final Map<String, BlockPrints> prints = new HashMap<>();
        private final Grouping grouping;
        private final List<List<Integer>> groups;
        private int whole = plan.whole();

        Layout(Accessions accessions, ShelfListener listener) {
            this.accessions = accessions;
            grouping = new Grouping(gists(), encoder);
            groups = groups(listener);
        }

        /** What stories are formed by; large, and only for the moment. */
        private List<Gist> gists() {
            Map<String, Gist> known = new HashMap<>();
            accessions.matter(matter -> {
                known.put(matter.name(), matter.gist());
                prints.put(matter.name(), matter.prints());
            });
            return articles.stream().map(h -> Objects.requireNonNull(known.get(h.name()))).toList();
        }

        int size() {
            return articles.size();
        }

        private List<List<Integer>> groups(ShelfListener listener) {
            Map<String, Integer> places = new HashMap<>();
            articles.forEach(a -> places.put(a.name(), places.size()));
            Set<String> read = accessions.fresh();
            BitSet fresh = new BitSet();
            fresh.set(0, articles.size());
            List<List<Integer>> before = new ArrayList<>();
            for (List<String> group : plan.groups()) {
                List<Integer> left = group.stream()
                        .filter(n -> places.containsKey(n) && !read.contains(n))
                        .map(places::get).map(Objects::requireNonNull).sorted().toList();
                if (left.size() == group.size()) { // one that lost an article is formed again
                    before.add(left);
                    left.forEach(fresh::clear);
                }
            }
            boolean much = fresh.cardinality() * FIFTH > articles.size() || articles.size() <= SMALL
                    || Math.abs(articles.size() - whole) * FIFTH > whole;
            if (much && !fresh.isEmpty()) {
                whole = articles.size();
                return grouping.stories(listener::grouped);
            }
            return grouping.joined(before, fresh, listener::grouped);
        }

        List<Story> stories() {
            Stories made = new Stories(articles, grouping, text, memory.originals());
            return new Declared(memory.stories(), i -> articles.get(i).key()).applied(groups).stream().map(made::of)
                    .toList();
        }

        List<List<String>> groupNames() {
            return groups.stream().map(g -> g.stream().map(i -> articles.get(i).name()).toList()).toList();
        }

        /** Takes over what the stories tell of the furniture of sites, and whether that is anything. */
        boolean furnish(List<Story> stories) {
            SiteFurniture furniture = SiteFurniture.of(stories,
                    version -> Objects.requireNonNull(prints.get(version.path())));
            accessions.furnish(furniture, prints);
            return !furniture.isEmpty();
        }
    }
}
