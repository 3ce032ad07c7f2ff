package stet.report.subject;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import stet.compare.FactChange;
import stet.report.Pairs;

class SubjectTest {

    @Test
    void whatWasSaidOfAChangeIsFoundAgainAndLasts() {
        Subject ferry = Pairs.ferry();
        List<FactChange> changes = ferry.comparison().changes();
        Remark query = new Remark(Remark.Verdict.QUERIED, "Ask the port.");
        Map<FactChange, Remark> said = new HashMap<>(Map.of(changes.get(1), query));
        Subject subject = new Subject("p1", "wire.txt", "site.html", ferry.comparison(), said);
        said.clear();
        assertThat(changes).map(subject::remark).containsExactly(Remark.NONE, query, Remark.NONE);
        assertThat(query.verdict().word()).isEqualTo("queried");
    }
}
