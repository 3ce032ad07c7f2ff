package stet.language.word;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stet.language.wordnet.WordNet;

/**
 * Tells the class of each word of an English sentence: a beam search over the scores of {@link TagModel} within the
 * classes that the dictionary allows. Thread-safe.
 */
public final class Tagger {
    /** A longer sentence is cut, so that memory stays in step with its length. */
    private static final int WINDOW = 1000;
    private static final int BEAM = 3;

    private final TagModel model;

    /** Loads the model. */
    public Tagger(WordNet wordNet, Lemmas lemmas, Vocabulary vocabulary) {
        this(new TagModel(new TagChoices(wordNet, lemmas, vocabulary), PackedTagWeights.shipped()));
    }

    Tagger(TagModel model) {
        this.model = model;
    }

    /** The tag of each word or mark (https://universaldependencies.org/u/pos/). */
    public List<String> tag(List<String> tokens) {
        List<Integer> starts = new ArrayList<>();
        List<String> forms = forms(tokens, starts);
        List<String> tags = new ArrayList<>(tokens.size());
        for (int from = 0; from < forms.size(); from += WINDOW) {
            int[] found = decode(forms.subList(from, Math.min(from + WINDOW, forms.size())));
            for (int i = 0; i < found.length; i++) {
                int next = from + i + 1 < starts.size() ? starts.get(from + i + 1) : tokens.size();
                spread(model.tag(found[i]), tokens.subList(starts.get(from + i), next), tags);
            }
        }
        return tags;
    }

    /** The words as the model knows them: clitics joined to their hosts, plain quotes. */
    private static List<String> forms(List<String> tokens, List<Integer> starts) {
        List<String> forms = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            String form = form(tokens.get(i));
            if (i > 0 && Clitics.isClitic(form, tokens.get(i - 1))) {
                forms.set(forms.size() - 1, forms.getLast() + form);
            } else {
                starts.add(i);
                forms.add(form);
            }
        }
        return forms;
    }

    private static String form(String token) {
        return switch (token) {
            case "“", "”", "„", "«", "»", "``", "''" -> "\"";
            case "‘", "`" -> "'";
            case "…" -> "...";
            case "–", "—" -> "-";
            default -> token.indexOf('’') >= 0 ? token.replace('’', '\'') : token;
        };
    }

    /** Gives host and clitic each its part of a tag such as AUX+PART. */
    private static void spread(String tag, List<String> tokens, List<String> tags) {
        String[] parts = tag.split("\\+");
        tags.add(parts[0]);
        for (int i = 1; i < tokens.size(); i++) {
            tags.add(i < parts.length ? parts[i] : clitic(tokens.get(i), parts[0]));
        }
    }

    private static String clitic(String token, String host) {
        return switch (Clitics.plain(token)) {
            case "n't", "not" -> "PART";
            case "'s" -> host.equals("PRON") || host.equals("ADV") ? "AUX" : "PART";
            default -> "AUX";
        };
    }

    /** One of the best taggings so far of the words up to a place. */
    private record Path(int tag, double score, @Nullable Path before) {
    }

    private int[] decode(List<String> forms) {
        List<TagModel.Weights> words = forms.stream().map(model::weights).toList();
        List<Path> beam = List.of();
        for (int i = 0; i < words.size(); i++) {
            beam = step(beam, local(words, i), words.get(i).allowed());
        }
        int[] tags = new int[words.size()];
        Path path = beam.getFirst();
        for (int i = tags.length - 1; i >= 0 && path != null; i--) {
            tags[i] = path.tag();
            path = path.before();
        }
        return tags;
    }

    /** The scores of the tags at a place by the words around it. */
    private float[] local(List<TagModel.Weights> words, int i) {
        float[] sum = words.get(i).own().clone();
        for (int d = 1; d <= 2; d++) {
            if (i >= d) {
                add(sum, words.get(i - d).before()[d - 1]);
            }
            if (i + d < words.size()) {
                add(sum, words.get(i + d).after()[d - 1]);
            }
        }
        if (i < 3) {
            add(sum, i == 0 ? model.first : i == 1 ? model.second : model.third);
        }
        return sum;
    }

    private List<Path> step(List<Path> beam, float[] local, boolean[] allowed) {
        List<Path> next = new ArrayList<>(BEAM + 1);
        if (beam.isEmpty()) {
            extend(null, local, allowed, next);
        }
        for (Path path : beam) {
            extend(path, scores(path, local), allowed, next);
        }
        return next;
    }

    private float[] scores(Path path, float[] local) {
        float[] one = model.after(path.tag());
        float[] scores = new float[local.length];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = local[i] + one[i];
        }
        if (path.before() != null) {
            add(scores, model.after(path.before().tag(), path.tag()));
        }
        return scores;
    }

    private static void extend(@Nullable Path path, float[] scores, boolean[] allowed,
            List<Path> next) {
        double sum = 0;
        for (float score : scores) {
            sum += Math.exp(score);
        }
        double base = (path == null ? 0 : path.score()) - Math.log(sum);
        for (int tag = 0; tag < scores.length; tag++) {
            double score = base + scores[tag];
            if (allowed[tag] && (next.size() < BEAM || score > next.getLast().score())) {
                keep(next, new Path(tag, score, path));
            }
        }
    }

    /** Keeps the best, in order; of equals the first found. */
    private static void keep(List<Path> next, Path path) {
        int at = next.size();
        while (at > 0 && next.get(at - 1).score() < path.score()) {
            at--;
        }
        if (at < BEAM) {
            next.add(at, path);
            if (next.size() > BEAM) {
                next.removeLast();
            }
        }
    }

    private static void add(float[] sum, float[] more) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += more[i];
        }
    }
}
