package stet.report.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import stet.compare.Story;
import stet.compare.Version;
import stet.compare.story.StoryTable;
import stet.compare.story.Telling;
import stet.report.JsonReport;
import stet.report.Pairs;
import stet.report.StoryFormat;
import stet.report.annotation.AnnotationReport;
import stet.report.subject.Subject;
import tools.jackson.databind.json.JsonMapper;

class SchemaTest {

    static List<Subject> subjects() {
        return List.of(Pairs.ferry(), Pairs.noted(), Pairs.same(), Pairs.hostile(), Pairs.foreign());
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void everyComparisonIsValid(Subject subject) {
        assertThat(Validator.strictProblems(Schema.COMPARISON, JsonReport.comparison(subject))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void everyArticleIsValid(Subject subject) {
        assertThat(Validator.strictProblems(Schema.ARTICLE,
                JsonReport.article("a", subject.comparison().original()))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void everyCollectionOfAnnotationsIsValid(Subject subject) {
        assertThat(Validator.strictProblems(Schema.ANNOTATIONS, AnnotationReport.of(subject))).isEmpty();
    }

    @Test
    void storiesAndErrorsAreValid() {
        Story story = new Story("T", null, "", List.of(new Version("a.txt",
                Pairs.ferry().comparison().original().analysis().article(), 1)));
        assertThat(Validator.strictProblems(Schema.STORIES,
                JsonReport.stories("f", List.of(story), new LinkedHashMap<>(Map.of("x.bin", "Not text."))))).isEmpty();
        assertThat(Validator.strictProblems(Schema.ERROR, JsonReport.error(null, "Not text."))).isEmpty();
    }

    @Test
    void everyStoryIsValid() {
        StoryTable table = Telling.table("Ada Bea Cleo Dora Eva", Telling.of("first.txt", "= Bob Carl Dan ="),
                Telling.of("second.txt", "= Bob Carl = - +Gus"));
        String json = StoryFormat.JSONL.table(table);
        assertThat(json).contains("\"state\":\"restored\"", "\"origin\":\"taken\"", "\"state\":\"absent\"");
        assertThat(Validator.strictProblems(Schema.STORY, json)).isEmpty();
        assertThat(Validator.problems(Schema.STORY, json.replace("restored", "mended"))).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = {"`\"severity\":\"high\"`, `\"severity\":\"awful\"`",
            "`\"kind\":\"altered\"`, `\"kind\":\"added\"`", "`\"schema\":\"stet.comparison/1\",`, ``",
            "`\"start\":4`, `\"start\":-4`", "`\"role\":\"headline\"`, `\"role\":\"title\"`"})
    void theSchemaTellsWhatIsNotValid(String valid, String not) {
        String json = JsonReport.comparison(Pairs.ferry());
        assertThat(Validator.problems(Schema.COMPARISON, json)).isEmpty();
        assertThat(json).contains(valid);
        assertThat(Validator.problems(Schema.COMPARISON, json.replace(valid, not == null ? "" : not))).isNotEmpty();
    }

    @Test
    void membersMayBeAdded() {
        String json = JsonReport.comparison(Pairs.ferry()).replaceFirst("\\{", "{\"new\":1,");
        assertThat(Validator.problems(Schema.COMPARISON, json)).isEmpty();
        assertThat(Validator.strictProblems(Schema.COMPARISON, json)).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(Schema.class)
    void aSchemaIsFoundByEachOfItsNames(Schema schema) {
        assertThat(List.of(schema.word(), schema.id(), schema.file())).allSatisfy(n -> assertThat(Schema.of(n))
                .contains(schema));
        assertThat(new JsonMapper().readTree(schema.json()).path("$schema").asString())
                .isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(Schema.of("recipe")).isEmpty();
    }
}
