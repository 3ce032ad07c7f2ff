package stet.library.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AverageLinkTest {

    /** Clusters are joined from an average of 0.05. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"4 | 0-1:0.6 2-3:0.6 0-2:0.19 0-3:0.19 1-2:0.19 1-3:0.19 | [[0, 1], [2, 3]]",
            "4 | 0-1:0.6 2-3:0.6 0-2:0.21 0-3:0.21 1-2:0.21 1-3:0.21 | [[0, 1, 2, 3]]",
            "3 | 0-1:0.9 0-2:0.06 1-2:0.06 | [[0, 1, 2]]", "2 | 0-1:0.06 | [[0, 1]]"})
    void clustersFarLessAlikeThanEachIsInItselfStayApart(int size, String pairs, String clusters) {
        assertThat(clusters(size, pairs, 0.05)).hasToString(clusters);
    }

    /** Pairs as item-item:likeness; unknown pairs are 0, clusters are joined from an average of 0.5. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"1 | | [[0]]", "3 | 0-1:0.4 | [[0], [1], [2]]", "3 | 0-2:0.5 | [[0, 2], [1]]",
            "3 | 0-1:0.9 1-2:0.6 | [[0, 1], [2]]", "3 | 0-1:0.9 1-2:0.6 0-2:0.5 | [[0, 1, 2]]",
            "4 | 0-1:0.9 2-3:0.9 1-2:0.9 | [[0, 1], [2, 3]]",
            "4 | 0-3:0.7 1-2:0.8 0-1:0.6 0-2:0.6 1-3:0.6 2-3:0.6 | [[0, 1, 2, 3]]",
            "5 | 3-4:0.5 0-4:0.6 | [[0, 4], [1], [2], [3]]"})
    void joinsWhatIsAlikeOnAverage(int size, String pairs, String clusters) {
        assertThat(clusters(size, pairs, 0.5)).hasToString(clusters);
    }

    private static List<List<Integer>> clusters(int size, String pairs, double least) {
        AverageLink link = new AverageLink(size, 0, least);
        for (String pair : pairs == null ? new String[0] : pairs.split(" ")) {
            String[] parts = pair.split("[-:]");
            link.set(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Double.parseDouble(parts[2]));
        }
        return link.clusters();
    }
}
