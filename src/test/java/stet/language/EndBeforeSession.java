package stet.language;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtSession;
import java.io.InputStream;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;

/** The end comes when ONNX Runtime stands and before its session is made, and its hook has all the time it wants. */
final class EndBeforeSession {
    private EndBeforeSession() {
    }

    public static void main(String[] arguments) throws Exception {
        CountDownLatch stands = new CountDownLatch(1);
        Thread.ofPlatform().daemon().start(() -> load(stands));
        stands.await();
        System.exit(0);
    }

    private static void load(CountDownLatch stands) {
        try (InputStream model = Objects
                .requireNonNull(OnnxEncoder.class.getResourceAsStream("/bge-small-en-v1.5-q.onnx"))) {
            byte[] bytes = model.readAllBytes();
            try (NativeCall _ = NativeCall.begin()) {
                OrtEnvironment environment = OnnxEnvironment.get();
                stands.countDown();
                Thread.sleep(700);
                environment.createSession(bytes, new OrtSession.SessionOptions());
                System.out.println("made");
            }
        } catch (Exception e) {
            e.printStackTrace();
        }
    }
}
