import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import javafx.css.Stylesheet;

/** The style sheets in JavaFX's binary form, which it looks for beside each and need not parse. */
final class Sheets {
    private Sheets() {
    }

    static void add(Path jar) throws IOException {
        try (FileSystem files = FileSystems.newFileSystem(jar); Stream<Path> all = Files.list(files.getPath("stet/theme"))) {
            List<Path> sheets = all.filter(f -> f.toString().endsWith(".css")).sorted().toList();
            for (Path sheet : sheets) {
                binary(sheet);
            }
        }
    }

    private static void binary(Path sheet) throws IOException {
        Path text = Files.createTempFile("stet", ".css");
        Path binary = Files.createTempFile("stet", ".bss");
        try {
            Files.copy(sheet, text, StandardCopyOption.REPLACE_EXISTING);
            Stylesheet.convertToBinary(text.toFile(), binary.toFile());
            Files.copy(binary, sheet.resolveSibling(sheet.getFileName().toString().replace(".css", ".bss")));
        } finally {
            Files.delete(text);
            Files.delete(binary);
        }
    }
}
