package stet.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import stet.align.Runs;
import stet.align.SentenceLink;
import stet.fact.FactSheet;
import stet.language.AnalyzedSentence;
import stet.text.Sentence;

/** Finds the words of linked sentences that were replaced, put in or left out. */
final class Rewordings {
    private final Map<Sentence, AnalyzedSentence> ours;
    private final Map<Sentence, AnalyzedSentence> theirs;

    Rewordings(FactSheet original, FactSheet rewrite) {
        ours = original.analysis().bySentence();
        theirs = rewrite.analysis().bySentence();
    }

    /** In the order of the original. */
    List<Replacement> of(SentenceLink link) {
        List<LinkedWord> o = words(link.original(), ours);
        List<LinkedWord> r = words(link.rewrite(), theirs);
        List<Runs.Run> runs = Runs.differing(keys(o), keys(r));
        int changed = runs.stream().mapToInt(x -> x.end() - x.start() + x.to() - x.from()).sum();
        double verbatim = 1 - (double) changed / Math.max(1, o.size() + r.size());
        List<Replacement> replacements = new ArrayList<>();
        for (Runs.Run run : runs) {
            replacements.addAll(parts(new Replacement(o.subList(run.start(), run.end()),
                    r.subList(run.from(), run.to()), verbatim)));
        }
        return replacements;
    }

    private static List<LinkedWord> words(List<Sentence> sentences, Map<Sentence, AnalyzedSentence> by) {
        List<AnalyzedSentence> known = new ArrayList<>();
        for (Sentence s : sentences) {
            AnalyzedSentence analyzed = by.get(s);
            if (analyzed != null) {
                known.add(analyzed);
            }
        }
        return LinkedWord.of(known);
    }

    private static List<String> keys(List<LinkedWord> words) {
        return words.stream().map(LinkedWord::key).toList();
    }

    /** Word by word where the classes of all of them agree: "activists dumped" for "protesters poured". */
    private static List<Replacement> parts(Replacement whole) {
        int size = whole.original().size();
        boolean alike = size == whole.rewrite().size();
        for (int i = 0; alike && i < size; i++) {
            alike = whole.original().get(i).wordClass() == whole.rewrite().get(i).wordClass();
        }
        if (!alike) {
            return List.of(whole);
        }
        List<Replacement> parts = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            parts.add(new Replacement(List.of(whole.original().get(i)), List.of(whole.rewrite().get(i)),
                    whole.verbatim()));
        }
        return parts;
    }
}
