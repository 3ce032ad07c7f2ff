package stet.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stet.compare.Card;
import stet.compare.Story;
import stet.compare.Version;

class OrderTest {
    private final Shelf shelf = new Shelf("desk", List.of(
            story("b", version("b1", "2031-05-03", "© 2031 Northwire", 1), version("b2", "2031-05-09", null, 0.4)),
            story("C", version("c1", null, null, 1)),
            story("a", version("a1", "2031-05-05", "© The Harbour Post", 1), version("a2", null, null, 0.9),
                    version("a3", "2031-05-04", null, 0.2))),
            List.of());

    @ParameterizedTest
    @CsvSource({"AS_FOUND, b C a", "NEWEST, b a C", "OLDEST, b a C", "TITLE, a b C", "SOURCE, b a C", "VERSIONS, a b C",
            "SIMILARITY, a b C"})
    void storiesStandInTheOrderAskedFor(Order order, String titles) {
        assertThat(order.sorted(shelf.stories())).extracting(Story::title).containsExactly(titles.split(" "));
    }

    @Test
    void onlyWhatFitsIsShown() {
        assertThat(shown(Filter.ALL)).containsExactly("b", "C", "a");
        assertThat(shown(new Filter(null, null, Set.of(), false, true))).containsExactly("b", "a");
        assertThat(shown(new Filter(LocalDate.of(2031, 5, 4), LocalDate.of(2031, 5, 5), Set.of(), false, false)))
                .containsExactly("a");
        assertThat(shown(new Filter(null, LocalDate.of(2031, 5, 3), Set.of(), false, false))).containsExactly("b");
        assertThat(shown(new Filter(null, null, Set.of("Northwire"), false, false))).containsExactly("b");
        assertThat(shown(new Filter(null, null, Set.of(), true, false))).containsExactly("C", "a");
    }

    private List<String> shown(Filter filter) {
        return shelf.stories().stream().filter(s -> filter.fits(s, v -> !v.path().startsWith("b"))).map(Story::title)
                .toList();
    }

    private static Story story(String title, Version... versions) {
        return new Story(title, versions[0].path(), "", Arrays.asList(versions));
    }

    private static Version version(String path, @Nullable String day, @Nullable String credit, double similarity) {
        Card card = new Card(path, day == null ? null : LocalDate.parse(day), credit, 10);
        return new Version(path, card, () -> {
            throw new IllegalStateException("no text is needed");
        }, similarity);
    }
}
