package stet.library.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stet.language.Encoder;
import stet.language.Encoding;
import stet.message.Progress;

/** Articles of invented words: {@code s7w3} is a word of story 7, {@code c5} one that every story may use. */
class GroupingTest {
    /** All openings are as near as any two of one trade, so that the terms decide. */
    private static final Encoder SAME = texts -> texts.stream()
            .map(_ -> new Encoding(new float[]{0.806f, 0}, List.of(), List.of()))
            .toList();

    /** Words that are no sign of anything. */
    private static final String EVERYDAY = " the of and to in a that it was for on are as with they be at one have this from"
            + " or had by not but some what there we can out other were all your when up use word how said an each she which"
            + " do their time if will way about many then them would write like so these her long make thing see him two";

    @Test
    void storiesOfTheirOwnWordsAreFoundWhateverTheOrder() {
        List<String> texts = folder(60, 4, 7);
        List<List<Integer>> stories = grouping(texts).stories(Progress.SILENT);
        assertThat(stories).hasSize(60).isEqualTo(truth(texts));
    }

    @Test
    void articlesThatComeInLaterJoinAsIfTheyHadBeenThere() {
        List<String> texts = folder(50, 4, 11);
        List<List<Integer>> whole = grouping(texts).stories(Progress.SILENT);
        int first = 170;
        List<List<Integer>> before = grouping(texts.subList(0, first)).stories(Progress.SILENT);
        BitSet fresh = new BitSet();
        fresh.set(first, texts.size());
        assertThat(grouping(texts).joined(before, fresh, Progress.SILENT)).isEqualTo(whole);
    }

    @Test
    void aStoryThatLostAnArticleIsFormedAgain() {
        List<String> texts = new ArrayList<>(folder(30, 3, 5));
        List<List<Integer>> before = truth(texts);
        BitSet fresh = new BitSet();
        before.getFirst().forEach(fresh::set);
        List<List<Integer>> known = before.subList(1, before.size());
        assertThat(grouping(texts).joined(known, fresh, Progress.SILENT)).isEqualTo(before);
    }

    @Test
    void aThousandCopiesAreOneStory() {
        List<String> texts = new ArrayList<>(folder(20, 2, 3));
        String copied = texts.get(5);
        texts.addAll(Collections.nCopies(1000, copied));
        assertThat(grouping(texts).stories(Progress.SILENT)).filteredOn(s -> s.contains(5)).singleElement()
                .satisfies(s -> assertThat(s).hasSizeBetween(1002, 1003));
    }

    @Test
    void hundredsOfCopiesWithWordsOfTheirOwnAreOneStory() {
        List<String> texts = new ArrayList<>(folder(20, 2, 3));
        for (int i = 0; i < 400; i++) {
            texts.add(own(70, 0, 40) + " " + own(1000 + i, 0, 2) + EVERYDAY);
        }
        assertThat(grouping(texts).stories(Progress.SILENT)).filteredOn(s -> s.contains(40)).singleElement()
                .satisfies(s -> assertThat(s).hasSize(400));
    }

    @Test
    void manyVersionsOfOneStoryStayTogether() {
        List<String> texts = new ArrayList<>(folder(30, 3, 9));
        for (int i = 0; i < 250; i++) {
            texts.add(version(99, new Random(i)));
        }
        assertThat(grouping(texts).stories(Progress.SILENT)).filteredOn(s -> s.contains(200)).singleElement()
                .satisfies(s -> assertThat(s).hasSize(250));
    }

    @Test
    void meaningJoinsWhatFewSharedWordsLeaveInDoubt() {
        List<String> texts = new ArrayList<>(folder(20, 2, 21));
        texts.add("s90w0 s90w1 " + own(90, 2, 18) + EVERYDAY);
        texts.add("s90w0 s90w1 " + own(91, 2, 18) + EVERYDAY);
        List<Gist> gists = texts.stream().map(t -> gist(t, null)).toList();
        Encoder alike = all -> all.stream().map(t -> new Encoding(
                t.startsWith("s90") ? new float[]{1, 0} : new float[]{0, 1}, List.of(), List.of())).toList();
        assertThat(new Grouping(gists, () -> alike).stories(Progress.SILENT)).contains(List.of(40, 41));
        assertThat(new Grouping(gists, () -> SAME).stories(Progress.SILENT)).contains(List.of(40), List.of(41));
    }

