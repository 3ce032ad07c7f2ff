package stet.library.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FewPagesTest {

    @Test
    void aFewAreFoundByTheirWordsAndKeptAsTheyAre() {
        try (FolderIndex index = FolderIndex.passing()) {
            FolderIndex.await(index.add(leaf("wire.txt", "The ferry sails to Bergen")));
            FolderIndex.await(index.add(leaf("rewrite.txt", "A boat leaves for Oslo")));
            index.note("seen", bytes("twice"));
            index.commit();

            assertThat(index.isLasting()).isFalse();
            assertThat(names(index)).containsExactlyInAnyOrder("wire.txt", "rewrite.txt");
            assertThat(index.text("wire.txt")).contains(bytes("text of wire.txt"));
            assertThat(index.note("seen")).contains(bytes("twice"));
            assertThat(index.search("ferry", 10)).containsExactly("wire.txt");
            assertThat(index.text("wire.txt")).contains(bytes("text of wire.txt"));
            assertThat(index.note("seen")).contains(bytes("twice"));
        }
    }

    @Test
    void whatIsPutInAfterASearchIsFoundByTheNext() {
        try (FolderIndex index = FolderIndex.passing()) {
            FolderIndex.await(index.add(leaf("wire.txt", "The ferry sails to Bergen")));
            assertThat(index.search("Oslo", 10)).isEmpty();
            FolderIndex.await(index.put(leaf("wire.txt", "The ferry sails to Oslo")));
            FolderIndex.await(index.add(leaf("late.txt", "Oslo waits")));
            index.removeFile("late.txt");
            index.refresh();

            assertThat(index.search("Oslo", 10)).containsExactly("wire.txt");
            assertThat(index.search("Bergen", 10)).isEmpty();
        }
    }

    @Test
    void theyMayBecomeMany() {
        try (FolderIndex index = FolderIndex.passing()) {
            for (int i = 0; i < 200; i++) {
                FolderIndex.await(index.put(leaf(i + ".txt", "Number " + i)));
            }
            index.removeFile("7.txt");
            index.refresh();

            assertThat(names(index)).hasSize(199).doesNotContain("7.txt");
            assertThat(index.text("3.txt")).contains(bytes("text of 3.txt"));
            assertThat(index.text("150.txt")).contains(bytes("text of 150.txt"));
        }
    }

    private static List<String> names(FolderIndex index) {
        List<String> names = new ArrayList<>();
        index.cards(card -> names.add(new String(card, StandardCharsets.UTF_8)));
        return names;
    }

    private static Leaf leaf(String name, String story) {
        return new Leaf(name, name, bytes(name), bytes("gist"), bytes("text of " + name),
                new Leaf.Words(story, "", story));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
