import java.io.IOException;
import java.lang.module.ModuleReader;
import java.lang.module.ResolvedModule;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What of the libraries and of Java's modules no part of Stet comes near. */
final class Unused {
    /**
     * What is named and never used: looks of AWT's windows other than the plain one, in which it asks for a printer; pages in
     * its windows; sound; compilers of style sheets for XML; JavaFX's charts and its look of old. There is no network: no TLS,
     * no directories.
     */
    private static final Pattern CLASSES = Pattern.compile("(com/sun/java/swing/plaf|javax/swing/(plaf/(nimbus|multi)|text/(html|rtf))"
            + "|com/sun/media/sound|(com/sun|javax)/imageio/plugins/tiff(?!/\\w+Spi)"
            + "|sun/security/(ssl(?!/SunJSSE)|tools)|com/sun/(jndi|naming)"
            + "|com/sun/org/apache/(xalan/internal/xsltc/compiler|bcel)"
            + "|javafx/scene/chart|com/sun/javafx/(charts|scene/control/skin/caspian))/.*");

    /** What Java keeps for that beside its modules. */
    private static final Pattern FILES = Pattern.compile("lib(splashscreen|jsound)\\.\\w+|cacerts|public_suffix_list\\.dat"
            + "|classlist|jrt-fs\\.jar");

    /** Stet itself, what the machine may ask for, and what is loaded by a name that is put together. */
    private static final Pattern KEPT = Pattern.compile("(stet|java|jdk/internal|sun/(nio/cs|net/www/(protocol|content)|util|text)"
            + "|org/(xml|w3c|apache/lucene/analysis/tokenattributes)|com/sun/(glass|prism|scenario|pisces))/.*");

    private final Collection<ResolvedModule> modules;
    private final Predicate<String> unnamed;

    private Unused(Collection<ResolvedModule> modules, Predicate<String> unnamed) {
        this.modules = modules;
        this.unnamed = unnamed;
    }

    /**
     * @param jars the program's and its libraries'
     * @param files settings and native libraries, which name classes, too; others do no harm
     */
    static Unused of(Collection<ResolvedModule> modules, List<Path> jars, List<Path> files) throws IOException {
        Reachable reachable = new Reachable(name -> !CLASSES.matcher(name).matches());
        for (Path jar : jars) {
            reachable.jar(jar);
        }
        for (ResolvedModule module : modules) {
            reachable.module(module.reference());
        }
        for (Path file : files) {
            if (!isFile(file)) {
                reachable.file(file);
            }
        }
        return new Unused(modules, reachable.unnamed(name -> KEPT.matcher(name).matches()));
    }

    /** A file of a jar or a module. */
    boolean has(String file) {
        return unnamed.test(file) || !file.endsWith(".class") && CLASSES.matcher(file).matches();
    }

    /** A file beside Java's modules. */
    static boolean isFile(Path file) {
        return FILES.matcher(file.getFileName().toString()).matches();
    }

    /** For jlink, which wants every package of a module to be there: where nothing of one is used, its smallest class stays. */
    List<String> patterns() throws IOException {
        List<String> patterns = new ArrayList<>(List.of("/java.desktop/**/doc-files/**",
                "regex:/jdk\\.charsets/sun/nio/cs/ext/(IBM\\d|Mac).*"));
        for (ResolvedModule module : modules) {
            try (ModuleReader reader = module.reference().open(); Stream<String> files = reader.list()) {
                Map<String, List<String>> packages = files.filter(f -> f.contains("/") && !f.endsWith("/")).sorted()
                        .collect(Collectors.groupingBy(f -> f.substring(0, f.lastIndexOf('/') + 1), TreeMap::new, Collectors.toList()));
                for (Map.Entry<String, List<String>> one : packages.entrySet()) {
                    List<String> gone = gone(one.getValue(), reader);
                    if (!gone.isEmpty()) {
                        patterns.add(gone.stream().map(f -> Pattern.quote(f.substring(one.getKey().length()))).collect(
                                Collectors.joining("|", "regex:/" + Pattern.quote(module.name() + "/" + one.getKey()) + "(", ")")));
                    }
                }
            }
        }
        return patterns;
    }

    private List<String> gone(List<String> files, ModuleReader reader) throws IOException {
        List<String> gone = new ArrayList<>(files.stream().filter(this::has).toList());
        if (gone.size() == files.size()) {
            Map<String, Integer> sizes = new HashMap<>();
            for (String file : files) {
                sizes.put(file, reader.read(file).orElseThrow().remaining());
            }
            gone.remove(Collections.min(files, Comparator.comparing((String f) -> !f.endsWith(".class")).thenComparing(sizes::get)));
        }
        return gone;
    }
}
