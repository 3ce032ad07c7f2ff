package stet.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stet.fact.Surroundings.Sex;
import stet.language.NameKind;
import stet.text.Ordered;
import stet.text.Place;
import stet.text.Span;

/**
 * Who is meant by each name of an article. Full names make bearers; a surname, a first name or an acronym goes to the
 * bearer that the article means by it: by role words first, then by prominence and nearness, where a person who is
 * brought in through another ("his father, …", "the late …") stands back.
 */
final class Chains {
    private static final double SECONDARY = 3;
    private static final double SAME_BLOCK = 1.2;
    private static final double NEAR_BLOCK = 0.5;
    private static final double FAMILY_NAME = 2;
    private static final double SEX = 5;
    private static final double NAMESAKE = 6;

    private final List<Mention> mentions;
    private final BearerIndex bearers = new BearerIndex();
    private final Map<Mention, Bearer> meant = new IdentityHashMap<>();
    private final List<Link> links = new ArrayList<>();
    private final Map<Integer, List<Link>> byBlock = new HashMap<>();

    /** A name and who is meant by it. */
    record Link(Mention mention, String value, NameKind kind) {
    }

    private Chains(List<Mention> mentions) {
        this.mentions = mentions;
    }

    /** The chains of mentions in reading order, with the text of the story for acronyms in brackets. */
    static Chains of(List<Mention> mentions, List<String> blocks) {
        Chains chains = new Chains(mentions);
        chains.nameInFull();
        chains.bracketed(blocks);
        chains.resolve();
        return chains;
    }

    /** Every mention with its bearer, in reading order. */
    List<Link> links() {
        return links;
    }

    /** The names of one sentence, in reading order. */
    List<Link> in(Words words) {
        List<Link> inBlock = byBlock.getOrDefault(words.block(), List.of());
        Span sentence = words.sentence().sentence().span();
        int from = firstEndingAfter(inBlock, sentence.start());
        int to = from;
        while (to < inBlock.size() && inBlock.get(to).mention().place().span().start() < sentence.end()) {
            to++;
        }
        return inBlock.subList(from, to);
    }

    private static int firstEndingAfter(List<Link> inOrder, int offset) {
        return Ordered.first(inOrder.size(), i -> inOrder.get(i).mention().place().span().end() > offset);
    }

    /** The last link before a place; null where there is none. */
    @Nullable
    Link lastBefore(Place place) {
        int next = Ordered.first(links.size(), i -> links.get(i).mention().place().compareTo(place) >= 0);
        return next == 0 ? null : links.get(next - 1);
    }

    /** The names of a block, in reading order. */
    List<Link> inBlock(int block) {
        return byBlock.getOrDefault(block, List.of());
    }

    private void nameInFull() {
        List<Mention> order = new ArrayList<>(mentions);
        order.sort((a, b) -> Integer.compare(b.words().size(), a.words().size()));
        for (Mention m : order) {
            if (m.isSingle() && m.isPerson()) {
                continue;
            }
            Bearer bearer = bearers.candidates(m).stream().filter(b -> isSame(b, m)).findFirst()
                    .orElseGet(() -> new Bearer(m));
            give(m, bearer);
        }
    }

    private void give(Mention m, Bearer bearer) {
        bearer.take(m);
        bearers.add(bearer, m);
        meant.put(m, bearer);
    }

    private static boolean isSame(Bearer b, Mention m) {
        if (b.isCalled(m.words())) {
            return true;
        }
        if ((b.kind() == NameKind.PERSON) != m.isPerson() && b.kind() != NameKind.OTHER
                && m.kind() != NameKind.OTHER) {
            return false;
        }
        NameLikeness likeness = NameLikeness.of(b.name(), m.text());
        if (likeness == NameLikeness.SAME || likeness == NameLikeness.VARIANT) {
            return true;
        }
        boolean prefix = m.words().size() < b.words().size()
                && b.words().subList(0, m.words().size()).equals(m.words());
        return likeness == NameLikeness.PART && (m.isPerson()
                ? b.holds(m.words()) && m.words().size() > 1
                : prefix && m.kind() != NameKind.PLACE && b.kind() != NameKind.PLACE);
    }

    /** "the Tidal Research Council (TRC)" and "the TRC (Tidal Research Council)", "Robert (Bob)". */
    private void bracketed(List<String> blocks) {
        for (int i = 0; i + 1 < mentions.size(); i++) {
            Mention first = mentions.get(i);
            Mention second = mentions.get(i + 1);
            if (first.place().block() != second.place().block()) {
                continue;
            }
            String text = blocks.get(first.place().block() - 1);
            String between = text.substring(Math.min(first.place().span().end(), second.place().span().start()),
                    second.place().span().start());
            boolean closes = second.place().span().end() < text.length()
                    && text.charAt(second.place().span().end()) == ')';
            Bearer a = meant.get(first);
            Bearer b = meant.get(second);
            if (between.matches(" ?\\(") && closes && a != null && b != null && a != b && !first.isPerson()
                    && isShort(first, second)) {
                join(a, b);
            }
        }
    }

    private static boolean isShort(Mention a, Mention b) {
        return NameLikeness.areInitials(a.text(), b.text())
                || b.words().size() == 1 && b.text().equals(b.text().toUpperCase(java.util.Locale.ROOT))
                        && b.kind() != NameKind.PLACE;
    }

    private void join(Bearer kept, Bearer gone) {
        for (Mention m : mentions) {
            if (meant.get(m) == gone) {
                give(m, kept);
            }
        }
        bearers.remove(gone);
    }

    private void resolve() {
        for (Mention m : mentions) {
            Bearer bearer = meant.get(m);
            if (bearer == null) {
                bearer = choose(m);
                meant.put(m, bearer);
            }
            bearer.seenAt(m.place());
            Link link = new Link(m, bearer.name(), bearer.kind());
            links.add(link);
            byBlock.computeIfAbsent(m.place().block(), _ -> new ArrayList<>()).add(link);
        }
    }

    private Bearer choose(Mention m) {
        Bearer best = null;
        double most = Double.NEGATIVE_INFINITY;
        for (Bearer b : bearers.candidates(m)) {
            double score = fit(b, m);
            if (score > most) {
                most = score;
                best = b;
            }
        }
        if (best == null) {
            best = new Bearer(m);
            give(m, best);
        }
        return best;
    }

    /** How well a single name fits a bearer; negative infinity where it does not at all. */
    private double fit(Bearer b, Mention m) {
        if (b.kind() != NameKind.PERSON || !b.holds(m.words())) {
            return Double.NEGATIVE_INFINITY;
        }
        double score = Math.log(1 + b.mentions());
        score += b.hasFamilyName(m.words().getLast()) || b.words().equals(m.words()) ? FAMILY_NAME : 0;
        score += nearness(b, m.place());
        boolean back = b.isSecondary();
        if (m.around().elder() && b.isYounger()) {
            score -= NAMESAKE;
        } else if (m.around().elder()) {
            score += back ? NAMESAKE : 0;
        } else if (back) {
            score -= SECONDARY;
        }
        Sex sex = m.around().sex();
        if (sex != Sex.UNKNOWN && b.sex() != Sex.UNKNOWN) {
            score += sex == b.sex() ? SEX : -SEX;
        }
        return score;
    }

    private static double nearness(Bearer b, @Nullable Place place) {
        if (place == null || b.last().compareTo(place) > 0) {
            return 0;
        }
        int distance = place.block() - b.last().block();
        return distance == 0 ? SAME_BLOCK : distance == 1 ? NEAR_BLOCK : 0;
    }
}
