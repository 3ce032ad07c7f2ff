import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What lies in an image beside the program: its manual, what completes its words in a shell, icons, the licences and
 * notices of everything shipped and the bill of materials.
 */
record Share(Platform platform, Path image, Path folder) {
    private static final Path PACKAGING = Path.of("src/packaging");
    private static final Path PARTS = Path.of("src/main/resources/stet/notices.tsv");
    private static final Path ICONS = Path.of("assets/icons");

    static Share in(Platform platform, Path image) throws IOException {
        return new Share(platform, image, Files.createDirectories(platform.share(image)));
    }

    /** @param jars what is shipped */
    void notices(List<Path> jars) throws IOException {
        Files.copy(PACKAGING.resolve("share/NOTICE.md"), folder.resolve("NOTICE.md"));
        Files.copy(PARTS, folder.resolve("parts.tsv"));
        Licences licences = Licences.in(PACKAGING.resolve("share/licences"), folder.resolve("licences"));
        for (Path jar : jars) {
            licences.of(jar);
        }
        licences.parts(PARTS);
    }

    /**
     * The bill of materials with what is no library of the build: data of others in our own form, and typefaces.
     *
     * @param bill in CycloneDX's form; the profile of the build has it made
     */
    void bill(Path bill) throws IOException {
        JsonMapper json = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        ObjectNode all = (ObjectNode) json.readTree(bill);
        try (Stream<String> parts = Files.lines(PARTS)) {
            parts.filter(line -> !line.startsWith("#")).map(line -> line.split("\t", -1)).filter(part -> part[3].isEmpty())
                    .forEach(part -> add(part, all.withArray("components")));
        }
        json.writeValue(folder.resolve("stet.cdx.json"), all);
    }

    private static void add(String[] part, ArrayNode components) {
        ObjectNode component = components.addObject().put("type", "data").put("name", part[0]);
        component.putArray("licenses").addObject().putObject("license").put("name", part[1]);
        component.putArray("externalReferences").addObject().put("type", "website").put("url", part[2]);
    }

    /** The program's own words: it writes its manual and completes its commands itself. */
    void words() throws IOException, InterruptedException {
        write("manual", folder.resolve("stet.1"));
        write("completion", folder.resolve("stet.bash"));
    }

    private void write(String command, Path file) throws IOException, InterruptedException {
        Process run = new ProcessBuilder(platform.launcher(image).toString(), command)
                .redirectOutput(file.toFile()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        if (!run.waitFor(1, TimeUnit.MINUTES) || run.exitValue() != 0) {
            run.destroyForcibly();
            throw new IOException("stet " + command + " wrote nothing");
        }
    }

    /** The entry of the menus, icons in all sizes, and the list of where on a system each is looked for. */
    void desktop() throws IOException {
        Path entry = folder.resolve("stet.desktop");
        Files.copy(PACKAGING.resolve("linux/stet.desktop"), entry);
        Files.writeString(entry, "MimeType=" + String.join(";", types()) + ";\n", StandardOpenOption.APPEND);
        Files.copy(PACKAGING.resolve("linux/_stet"), folder.resolve("_stet"));
        List<String> links = new ArrayList<>(List.of("bin/stet /usr/bin/stet", "lib/share/stet.1 /usr/share/man/man1/stet.1",
                "lib/share/stet.bash /usr/share/bash-completion/completions/stet",
                "lib/share/_stet /usr/share/zsh/vendor-completions/_stet",
                "lib/share/stet.desktop /usr/share/applications/stet.desktop",
                "lib/share/icons/stet.svg /usr/share/icons/hicolor/scalable/apps/stet.svg"));
        Path icons = Files.createDirectories(folder.resolve("icons"));
        Files.copy(ICONS.resolve("stet.svg"), icons.resolve("stet.svg"));
        for (int size : new int[]{16, 24, 32, 48, 64, 128, 256, 512}) {
            String name = "stet-" + size + ".png";
            Files.copy(ICONS.resolve(name), icons.resolve(name));
            links.add("lib/share/icons/%s /usr/share/icons/hicolor/%dx%d/apps/stet.png".formatted(name, size, size));
        }
        Files.write(folder.resolve("links"), links);
    }

    /** The kinds of files that are opened with the program. */
    private static List<String> types() throws IOException {
        List<String> types = new ArrayList<>();
        for (Path file : associations()) {
            Properties association = new Properties();
            try (InputStream in = Files.newInputStream(file)) {
                association.load(in);
            }
            types.add(association.getProperty("mime-type"));
        }
        return types;
    }

    static List<Path> associations() throws IOException {
        try (var files = Files.list(PACKAGING.resolve("associations"))) {
            return files.sorted().toList();
        }
    }
}
