package stet.align;

import java.util.ArrayList;
import java.util.List;
import stet.align.Groups.Group;
import stet.align.Pairing.Edge;
import stet.language.Analysis;
import stet.language.AnalyzedSentence;
import stet.language.Encoding;
import stet.language.Language;
import stet.text.Role;
import stet.text.Sentence;

/** Finds what of two articles carries the same content. Safe for use by many threads. */
public final class Aligner {
    /** In log-odds. */
    private static final double HEADS = 2;

    private final Language language;

    public Aligner(Language language) {
        this.language = language;
    }

    /** The alignment of the stories of two articles; furniture is in no group. */
    public Alignment align(Analysis original, Analysis rewrite) {
        List<Profile> ours = profiles(original);
        List<Profile> theirs = profiles(rewrite);
        List<Edge> edges = new Pairing(likeness(ours, theirs)).edges();
        List<SentenceLink> sentences = new ArrayList<>();
        List<WordLink> words = new ArrayList<>();
        WordAligner wordAligner = new WordAligner(language.lexicon());
        for (Group g : Groups.of(edges)) {
            List<Profile> from = g.original().stream().map(ours::get).toList();
            List<Profile> to = g.rewrite().stream().map(theirs::get).toList();
            sentences.add(new SentenceLink(places(from), places(to), g.likeness()));
            words.addAll(wordAligner.align(from, to));
        }
        return new Alignment(new BlockLinks(ours, theirs).of(edges), sentences, words);
    }

    private static List<Sentence> places(List<Profile> profiles) {
        return profiles.stream().map(Profile::sentence).toList();
    }

    private List<Profile> profiles(Analysis analysis) {
        List<AnalyzedSentence> story = analysis.story();
        List<Encoding> encodings = language.encoder().encode(story.stream().map(AnalyzedSentence::text).toList());
        List<Profile> profiles = new ArrayList<>();
        for (int i = 0; i < story.size(); i++) {
            Role role = analysis.article().block(story.get(i).sentence().block()).role();
            profiles.add(Profile.of(story.get(i), role, encodings.get(i)));
        }
        return profiles;
    }

    private static double[][] likeness(List<Profile> ours, List<Profile> theirs) {
        Likeness model = new Likeness(ours, theirs);
        boolean bothHeaded = headed(ours) && headed(theirs);
        double[][] likeness = new double[ours.size()][theirs.size()];
        for (int o = 0; o < ours.size(); o++) {
            for (int r = 0; r < theirs.size(); r++) {
                Role a = ours.get(o).role();
                Role b = theirs.get(r).role();
                if (a == b || !isLabel(a) && !isLabel(b)) {
                    likeness[o][r] = model.of(o, r, bothHeaded ? headlinePrior(a, b) : 0);
                }
            }
        }
        return likeness;
    }

    /** Whether there is a headline over a story, not a lone line. */
    private static boolean headed(List<Profile> profiles) {
        return profiles.stream().anyMatch(p -> p.role() == Role.HEADLINE)
                && profiles.stream().filter(p -> p.role() == Role.BODY).count() > 1;
    }

    private static boolean isLabel(Role role) {
        return role == Role.BYLINE || role == Role.DATELINE || role == Role.CREDIT;
    }

    /**
     * Two headlines share few words, yet stand for the same story; a headline sums up its story and is like much of it,
     * yet meets the other headline where there is one.
     */
    private static double headlinePrior(Role a, Role b) {
        if (a == Role.HEADLINE && b == Role.HEADLINE) {
            return HEADS;
        }
        boolean one = a == Role.HEADLINE && b != Role.SUBHEAD || b == Role.HEADLINE && a != Role.SUBHEAD;
        return one ? -HEADS : 0;
    }
}
