package stet.language.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.postag.POSModel;
import opennlp.tools.util.featuregen.FeatureGeneratorUtil;
import org.jspecify.annotations.Nullable;

/**
 * The weights of Apache OpenNLP's maximum entropy tagger of the English Web Treebank, gathered by word, so that a
 * decoder adds five vectors where OpenNLP builds and looks up some twenty strings: the same scores at a multiple of the
 * speed. Thread-safe.
 */
final class TagModel {
    private static final String MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";
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

    private final AbstractModel model;
    private final Map<String, Context> features;
    private final TagChoices choices;
    private final Map<String, Weights> words = new ConcurrentHashMap<>();
    final int tags;
    final float[] first;
    final float[] second;
    final float[] third;
    private final float[][] afterOne;
    private final @Nullable float[][] afterTwo;

    /** @throws UncheckedIOException where the model is not on the class path */
    TagModel(TagChoices choices) {
        this.choices = choices;
        model = load();
        features = contexts(model);
        tags = model.getNumOutcomes();
        first = sum("S=begin");
        second = sum("p1S=begin");
        third = sum("p2S=begin");
        afterOne = new float[tags][];
        afterTwo = new float[tags * tags][];
        for (int i = 0; i < tags; i++) {
            afterOne[i] = sum("t=" + tag(i));
            for (int j = 0; j < tags; j++) {
                String feature = "t2=" + tag(j) + "," + tag(i);
                afterTwo[j * tags + i] = features.containsKey(feature) ? sum(feature) : null;
            }
        }
    }

    /** The name of a tag; of a word with clitics their tags joined: AUX+PART. */
    String tag(int i) {
        return model.getOutcome(i);
    }

    /** What the tag before adds. */
    float[] after(int tag) {
        return afterOne[tag];
    }

    /** What the two tags before add; null for nothing. */
    float @Nullable [] after(int beforeLast, int last) {
        return afterTwo[beforeLast * tags + last];
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
            Context context = features.get(name);
            if (context != null) {
                for (int i = 0; i < context.getOutcomes().length; i++) {
                    sum[context.getOutcomes()[i]] += (float) context.getParameters()[i];
                }
            }
        }
        return sum;
    }

    /** OpenNLP hands its weights out untyped: the second of them is the map of features. */
    @SuppressWarnings("unchecked")
    private static Map<String, Context> contexts(AbstractModel model) {
        return (Map<String, Context>) model.getDataStructures()[1];
    }

    private static AbstractModel load() {
        try (InputStream in = TagModel.class.getResourceAsStream(MODEL)) {
            if (in == null) {
                throw new IOException("not on the class path: " + MODEL);
            }
            return new POSModel(in).getArtifact("pos.model");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
