package stet.align;

import java.util.ArrayList;
import java.util.List;
import stet.align.Groups.Group;
import stet.align.Linking.Linked;
import stet.language.Analysis;
import stet.language.AnalyzedSentence;
import stet.language.Encoding;
import stet.language.Language;
import stet.language.Lexicon;
import stet.text.Role;
import stet.text.Sentence;

/** Finds what of two articles carries the same content. Safe for use by many threads. */
public final class Aligner {
    private final Language language;

    public Aligner(Language language) {
        this.language = language;
    }

    /** The alignment of the stories of two articles; furniture is in no group, and of unrelated articles nothing is. */
    public Alignment align(Analysis original, Analysis rewrite) {
        return align(original, rewrite, Corrections.NONE);
    }

    /**
     * The same as a reader corrected it. Blocks that were joined are in one group, and their sentences and words are
     * linked however unlike they look; blocks that were parted share no group, nor any link of sentences or words. Where
     * both cannot be, as joins tie parted blocks together over others, the parting holds. Blocks that are no part of the
     * story are left out.
     */
    public Alignment align(Analysis original, Analysis rewrite, Corrections corrections) {
        List<Profile> ours = profiles(original);
        List<Profile> theirs = profiles(rewrite);
        Lexicon lexicon = language.lexicon();
        Linked linked = new Linking(ours, theirs, lexicon, corrections).linked();
        List<SentenceLink> passages = new ArrayList<>();
        List<WordLink> words = new ArrayList<>();
        WordAligner wordAligner = new WordAligner(lexicon);
        for (Group g : Groups.of(linked.close(), (o, r) -> corrections.parts(block(ours, o), block(theirs, r)))) {
            List<Profile> from = g.original().stream().map(ours::get).toList();
            List<Profile> to = g.rewrite().stream().map(theirs::get).toList();
            passages.add(new SentenceLink(places(from), places(to), g.likeness()));
            words.addAll(wordAligner.align(from, to));
        }
        List<SentenceLink> sentences = Groups.exact(linked.all()).stream()
                .map(g -> new SentenceLink(places(g.original(), ours), places(g.rewrite(), theirs), g.likeness()))
                .toList();
        return new Alignment(new BlockLinks(ours, theirs, corrections).of(linked.close()), sentences, passages, words,
                corrections);
    }

    private static int block(List<Profile> profiles, int sentence) {
        return profiles.get(sentence).sentence().block();
    }

    private static List<Sentence> places(List<Integer> indices, List<Profile> profiles) {
        return places(indices.stream().map(profiles::get).toList());
    }

    private static List<Sentence> places(List<Profile> profiles) {
        return profiles.stream().map(Profile::sentence).toList();
    }

    private List<Profile> profiles(Analysis analysis) {
        List<AnalyzedSentence> story = analysis.story();
        List<String> texts = story.stream().map(AnalyzedSentence::text).toList();
        List<Encoding> encodings = language.encoder().encode(texts);
        List<Profile> profiles = new ArrayList<>();
        for (int i = 0; i < story.size(); i++) {
            Role role = analysis.article().block(story.get(i).sentence().block()).role();
            profiles.add(Profile.of(story.get(i), role, encodings.get(i)));
        }
        return profiles;
    }
}
