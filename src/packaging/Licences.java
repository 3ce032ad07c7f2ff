import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The licence texts of all that is shipped, a folder each: those that a library carries itself, else those that the table
 * {@code texts.tsv} names for it. What has no text is not shipped: the build fails.
 *
 * @param texts where the table and the texts lie
 * @param to    where the folders go
 * @param named by the name of a library, or of a part that is none
 */
record Licences(Path texts, Path to, Map<String, Row> named) {
    private static final Pattern LICENCE = Pattern.compile("(?i)(.*/)?(licen[cs]e|copying|ofl|[^/]*-licen[cs]e)[^/]*");
    private static final Pattern NOTICE = Pattern.compile("(?i)(.*/)?(notice|copyright|dependencies)[^/]*");
    private static final String VERSION = "-\\d+(\\.[\\w.-]+)?\\.jar$";

    /**
     * @param texts names of files
     * @param above what the makers put above them; may be empty
     */
    record Row(List<String> texts, String above) {
    }

    static Licences in(Path texts, Path to) throws IOException {
        Map<String, Row> named = new LinkedHashMap<>();
        for (String line : lines(texts.resolve("texts.tsv"))) {
            String[] fields = line.split("\t", -1);
            named.put(fields[0], new Row(List.of(fields[1].split(" ")), fields[2]));
        }
        return new Licences(texts, to, named);
    }

    /** Puts the texts of a library into the image. */
    void of(Path jar) throws IOException {
        String file = jar.getFileName().toString();
        Path folder = to.resolve(file.replaceFirst("\\.jar$", ""));
        if (!own(jar, folder)) {
            write(file.replaceFirst(VERSION, ""), folder);
        }
    }

    /**
     * Puts the texts of the parts that are no libraries into the image.
     *
     * @throws IllegalStateException where a library that a part names has no text, or where the table names what is not shipped
     */
    void parts(Path parts) throws IOException {
        List<String> all = new ArrayList<>();
        for (String line : lines(parts)) {
            String[] fields = line.split("\t", -1);
            if (fields[3].isEmpty()) {
                write(fields[0], to.resolve(fields[0]));
            }
            all.addAll(fields[3].isEmpty() ? List.of(fields[0]) : List.of(fields[3].split(" ")));
        }
        for (String part : all) {
            if (!hasText(part)) {
                throw new IllegalStateException("no licence text of " + part);
            }
        }
        named.keySet().stream().filter(name -> !all.contains(name)).findAny().ifPresent(name -> {
            throw new IllegalStateException("not shipped, but named in texts.tsv: " + name);
        });
    }

    private boolean hasText(String part) throws IOException {
        try (Stream<Path> folders = Files.list(to)) {
            return folders.anyMatch(f -> (f.getFileName() + ".jar").replaceFirst(VERSION, "").replaceFirst("\\.jar$", "").equals(part));
        }
    }

    /** Copies what a library carries itself; false where no licence is among it. */
    private static boolean own(Path jar, Path folder) throws IOException {
        boolean licensed = false;
        try (ZipFile from = new ZipFile(jar.toFile()); Stream<? extends ZipEntry> all = from.stream()) {
            for (ZipEntry entry : all.filter(e -> !e.isDirectory() && !e.getName().endsWith(".class")).toList()) {
                boolean licence = LICENCE.matcher(entry.getName()).matches();
                if (licence || NOTICE.matcher(entry.getName()).matches()) {
                    licensed |= licence;
                    Path copy = Files.createDirectories(folder)
                            .resolve(entry.getName().replace("META-INF/", "").replace('/', '-'));
                    try (InputStream in = from.getInputStream(entry)) {
                        Files.write(copy, in.readAllBytes());
                    }
                }
            }
        }
        return licensed;
    }

    private void write(String name, Path folder) throws IOException {
        Row row = named.get(name);
        if (row == null) {
            throw new IllegalStateException("no licence text: %s carries none, and texts.tsv does not name it".formatted(name));
        }
        Files.createDirectories(folder);
        for (String text : row.texts()) {
            Path from = texts.resolve(text);
            Files.copy(from, folder.resolve(from.getFileName().toString()));
        }
        if (!row.above().isEmpty()) {
            Files.writeString(folder.resolve("COPYRIGHT"), row.above() + "\n");
        }
    }

    private static List<String> lines(Path table) throws IOException {
        return Arrays.stream(Files.readString(table).split("\n")).filter(line -> !line.startsWith("#")).toList();
    }
}
