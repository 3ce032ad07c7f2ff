package stet.language.word;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import opennlp.tools.util.featuregen.FeatureGeneratorUtil;

/**
 * The weights of Apache OpenNLP's maximum entropy tagger of the English Web Treebank, gathered by word, so that a
 * decoder adds five vectors where OpenNLP builds and looks up some twenty strings: the same scores at a multiple of the
 * speed. Thread-safe.
 */
final class TagModel {
    private static final int REMEMBERED = 20_000;

    /**
     * What a word adds to the scores of the tags.
     *
     * @param own      at its own place
     * @param before   at the places one and two after it
     * @param after    at the places one and two before it
     * @param allowed  the tags that it may have
     */
    record Weights(float[] own, float[][] before, float[][] after, boolean[] allowed) {
    }

    private final TagChoices choices;
    private final TagWeights model;
    private final Map<String, Weights> words = new ConcurrentHashMap<>();
    final int tags;
    final float[] first;
    final float[] second;
    final float[] third;
    /** Made when first asked for: most tags never meet. */
    private final AtomicReferenceArray<float[]> afterOne;
    private final AtomicReferenceArray<float[]> afterTwo;

    TagModel(TagChoices choices, TagWeights model) {
        this.choices = choices;
        this.model = model;
        tags = model.tags().size();
        first = sum("S=begin");
        second = sum("p1S=begin");
        third = sum("p2S=begin");
        afterOne = new AtomicReferenceArray<>(tags);
        afterTwo = new AtomicReferenceArray<>(tags * tags);
    }

    /** The name of a tag; of a word with clitics their tags joined: AUX+PART. */
    String tag(int i) {
        return model.tags().get(i);
    }

    /** What the tag before adds. */
    float[] after(int tag) {
        float[] known = afterOne.get(tag);
        return known != null ? known : keep(afterOne, tag, sum("t=" + tag(tag)));
    }

    /** What the two tags before add. */
    float[] after(int beforeLast, int last) {
        int pair = beforeLast * tags + last;
        float[] known = afterTwo.get(pair);
        return known != null ? known : keep(afterTwo, pair, sum("t2=" + tag(beforeLast) + "," + tag(last)));
    }

    private static float[] keep(AtomicReferenceArray<float[]> sums, int at, float[] sum) {
        sums.set(at, sum);
        return sum;
    }

    Weights weights(String form) {
        Weights known = words.get(form);
        if (known == null) {
            if (words.size() > REMEMBERED) {
                words.clear();
            }
            known = weigh(form);
            words.put(form, known);
        }
        return known;
    }

    private Weights weigh(String form) {
        String lower = form.toLowerCase(Locale.ROOT);
        String shape = FeatureGeneratorUtil.tokenFeature(form);
        List<String> own = new ArrayList<>(List.of("def", "w=" + lower, "wc=" + shape, "w&c=" + lower + "," + shape));
        for (int n = 1; n <= Math.min(4, form.length()); n++) {
            own.add("suf=" + form.substring(form.length() - n));
            own.add("pre=" + form.substring(0, n));
        }
        return new Weights(sum(own.toArray(String[]::new)),
                new float[][]{sum("p1w=" + lower), sum("p2w=" + lower)},
                new float[][]{sum("n1w=" + lower), sum("n2w=" + lower)}, allowed(form));
    }

    private boolean[] allowed(String form) {
        int host = Clitics.hostEnd(form, 0, form.length());
        int parts = host < form.length() ? 2 : 1;
        Set<String> mayBe = choices.of(form.substring(0, host));
        boolean[] allowed = new boolean[tags];
        boolean any = false;
        for (int i = 0; i < tags; i++) {
            String[] names = tag(i).split("\\+");
            allowed[i] = names.length == parts && mayBe.contains(names[0]);
            any |= allowed[i];
        }
        if (!any) {
            Arrays.fill(allowed, true);
        }
        return allowed;
    }

    private float[] sum(String... names) {
        float[] sum = new float[tags];
        for (String name : names) {
            model.add(name, sum);
        }
        return sum;
    }
}
