import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.constantpool.Utf8Entry;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The classes that are named, step by step, by what is named already: in code, types, annotations, strings and names of
 * services, in files of settings and in native libraries. A class that nothing names is loaded by a name that is put
 * together at run time, or never; those put together have to be kept. Who names a class rarely uses it,
 * so what is never used has to be said, too: it counts as named by nobody.
 */
final class Reachable {
    private static final String SERVICES = "META-INF/services/";
    private static final Pattern SETTINGS = Pattern.compile(".*\\.(properties|xml|cfg|MF|css|bss|security|so|dll|dylib)");
    private static final Pattern WORD = Pattern.compile("[\\w$./-]{3,}");
    private static final Pattern PRIMITIVES = Pattern.compile("[BCDFIJSVZ]*L");
    /** Where a jar keeps what differs between versions of Java. */
    private static final Pattern VERSIONED = Pattern.compile("^META-INF/versions/\\d+/");
    private static final List<String> LANGUAGES = List.of("_en", "_de");

    private final Predicate<String> used;
    private final Map<String, List<byte[]>> classes = new HashMap<>();
    private final Map<String, Set<String>> providers = new HashMap<>();
    private final Set<String> named = new HashSet<>();
    private final Deque<String> unread = new ArrayDeque<>();
    private final List<String> settings = new ArrayList<>();

    /** @param used tells of a class, {@code a/b/C}, whether it may count at all */
    Reachable(Predicate<String> used) {
        this.used = used;
    }

    void jar(Path jar) throws IOException {
        try (ZipFile file = new ZipFile(jar.toFile())) {
            for (Enumeration<? extends ZipEntry> all = file.entries(); all.hasMoreElements();) {
                ZipEntry entry = all.nextElement();
                try (InputStream in = file.getInputStream(entry)) {
                    add(entry.getName(), in);
                }
            }
        }
    }

    void module(ModuleReference module) throws IOException {
        module.descriptor().provides().forEach(p -> provide(p.service(), p.providers()));
        try (ModuleReader reader = module.open(); var names = reader.list()) {
            for (String name : names.toList()) {
                try (InputStream in = reader.open(name).orElseThrow()) {
                    add(name, in);
                }
            }
        }
    }

    private void add(String file, InputStream in) throws IOException {
        if (file.endsWith(".class")) {
            classes.computeIfAbsent(name(file), _ -> new ArrayList<>()).add(in.readAllBytes());
        } else if (file.startsWith(SERVICES)) {
            provide(file.substring(SERVICES.length()), new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .map(line -> line.replaceFirst("#.*", "").strip()).toList());
        } else if (SETTINGS.matcher(file).matches()) {
            settings.add(new String(in.readAllBytes(), StandardCharsets.ISO_8859_1));
        }
    }

    private void provide(String service, Collection<String> classes) {
        classes.forEach(c -> providers.computeIfAbsent(internal(service), _ -> new HashSet<>()).add(internal(c)));
    }

    /** A file of settings or a native library, in which names lie between other bytes; others are passed over. */
    void file(Path file) throws IOException {
        if (SETTINGS.matcher(file.getFileName().toString()).matches()) {
            settings.add(Files.readString(file, StandardCharsets.ISO_8859_1));
        }
    }

    /**
     * Follows the names.
     *
     * @param kept the classes with which it begins
     * @return tells of a file, {@code a/b/C.class}, whether it is a class that nothing names
     */
    Predicate<String> unnamed(Predicate<String> kept) {
        classes.keySet().stream().filter(kept).forEach(this::found);
        settings.forEach(this::read);
        while (!unread.isEmpty()) {
            String name = unread.remove();
            providers.getOrDefault(name, Set.of()).forEach(this::found);
            classes.get(name).forEach(this::read);
        }
        return file -> file.endsWith(".class") && classes.containsKey(name(file)) && !named.contains(name(file))
                && !file.endsWith("module-info.class");
    }

    private void read(byte[] bytes) {
        for (PoolEntry entry : ClassFile.of().parse(bytes).constantPool()) {
            if (entry instanceof Utf8Entry text) {
                read(text.stringValue());
            }
        }
    }

    /** Names of classes are written in three ways: a.b.C, a/b/C, and La/b/C; after the types before it. */
    private void read(String text) {
        for (Matcher words = WORD.matcher(text); words.find();) {
            String word = internal(words.group());
            found(word);
            Matcher type = PRIMITIVES.matcher(word);
            if (type.lookingAt()) {
                found(word.substring(type.end()));
            }
        }
    }

    private void found(String name) {
        if (classes.containsKey(name) && used.test(name) && named.add(name)) {
            unread.add(name);
            LANGUAGES.forEach(language -> found(name + language));
        }
    }

    private static String internal(String name) {
        return name.replace('.', '/');
    }

    private static String name(String file) {
        return VERSIONED.matcher(file.substring(0, file.length() - ".class".length())).replaceFirst("");
    }
}
