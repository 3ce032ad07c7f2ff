package stet.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stet.compare.FactChange;
import stet.text.Span;

class MarkedTextTest {

    /** Marks as number:start-end; runs as text, with the mark's number in front. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"abcdef | | abcdef", "abcdef | 1:0-6 | 1abcdef", "abcdef | 1:2-4 | ab 1cd ef",
            "abcdef | 1:2-4 2:3-5 | ab 1cd 2e f", "abcdef | 1:3-4 2:1-5 | a 2bc 1d 2e f",
            "abcdef | 1:0-3 2:3-6 | 1abc 2def", "abcdef | 1:2-4 2:2-4 | ab 1cd ef"})
    void ofTwoMarksTheWorseShows(String text, String marks, String runs) {
        FactChange change = Pairs.ferry().comparison().changes().getFirst();
        List<MarkedText.Mark> list = new ArrayList<>();
        for (String mark : marks == null ? new String[0] : marks.split(" ")) {
            String[] parts = mark.split("[:-]");
            list.add(new MarkedText.Mark(Integer.parseInt(parts[0]), change,
                    new Span(Integer.parseInt(parts[1]), Integer.parseInt(parts[2]))));
        }
        assertThat(MarkedText.runs(text, list).stream()
                .map(r -> (r.mark() == null ? "" : String.valueOf(r.mark().number())) + r.text())
                .collect(Collectors.joining(" "))).isEqualTo(runs);
    }
}
