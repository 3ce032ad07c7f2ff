package stet.app.theme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javafx.scene.text.Font;
import stet.app.task.WindowThread;

/** Loads the faces with the cache folder named, and says what lies in the temporary folder then. */
final class FontLoading {
    private FontLoading() {
    }

    public static void main(String[] arguments) throws Exception {
        WindowThread window = new WindowThread();
        window.start();
        CompletableFuture<String> said = new CompletableFuture<>();
        window.execute(() -> said.complete(said(Path.of(arguments[0]))));
        System.out.println(said.get());
        System.exit(0);
    }

    private static String said(Path cache) {
        Fonts.faces().forEach(face -> face.load(cache));
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return (Font.getFamilies().contains(Fonts.SERIF_STRONG) ? "loaded" : "not loaded") + ", temporary files: "
                    + files.map(Path::getFileName).map(Path::toString).sorted().toList();
        } catch (IOException e) {
            return e.toString();
        }
    }
}
