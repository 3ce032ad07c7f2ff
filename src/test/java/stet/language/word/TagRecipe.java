package stet.language.word;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.postag.POSModel;

/** Packs the weights of Apache OpenNLP's English tagger for {@link PackedTagWeights}: {@code TagRecipe MODEL-FILE}. */
final class TagRecipe {
    private static final String MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";
    private static final int STRIDE = 16;
    private static final int UNIT = 1 << 17;

    private TagRecipe() {
    }

    public static void main(String... args) throws IOException {
        try (OutputStream out = new DeflaterOutputStream(Files.newOutputStream(Path.of(args[0])),
                new Deflater(Deflater.BEST_COMPRESSION))) {
            out.write(columns());
        }
    }

    /** What the model file has in it. */
    static byte[] columns() throws IOException {
        AbstractModel model = model();
        Map<Long, Context> rows = rows(features(model));
        List<Long> keys = List.copyOf(rows.keySet());
        List<Context> contexts = List.copyOf(rows.values());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(bytes));
        String tags = String.join(" ", tags(model));
        out.writeInt(tags.length());
        out.writeBytes(tags);
        out.writeInt(keys.size());
        out.writeInt(contexts.stream().mapToInt(c -> c.getOutcomes().length).sum());
        for (long key : keys) {
            out.writeInt((int) (key >> 16));
        }
        for (long key : keys) {
            out.writeShort((int) key);
        }
        for (Context context : contexts) {
            out.writeByte(context.getOutcomes().length);
        }
        int at = 0;
        for (int row = 0; row < contexts.size(); row++) {
            if (row % STRIDE == 0) {
                out.writeInt(at);
            }
            at += contexts.get(row).getOutcomes().length;
        }
        for (Context context : contexts) {
            for (int tag : context.getOutcomes()) {
                out.writeByte(tag);
            }
        }
        for (int shift = 16; shift >= 0; shift -= 8) {
            for (Context context : contexts) {
                for (double weight : context.getParameters()) {
                    out.writeByte((int) Math.round(weight * UNIT) >> shift);
                }
            }
        }
        out.flush();
        return bytes.toByteArray();
    }

    /** The very weights of the model. */
    static TagWeights exact() throws IOException {
        AbstractModel model = model();
        Map<String, Context> features = features(model);
        return new TagWeights() {
            @Override
            public List<String> tags() {
                return TagRecipe.tags(model);
            }

            @Override
            public void add(String feature, float[] sums) {
                Context context = features.get(feature);
                for (int i = 0; context != null && i < context.getOutcomes().length; i++) {
                    sums[context.getOutcomes()[i]] += (float) context.getParameters()[i];
                }
            }
        };
    }

    private static List<String> tags(AbstractModel model) {
        return IntStream.range(0, model.getNumOutcomes()).mapToObj(model::getOutcome).toList();
    }

    /** By 48 bits of the features' hashes, in order. */
    private static Map<Long, Context> rows(Map<String, Context> features) {
        Map<Long, Context> rows = new TreeMap<>();
        features.forEach((feature, context) -> {
            if (rows.put(PackedTagWeights.hash(feature) >> 16, context) != null) {
                throw new IllegalStateException("a hash twice: " + feature);
            }
        });
        return rows;
    }

    /** OpenNLP hands its weights out untyped: the second of them is the map of features. */
    @SuppressWarnings("unchecked")
    private static Map<String, Context> features(AbstractModel model) {
        return (Map<String, Context>) model.getDataStructures()[1];
    }

    private static AbstractModel model() throws IOException {
        try (InputStream in = Objects.requireNonNull(TagRecipe.class.getResourceAsStream(MODEL))) {
            return new POSModel(in).getArtifact("pos.model");
        }
    }
}
