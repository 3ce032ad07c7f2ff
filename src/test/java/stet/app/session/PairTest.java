package stet.app.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import stet.compare.Story;
import stet.compare.Version;

class PairTest {
    private static final Version SHORT = Sample.version("short.txt", "The ferry ran aground.");
    private static final Version LONG = Sample.version("long.txt", "The ferry ran aground on a reef at night.");
    private static final Version OTHER = Sample.version("other.txt", "A ferry hit a reef.");

    @Test
    void aVersionStandsBesideTheOriginal() {
        Story story = Sample.story("short.txt", SHORT, LONG, OTHER);
        assertThat(Pair.of(story, OTHER)).contains(new Pair(story, SHORT, OTHER));
        assertThat(Pair.of(story, OTHER).orElseThrow().isOriginalKnown()).isTrue();
    }

    @Test
    void theOriginalStandsBesideTheFirstRewrite() {
        Story story = Sample.story("short.txt", SHORT, LONG, OTHER);
        assertThat(Pair.of(story, SHORT)).contains(new Pair(story, SHORT, LONG));
    }

    @Test
    void theFullestStandsInForAnUnknownOriginal() {
        Story story = Sample.story(null, SHORT, LONG, OTHER);
        Pair pair = Pair.of(story, SHORT).orElseThrow();
        assertThat(pair).isEqualTo(new Pair(story, LONG, SHORT));
        assertThat(pair.isOriginalKnown()).isFalse();
    }

    @Test
    void oneVersionMakesNoPair() {
        assertThat(Pair.of(Sample.story(null, SHORT), SHORT)).isEmpty();
    }
}
