package stet;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The rooms and the arrows between them, as the design draws them. */
class ArchitectureTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption((Location at) -> !at.contains("/jte")).importPackages("stet");

    /** Room → the rooms it may use. Every room may use {@code message}. */
    private static final Map<String, List<String>> ARROWS = Map.ofEntries(Map.entry("message", List.of()),
            Map.entry("text", List.of()), Map.entry("language", List.of("text")), Map.entry("intake", List.of("text")),
            Map.entry("fact", List.of("language", "text")), Map.entry("align", List.of("language", "text")),
            Map.entry("compare", List.of("align", "fact", "language", "text")),
            Map.entry("library", List.of("compare", "align", "intake", "language", "text")),
            Map.entry("report", List.of("compare", "align", "fact", "language", "text")),
            Map.entry("cli",
                    List.of("text", "language", "intake", "fact", "align", "compare", "library", "report")),
            Map.entry("app",
                    List.of("text", "language", "intake", "fact", "align", "compare", "library", "report")));

    @TestFactory
    Stream<DynamicTest> everyRoomUsesOnlyWhatItMay() {
        return ARROWS.entrySet().stream().map(room -> DynamicTest.dynamicTest(room.getKey(), () -> {
            String[] allowed = Stream.concat(room.getValue().stream(), Stream.of(room.getKey(), "message"))
                    .map(r -> "stet." + r + "..").toArray(String[]::new);
            ArchRule rule = classes().that().resideInAPackage("stet." + room.getKey() + "..").should()
                    .onlyDependOnClassesThat(resideInAnyPackage(allowed).or(JavaClass.Predicates
                            .resideOutsideOfPackage("stet..")));
            rule.check(CLASSES);
        }));
    }

    @Test
    void everyPackageIsARoom() {
        assertThat(CLASSES.stream().map(c -> c.getPackageName().replaceFirst("^stet\\.?", "").replaceFirst("\\..*", ""))
                .filter(r -> !r.isEmpty()).distinct()).isSubsetOf(ARROWS.keySet());
    }

    @Test
    void noCyclesBetweenRoomsNorWithinTheApp() {
        slices().matching("stet.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void theWindowsLibrariesAreKnownToTheAppOnly() {
        noClasses().that().resideOutsideOfPackage("stet.app..").should()
                .dependOnClassesThat(resideInAnyPackage("javafx..", "org.fxmisc..", "org.reactfx..", "java.awt..",
                        "javax.swing..", "javax.imageio..", "atlantafx..", "org.kordamp.."))
                .check(CLASSES);
    }

    @Test
    void platformIsCalledInTheTaskRoomOnly() {
        noClasses().that().resideOutsideOfPackage("stet.app.task..").should().dependOnClassesThat()
                .haveFullyQualifiedName("javafx.application.Platform").allowEmptyShould(true).check(CLASSES);
    }

    @Test
    void panesDoNotKnowTheWindowNorEachOther() {
        List<String> names = List.of("library", "reader", "redline", "facts", "ledger", "story", "export");
        String[] panes = names.stream().map(pane -> "stet.app." + pane + "..").toArray(String[]::new);
        noClasses().that()
                .resideInAnyPackage(panes).should().dependOnClassesThat().haveFullyQualifiedName("javafx.stage.Stage")
                .allowEmptyShould(true)
                .check(CLASSES);
        for (String pane : names) {
            noClasses().that().resideInAPackage("stet.app." + pane + "..").should()
                    .dependOnClassesThat(resideInAnyPackage(panes)
                            .and(JavaClass.Predicates.resideOutsideOfPackage("stet.app." + pane + "..")))
                    .allowEmptyShould(true).check(CLASSES);
        }
    }

    @Test
    void onlyTheCommandLinePrints() {
        noClasses().that().resideOutsideOfPackage("stet.cli..").should().accessField(System.class, "out").orShould()
                .accessField(System.class, "err").orShould()
                .callMethod(Throwable.class, "printStackTrace").check(CLASSES);
    }

    @Test
    void mainLoadsNoWindowClassBeforeItKnows() {
        noClasses().that().haveFullyQualifiedName("stet.Main").should()
                .dependOnClassesThat(resideInAPackage("javafx.."))
                .check(CLASSES);
    }

    @Test
    void namesSayWhatAClassDoes() {
        noClasses().should().haveNameMatching(".*(Manager|Helper|Utils?|Impl)(\\$.*)?").check(CLASSES);
    }

    @Test
    void everyPackageSaysItsOneJob() {
        assertThat(sources().map(Path::getParent).distinct())
                .allSatisfy(folder -> assertThat(read(folder.resolve("package-info.java"))).startsWith("/** ")
                        .contains("@NullMarked"));
    }

    @Test
    void filesStaySmall() {
        assertThat(sources()).allSatisfy(f -> assertThat(read(f).lines().count()).as(f.toString())
                .isLessThanOrEqualTo(400));
    }

    /** A switch over a sealed family or an enum that names its cases fails to compile when a case is added. */
    @Test
    void noSwitchOverTheSealedFamiliesHasADefault() {
        Pattern family = Pattern.compile("case (Altered|Dropped|Added|FactChange\\.\\w+|FactValue\\.\\w+|NameValue"
                + "|Quantity|Time|Quote|Attribution|Office|Certainty|Term) ?[\\w(]");
        Pattern brace = Pattern.compile("switch \\([^{]*\\{((?:[^{}]++|\\{(?:[^{}]++|\\{[^{}]*+})*+})*+)}");
        assertThat(sources()).allSatisfy(f -> assertThat(brace.matcher(read(f)).results().map(m -> m.group(1))
                .filter(body -> family.matcher(body).find())).as(f.toString())
                .allSatisfy(body -> assertThat(body).doesNotContain("default ->")));
    }

    private static Stream<Path> sources() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(f -> f.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
