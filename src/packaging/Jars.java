import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Copies jars without what this system cannot use, and libraries of its own out of them. */
final class Jars {
    private static final Pattern LIBRARY = Pattern.compile(".*\\.(so|dll|dylib|jnilib|pdb|yml|plist)|.*\\.dSYM/.*");
    /**
     * ICU's names of languages, currencies, regions, units and time zones, which Stet shows in its own languages only, and
     * what it sorts, transliterates and tells look-alikes by, which Stet does not.
     */
    private static final Pattern FOREIGN = Pattern.compile("com/ibm/icu/impl/data/icudata/"
            + "((lang|curr|region|unit|zone|rbnf)/(?!root|pool|res_index|en|de|supplemental|tzdbNames)\\w+\\.res"
            + "|(coll|translit)/.*|unames\\.icu|confusables\\.cfu|uts46\\.nrm)");

    /** What Lucene has for searches that Stet does not make. */
    private static final Pattern UNREAD = Pattern.compile("org/apache/lucene/analysis/(hunspell/|email/|synonym/|morph/|compound/|pattern/|wikipedia/|shingle/|ngram/|cjk/|minhash/"
            + "|payloads/|th/|hi/|bn/|fa/|ckb/|ar/|el/|gl/|br/|en/KStem).*");
    private static final Pattern WEIGHTS = Pattern.compile("langdetect-[\\w.-]+\\.bin");
    /** Models of our own, which are packed in themselves. */
    private static final Pattern PACKED = Pattern.compile("stet/language/.*\\.model");
    /** What stands in the folder of licences, and what a library was built by. */
    private static final Pattern BESIDE = Pattern.compile("META-INF/(maven/.*\\.xml|[^/]*(LICEN[CS]E|NOTICE|COPYRIGHT|DEPENDENCIES)[^/]*)");
    private static final ClassHierarchyResolver TYPES = ClassHierarchyResolver.ofResourceParsing(ClassLoader.getSystemClassLoader())
            .orElse(ClassHierarchyResolver.defaultResolver());
    /** Names of variables are for debuggers; line numbers stay, as an account of a failure needs them. */
    private static final ClassFile OWN = ClassFile.of(ClassFile.DebugElementsOption.DROP_DEBUG,
            ClassFile.LineNumbersOption.PASS_LINE_NUMBERS, ClassFile.ClassHierarchyResolverOption.of(TYPES));
    /** Of others' classes, as of Java's, the account names the method. */
    private static final ClassFile OTHERS = ClassFile.of(ClassFile.DebugElementsOption.DROP_DEBUG,
            ClassFile.LineNumbersOption.DROP_LINE_NUMBERS, ClassFile.ClassHierarchyResolverOption.of(TYPES));

    private Jars() {
    }

    /**
     * A copy without libraries and without words in languages that the program does not speak.
     *
     * @param unused which files nothing uses besides
     */
    static void lean(Path jar, Path to, Predicate<String> unused) throws IOException {
        copy(jar, to, name -> !unused.test(name) && !LIBRARY.matcher(name).matches() && !FOREIGN.matcher(name).matches()
                && !UNREAD.matcher(name).matches() && !BESIDE.matcher(name).matches() && !Model.ORIGINAL.matcher(name).matches());
    }

    private static void copy(Path jar, Path to, Predicate<String> wanted) throws IOException {
        try (ZipFile from = new ZipFile(jar.toFile()); OutputStream file = Files.newOutputStream(to);
                ZipOutputStream out = new ZipOutputStream(file)) {
            out.setLevel(9);
            for (Enumeration<? extends ZipEntry> all = from.entries(); all.hasMoreElements();) {
                ZipEntry entry = all.nextElement();
                if (!entry.isDirectory() && wanted.test(entry.getName())) {
                    write(entry, from, out);
                }
            }
        }
        Files.setLastModifiedTime(to, Files.getLastModifiedTime(jar));
    }

    private static void write(ZipEntry entry, ZipFile from, ZipOutputStream out) throws IOException {
        ZipEntry copy = new ZipEntry(entry.getName());
        copy.setTime(entry.getTime());
        try (InputStream in = from.getInputStream(entry)) {
            byte[] bytes = lean(entry.getName(), in.readAllBytes());
            if (PACKED.matcher(entry.getName()).matches()) {
                store(copy, bytes);
            }
            out.putNextEntry(copy);
            out.write(bytes);
            out.closeEntry();
        }
    }

    private static void store(ZipEntry entry, byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
    }

    private static byte[] lean(String name, byte[] bytes) throws IOException {
        if (WEIGHTS.matcher(name).matches()) {
            return Weights.rounded(bytes);
        }
        if (!name.endsWith(".class") || name.endsWith("module-info.class")) {
            return bytes;
        }
        ClassFile classes = name.startsWith("stet/") ? OWN : OTHERS;
        ClassModel model = classes.parse(bytes);
        return classes.transformClass(model, name.equals(Unpacking.CLASS)
                ? new Unpacking().removed()
                : Bootstraps.spelledOut(model));
    }

    /** Takes the libraries whose names begin so out of a jar, into one folder. */
    static void libraries(Path jar, Predicate<String> wanted, Path to) throws IOException {
        Files.createDirectories(to);
        try (ZipFile from = new ZipFile(jar.toFile()); Stream<? extends ZipEntry> all = from.stream()) {
            for (ZipEntry entry : all.filter(e -> !e.isDirectory() && !e.getName().contains(".dSYM/"))
                    .filter(e -> wanted.test(e.getName()) && LIBRARY.matcher(e.getName()).matches()).toList()) {
                try (InputStream in = from.getInputStream(entry)) {
                    Files.copy(in, to.resolve(entry.getName().substring(entry.getName().lastIndexOf('/') + 1)));
                }
            }
        }
    }
}
