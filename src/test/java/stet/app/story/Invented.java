package stet.app.story;

import java.util.List;
import java.util.stream.IntStream;
import stet.app.session.Pair;
import stet.compare.Comparison;
import stet.compare.Story;
import stet.compare.story.Telling;

/** A large story, told by rule: chains of rewrites that take over the errors of the one before. */
final class Invented {
    private static final int FACTS = 300;
    private static final int VERSIONS = 40;
    private static final String NAMES = String.join(" ", IntStream.range(0, FACTS).mapToObj(f -> "Name" + f)
            .toList());

    private Invented() {
    }

    static Story story() {
        return Telling.story(NAMES, IntStream.range(0, VERSIONS).mapToObj(Invented::telling).toArray(Telling[]::new));
    }

    static Comparison compare(Pair pair) {
        return telling(Integer.parseInt(pair.rewrite().path().substring(1))).comparison(NAMES);
    }

    private static Telling telling(int version) {
        int family = version % 5;
        int generation = version / 5;
        List<String> told = IntStream.range(0, FACTS).mapToObj(f -> {
            boolean altered = f % 5 == family && f / 5 % 10 <= generation;
            boolean dropped = (f * 7 + family * 13) % 23 <= generation / 4;
            return altered ? "Other" + f : dropped ? "-" : "=";
        }).toList();
        return Telling.of("v" + version, String.join(" ", told));
    }
}
