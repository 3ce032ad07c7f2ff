package stet.app.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import stet.app.session.Copying.Copied;
import stet.compare.Comparison;
import stet.compare.FactChange;
import stet.library.memory.Decision;
import stet.report.subject.Remark;

class CopyingTest {
    private final Session session = new Session();
    private final List<Copied> clipboard = new ArrayList<>();
    private final List<String> said = new ArrayList<>();
    private final Copying copying = new Copying(session, clipboard::add, said::add);

    private Comparison ready() {
        Pair pair = Sample.pair();
        session.open(pair);
        Comparison made = Sample.comparison(pair, Sample.altered("80", "800"), Sample.altered("80", "800"));
        session.compared(made);
        return made;
    }

    @Test
    void theChosenChangeIsCopiedInBothForms() {
        FactChange change = ready().changes().getFirst();
        session.select(change);
        session.decided(Map.of(change, new Decision(Decision.Verdict.QUERIED, "ask *Bo* <b>")));
        copying.meant();
        assertThat(clipboard).singleElement().satisfies(copied -> {
            assertThat(copied.markdown()).contains("**Altered**", "Queried", "ask \\*Bo\\* \\<b\\>", "> Original: ");
            assertThat(copied.html()).startsWith("<meta charset=\"utf-8\">").contains("<b>Altered</b>",
                    "ask *Bo* &lt;b&gt;", "<blockquote>");
        });
        assertThat(said).containsExactly("The change is on the clipboard, as Markdown and as rich text.");
    }

    @Test
    void withoutAChoiceItSaysWhatToDo() {
        ready();
        copying.meant();
        assertThat(clipboard).isEmpty();
        assertThat(said).containsExactly("Choose a change first, then copy it.");
    }

    @Test
    void allAreCopied() {
        ready();
        copying.all();
        assertThat(clipboard.getFirst().markdown().split("\\*\\*Altered\\*\\*", -1)).hasSize(3);
        assertThat(said.getFirst()).startsWith("All 2 changes");
    }

    @Test
    void ofTwoEqualChangesOneDecisionSpeaksForBoth() {
        Comparison made = ready();
        Map<FactChange, Decision> decided = new IdentityHashMap<>();
        made.changes().forEach(c -> decided.put(c, new Decision(Decision.Verdict.CONFIRMED, "yes")));
        session.decided(decided);
        var subject = Reporting.subject(session, (Phase.Ready) session.phase().get());
        assertThat(subject.remarks()).hasSize(1);
        assertThat(subject.remark(made.changes().getLast())).isEqualTo(new Remark(Remark.Verdict.CONFIRMED, "yes"));
        assertThat(subject.original()).isEqualTo("a.txt");
        assertThat(subject.rewrite()).isEqualTo("b.txt");
    }
}
