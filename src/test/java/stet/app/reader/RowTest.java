package stet.app.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import stet.app.desk.Desk;
import stet.text.Article;

class RowTest {
    private static final Article ARTICLE = Desk.of("% home\n# Head\nOne.\n% ad\n% share\nTwo.", "x", "").pair()
            .original().article();

    private static String draw(Set<Integer> open) {
        List<Row> rows = Row.of(ARTICLE, open);
        return rows.stream().map(r -> switch (r) {
            case Row.Words w -> String.valueOf(w.block().number());
            case Row.Fold f -> (f.open() ? "v" : ">") + f.number() + "x" + f.blocks().size();
        }).collect(Collectors.joining(" "));
    }

    @Test
    void furnitureFoldsIntoOneLineARun() {
        assertThat(draw(Set.of())).isEqualTo(">1x1 2 3 >4x2 6");
    }

    @Test
    void anOpenFoldShowsItsBlocks() {
        assertThat(draw(Set.of(4))).isEqualTo(">1x1 2 3 v4x2 4 5 6");
    }
}
