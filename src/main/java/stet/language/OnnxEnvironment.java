package stet.language;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtLoggingLevel;
import java.lang.reflect.Field;
import java.lang.reflect.Method;

/**
 * ONNX Runtime's environment, which lasts as long as the process. Its own hook of the end releases it beside ours, in no
 * order, and a session that is just being made then reads what is gone, which crashes Java. The native environment counts
 * who uses it, so one more user, who never lets go, keeps it; the library offers no other way to ask for one (decision 53).
 */
final class OnnxEnvironment {
    private static boolean kept;

    private OnnxEnvironment() {
    }

    static synchronized OrtEnvironment get() {
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        if (!kept) {
            kept = true;
            keep();
        }
        return environment;
    }

    private static void keep() {
        try {
            Field api = Class.forName("ai.onnxruntime.OnnxRuntime").getDeclaredField("ortApiHandle");
            api.setAccessible(true);
            Method use = OrtEnvironment.class.getDeclaredMethod("createHandle", long.class, int.class, String.class);
            use.setAccessible(true);
            use.invoke(null, api.getLong(null), OrtLoggingLevel.ORT_LOGGING_LEVEL_WARNING.getValue(), "stet");
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("another ONNX Runtime than the one that this was made for", e);
        }
    }
}
