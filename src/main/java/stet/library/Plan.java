package stet.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import stet.compare.Story;
import stet.compare.Version;

/**
 * How the articles of a folder were laid out last, by their names, so that it need not be found again.
 *
 * @param groups  what the program found, before the reader's will
 * @param stories as they are shown
 * @param whole   how many articles there were when all were last held against each other
 */
record Plan(List<List<String>> groups, List<Told> stories, int whole) {
    static final Plan NONE = new Plan(List.of(), List.of(), 0);

    /** A story without its cards: its versions' names in order, with their similarities. */
    record Told(boolean original, String why, List<String> names, double[] similarities) {

        static Told of(Story story) {
            return new Told(story.original() != null, story.why(),
                    story.versions().stream().map(Version::path).toList(),
                    story.versions().stream().mapToDouble(Version::similarity).toArray());
        }
    }

    byte[] bytes() {
        Map<String, Integer> places = new HashMap<>();
        List<String> names = new ArrayList<>();
        for (List<String> group : groups) {
            for (String name : group) {
                places.put(name, names.size());
                names.add(name);
            }
        }
        Writer out = new Writer().number(whole).number(names.size());
        names.forEach(out::text);
        out.number(groups.size());
        groups.forEach(g -> out.number(g.size()));
        out.number(stories.size());
        for (Told story : stories) {
            out.flag(story.original).text(story.why).number(story.names.size());
            for (int i = 0; i < story.similarities.length; i++) {
                out.number(places.getOrDefault(story.names.get(i), 0)).fraction(story.similarities[i]);
            }
        }
        return out.bytes();
    }

    static Plan of(byte[] bytes) {
        Reader in = new Reader(bytes);
        int whole = in.number();
        List<String> names = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            names.add(in.text());
        }
        List<List<String>> groups = new ArrayList<>();
        int from = 0;
        for (int left = in.number(); left > 0; left--) {
            int size = in.number();
            groups.add(names.subList(from, from + size));
            from += size;
        }
        List<Told> stories = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            stories.add(told(in, names));
        }
        return new Plan(groups, stories, whole);
    }

    private static Told told(Reader in, List<String> names) {
        boolean original = in.flag();
        String why = in.text();
        List<String> own = new ArrayList<>();
        double[] similarities = new double[in.number()];
        for (int i = 0; i < similarities.length; i++) {
            own.add(names.get(in.number()));
            similarities[i] = in.fraction();
        }
        return new Told(original, why, own, similarities);
    }
}
