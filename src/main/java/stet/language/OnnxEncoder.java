package stet.language;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.net.URLConnection;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.ReadableByteChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import stet.text.Span;

/**
 * The sentence encoder bge-small-en-v1.5, quantised (https://huggingface.co/BAAI/bge-small-en-v1.5): 384 dimensions,
 * the vector of the first token stands for the text. One text a run: the model's quantisation looks at the whole
 * batch, so that a text's vector would depend on its neighbours. The packaged program has the model beside it, as
 * ONNX Runtime would make it of the one on the class path ({@code src/packaging/Model.java}): in the vectors no bit
 * differs, and it is there at once.
 */
final class OnnxEncoder implements Encoder {
    private static final String MODEL = "/bge-small-en-v1.5-q.onnx";
    /** The system property that names the file of a model in ONNX Runtime's own format. */
    private static final String MADE = "stet.model";
    private static final int WINDOW = 510;

    private final WordPiece wordPiece;
    private final OrtEnvironment environment;
    private final OrtSession session;
    /** Held, as the session goes on reading where it lies. */
    private final @Nullable ByteBuffer lying;

    /** @throws IllegalStateException where the model cannot be loaded */
    OnnxEncoder(WordPiece pieces) {
        this(pieces, System.getProperty(MADE));
    }

    /** @param made the file of a model that was made beforehand; null for the one on the class path */
    OnnxEncoder(WordPiece pieces, @Nullable String made) {
        wordPiece = pieces;
        try (Arena once = Arena.ofConfined()) {
            lying = made == null ? null : mapped(Path.of(made));
            ByteBuffer model = lying == null ? model(once) : lying;
            try (NativeCall _ = NativeCall.begin()) {
                environment = OnnxEnvironment.get();
                environment.setTelemetry(false);
                OrtSession.SessionOptions options = new OrtSession.SessionOptions();
                options.setIntraOpNumThreads(1);
                if (lying != null) {
                    asItLies(options);
                }
                session = environment.createSession(model, options);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (OrtException e) {
            throw new IllegalStateException("the sentence model does not load", e);
        }
    }

    private static void asItLies(OrtSession.SessionOptions options) throws OrtException {
        options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.NO_OPT);
        options.addConfigEntry("session.load_model_format", "ORT");
        options.addConfigEntry("session.use_ort_model_bytes_directly", "1");
        options.addConfigEntry("session.use_ort_model_bytes_for_initializers", "1");
    }

    private static ByteBuffer mapped(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            return channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
        }
    }

    /** Beside the heap, which such a lump would have collected at once; ONNX Runtime makes its own of it. */
    private static ByteBuffer model(Arena arena) throws IOException {
        URLConnection file = Objects.requireNonNull(OnnxEncoder.class.getResource(MODEL)).openConnection();
        ByteBuffer model = arena.allocate(file.getContentLength()).asByteBuffer();
        try (ReadableByteChannel in = Channels.newChannel(file.getInputStream())) {
            while (model.hasRemaining() && in.read(model) >= 0) {
                continue;
            }
        }
        return model.flip();
    }

    @Override
    public List<Encoding> encode(List<String> texts) {
        return texts.parallelStream().map(this::encode).toList();
    }

    private Encoding encode(String text) {
        List<WordPiece.Piece> pieces = wordPiece.cut(text);
        List<float[]> inContext = new ArrayList<>(pieces.size());
        float[] sum = new float[0];
        int windows = Math.max(1, Math.ceilDiv(pieces.size(), WINDOW));
        for (float[][] states : IntStream.range(0, windows).parallel()
                .mapToObj(w -> run(pieces.subList(w * WINDOW, Math.min(pieces.size(), (w + 1) * WINDOW)))).toList()) {
            sum = sum.length == 0 ? states[0] : plus(sum, Vectors.unit(states[0]));
            for (int i = 1; i < states.length - 1; i++) {
                inContext.add(Vectors.unit(states[i]));
            }
        }
        List<Span> spans = pieces.stream().map(WordPiece.Piece::span).toList();
        return new Encoding(Vectors.unit(sum), spans, inContext);
    }

    /** The last hidden state: a row for [CLS], one for each piece, one for [SEP]. */
    private float[][] run(List<WordPiece.Piece> pieces) {
        long[] ids = new long[pieces.size() + 2];
        ids[0] = wordPiece.id("[CLS]");
        for (int i = 0; i < pieces.size(); i++) {
            ids[i + 1] = pieces.get(i).id();
        }
        ids[ids.length - 1] = wordPiece.id("[SEP]");
        long[] ones = new long[ids.length];
        Arrays.fill(ones, 1);
        try (NativeCall _ = NativeCall.begin();
                OnnxTensor input = OnnxTensor.createTensor(environment, new long[][]{ids});
                OnnxTensor mask = OnnxTensor.createTensor(environment, new long[][]{ones});
                OnnxTensor types = OnnxTensor.createTensor(environment, new long[][]{new long[ids.length]});
                OrtSession.Result result = session
                        .run(Map.of("input_ids", input, "attention_mask", mask, "token_type_ids", types))) {
            return ((float[][][]) result.get(0).getValue())[0];
        } catch (OrtException e) {
            throw new IllegalStateException("the sentence model failed", e);
        }
    }

    private static float[] plus(float[] a, float[] b) {
        float[] sum = a.clone();
        for (int i = 0; i < sum.length; i++) {
            sum[i] += b[i];
        }
        return sum;
    }
}
