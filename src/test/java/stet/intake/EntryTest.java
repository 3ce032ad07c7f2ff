package stet.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static stet.intake.Found.articles;
import static stet.intake.Found.lines;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stet.message.UnreadableException;
import stet.text.Article;

/** Files of many articles through the door. */
class EntryTest {
    private final Intake intake = new Intake();

    @TempDir
    Path folder;

    private static final String LINES = """
                                        {"title": "Lift at Marl quay fails", "text": "The lift at Marl quay failed on Monday, the harbour said.\\n\\nNobody was hurt.", "url": "https://marl.example/1", "date": "2031-04-07T08:00:00Z", "author": "Una Brandt"}

                                        {"title": "Broken
                                        {"headline": "Lift repaired", "body": ["The lift runs again.", "It carried 40 people on its first day."], "published": 1934150400, "authors": [{"name": "Ole Finck"}, {"name": "Una Brandt"}], "lang": "en-GB"}
                                        {"title": "No words"}
                                        """;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void aLineIsAnArticle() throws IOException {
        Path file = file("dump.jsonl", LINES);
        assertThat(lines(file)).containsExactly("#1 Lift at Marl quay fails",
                "#3 ! “dump.jsonl#3” is broken JSON: have it written again by the program it came from.",
                "#4 Lift repaired",
                "#5 ! “dump.jsonl#5” has no text: it needs a field “text”, “body” or “content”.");
        Article first = articles(file).getFirst();
        assertThat(first.source()).isEqualTo("dump.jsonl#1");
        assertThat(first.blocks()).extracting(b -> b.role().word() + ": " + b.text()).containsExactly(
                "headline: Lift at Marl quay fails", "body: The lift at Marl quay failed on Monday, the harbour said.",
                "body: Nobody was hurt.");
        assertThat(first.metadata().published()).isEqualTo(LocalDate.of(2031, 4, 7));
        assertThat(first.metadata().byline()).isEqualTo("Una Brandt");
        Article third = articles(file).get(1);
        assertThat(third.blocks()).extracting(b -> b.text()).containsExactly("Lift repaired", "The lift runs again.",
                "It carried 40 people on its first day.");
        assertThat(third.metadata().published()).isEqualTo(LocalDate.of(2031, 4, 17));
        assertThat(third.metadata().byline()).isEqualTo("Ole Finck, Una Brandt");
        assertThat(third.metadata().language()).isEqualTo("en");
    }

    @Test
    void aListMayStandInAnObject() throws IOException {
        assertThat(lines(file("news.json", """
                                           {"status": "ok", "totalResults": 2, "articles": [
                                             {"title": "One", "content": "The first pier is open."},
                                             {"title": "Two", "content": "The second pier is shut."}]}
                                           """))).containsExactly("#1 One", "#2 Two");
        assertThat(
                lines(file("hits.json", """
                                        {"hits": {"total": 1, "hits": [{"_id": 7, "_source": {"title": "One",
                                          "body": "<p>The first pier&nbsp;is open.</p><p>It is <b>long</b>.</p>"}}]}}
                                        """))).containsExactly("#1 One");
        assertThat(lines(file("one.json", "{\"title\": \"One\", \"text\": \"The pier is open.\"}")))
                .containsExactly(" One");
        assertThat(lines(file("[list].txt", "[{\"title\": \"One\", \"text\": \"The pier is open.\"}]")))
                .containsExactly("#1 One");
    }

    @Test
    void fieldsMayStandInObjects() throws IOException {
        Path file = file("api.jsonl",
                """
                {"headline": {"main": "Mill burns"}, "byline": {"original": "By Una Brandt"}, "body": "Nobody was hurt."}
                {"id": 4, "fields": {"headline": "Pier opens", "bodyText": "It is open."}, "Web Publication-Date": "x", "publication": "Marl Post"}
                """);
        assertThat(lines(file)).containsExactly("#1 Mill burns", "#2 Pier opens");
        assertThat(articles(file).getFirst().metadata().byline()).isEqualTo("Una Brandt");
        assertThat(articles(file).getLast().metadata().credit()).isEqualTo("Marl Post");
    }

    @Test
    void aListOfSomethingElseIsRefusedOnce() throws IOException {
        String numbers = "[" + "{\"x\": 1},".repeat(500) + "{}]";
        assertThat(lines(file("points.json", numbers))).containsExactly(
                " ! “points.json” holds no articles: each needs a field “text”, “body” or “content”.");
        assertThat(lines(file("package.json", "{\"name\": \"x\", \"version\": 3}"))).containsExactly(
                " ! “package.json” holds no articles: each needs a field “text”, “body” or “content”.");
        assertThat(lines(file("deep.json", "{\"a\":" + "[".repeat(5000)))).containsExactly(
                " ! “deep.json” is broken JSON: have it written again by the program it came from.");
    }

    @Test
    void oneArticleIsAskedForByItsName() throws Exception {
        Path file = Files.writeString(folder.resolve("dump.jsonl"), LINES);
        assertThatThrownBy(() -> intake.file(file)).isInstanceOf(UnreadableException.class).hasMessage(
                "“" + file + "” holds several articles: name the one you mean, such as “" + file + "#1”.");
        assertThat(intake.file(Path.of(file + "#4")).title()).isEqualTo("Lift repaired");
        assertThatThrownBy(() -> intake.file(Path.of(file + "#5"))).isInstanceOf(UnreadableException.class)
                .hasMessage("“dump.jsonl#5” has no text: it needs a field “text”, “body” or “content”.");
        assertThatThrownBy(() -> intake.file(Path.of(file + "#9"))).isInstanceOf(UnreadableException.class).hasMessage(
                "“" + file + "#9” is not there any more: check the path, or choose the file again.");
    }

    @Test
    void theListenerEndsTheReading() throws IOException {
        Path file = Files.write(folder.resolve("dump.jsonl"), LINES.getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> intake.each(file, _ -> {
            throw new IllegalStateException("enough");
        })).isInstanceOf(IllegalStateException.class).hasMessage("enough");
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> intake.each(file, _ -> {
        })).isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
    }
}