    private static String own(int story, int from, int to) {
        return IntStream.range(from, to).mapToObj(w -> "s" + story + "w" + w).collect(Collectors.joining(" "));
    }

    @Test
    void aFolderOfOneStoryIsOneStory() {
        for (int size = 2; size <= 12; size++) {
            List<String> texts = IntStream.range(0, size).mapToObj(i -> version(7, new Random(i)) + EVERYDAY).toList();
            assertThat(grouping(texts).stories(Progress.SILENT)).as("%d versions", size).hasSize(1);
        }
    }

    @Test
    void twoStoriesOfAKindComeApartAloneAndAmongOthers() {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            texts.add(own(i < 3 ? 60 : 61, i % 3, i % 3 + 14) + " " + own(99, 0, 6) + EVERYDAY);
        }
        assertThat(grouping(texts).stories(Progress.SILENT)).containsExactly(List.of(0, 1, 2), List.of(3, 4, 5));
        folder(40, 3, 3).forEach(t -> texts.add(t + EVERYDAY));
        assertThat(grouping(texts).stories(Progress.SILENT)).contains(List.of(0, 1, 2), List.of(3, 4, 5));
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "3, 1", "10, 2", "60, 2"})
    void reportsOfDaysApartNeedMoreInCommon(int days, int stories) {
        LocalDate day = LocalDate.of(2031, 5, 3);
        List<Gist> gists = List.of(gist(own(1, 0, 16) + EVERYDAY, day),
                gist(own(1, 13, 29) + EVERYDAY, day.plusDays(days)));
        assertThat(new Grouping(gists, () -> SAME).stories(Progress.SILENT)).hasSize(stories);
    }

    @Test
    void inALanguageOfUnknownWordsTwoArticlesNeedMoreInCommon() {
        String first = own(1, 0, 24);
        String second = own(1, 19, 43);
        assertThat(grouping(List.of(first, second)).stories(Progress.SILENT)).hasSize(2);
        assertThat(grouping(List.of(first + EVERYDAY, second + EVERYDAY))
                .stories(Progress.SILENT)).hasSize(1);
    }

    @Test
    void textsWithoutWordsAreStoriesOfTheirOwn() {
        assertThat(grouping(List.of("…", "…", "")).stories(Progress.SILENT)).containsExactly(List.of(0), List.of(1),
                List.of(2));
        assertThat(grouping(List.of()).stories(Progress.SILENT)).isEmpty();
    }

    @Test
    void anInterruptedThreadGetsNoStories() {
        Grouping grouping = grouping(folder(20, 3, 1));
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> grouping.stories(Progress.SILENT)).isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    private static Grouping grouping(List<String> texts) {
        return new Grouping(texts.stream().map(t -> gist(t, null)).toList(), () -> SAME);
    }

    private static Gist gist(String text, @Nullable LocalDate day) {
        int[] terms = Terms.words(text).stream().mapToInt(Terms::hash).distinct().sorted().toArray();
        byte[] counts = new byte[terms.length];
        Arrays.fill(counts, (byte) 1);
        return new Gist(new TermCounts(terms, counts), text, day);
    }

    private static List<String> folder(int stories, int versions, long seed) {
        Random random = new Random(seed);
        List<String> texts = new ArrayList<>();
        for (int s = 0; s < stories; s++) {
            for (int v = 0; v < versions; v++) {
                texts.add(version(s, random));
            }
        }
        Collections.shuffle(texts, random);
        return texts;
    }

    /** Twelve of the story's sixteen words, and twenty that any story may use. */
    private static String version(int story, Random random) {
        List<String> words = new ArrayList<>();
        List<Integer> own = new ArrayList<>(IntStream.range(0, 16).boxed().toList());
        Collections.shuffle(own, random);
        own.subList(0, 12).forEach(w -> words.add("s" + story + "w" + w));
        for (int i = 0; i < 20; i++) {
            words.add("c" + random.nextInt(60));
        }
        return String.join(" ", words);
    }

    private static List<List<Integer>> truth(List<String> texts) {
        return IntStream.range(0, texts.size()).boxed()
                .collect(Collectors.groupingBy(i -> texts.get(i).replaceFirst("w.*", ""))).values()
                .stream().sorted(Comparator.comparing(List::getFirst)).toList();
    }
}
