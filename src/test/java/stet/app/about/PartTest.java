package stet.app.about;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PartTest {
    /** What Maven has gathered to be shipped beside the program, before it runs the tests. */
    private static final Path SHIPPED = Path.of("target/lib");

    @Test
    void everyLibraryThatIsShippedIsNamedWithItsLicenceAndNoOther() throws IOException {
        assumeTrue(Files.isDirectory(SHIPPED), "run by Maven");
        Set<String> named = Part.all().stream().flatMap(p -> p.files().stream()).filter(f -> !f.isEmpty())
                .collect(Collectors.toSet());
        try (Stream<Path> libraries = Files.list(SHIPPED)) {
            Set<String> shipped = libraries.map(PartTest::name).collect(Collectors.toSet());
            assertThat(shipped).containsExactlyInAnyOrderElementsOf(named);
        }
    }

    @Test
    void everyPartSaysItsLicenceAndWhereItComesFrom() {
        assertThat(Part.all()).hasSizeGreaterThan(20).allSatisfy(part -> {
            assertThat(part.licence()).isNotBlank();
            assertThat(part.address()).startsWith("https://");
        });
    }

    @Test
    void theReadmeNamesEveryPart() throws IOException {
        String readme = Files.readString(Path.of("README.md")).replaceAll("\\s+", " ");
        assertThat(Part.all()).allSatisfy(part -> assertThat(readme).as(part.name())
                .contains(part.name().split(",| and its")[0]));
    }

    @ParameterizedTest
    @EnumSource
    void everyLicenceIsThereInFull(Licence licence) {
        assertThat(licence.text()).hasSizeGreaterThan(1000).containsIgnoringCase("licen");
    }

    /** "jackson-core" of "jackson-core-3.2.4.jar". */
    private static String name(Path jar) {
        return jar.getFileName().toString().replaceFirst("-\\d+(\\.[\\w.-]+)?\\.jar$", "");
    }
}
