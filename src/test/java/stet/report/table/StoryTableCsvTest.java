package stet.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import stet.compare.story.StoryTable;
import stet.compare.story.Telling;

class StoryTableCsvTest {

    @Test
    void aRowAFactAndFiveColumnsAVersion() throws IOException {
        StoryTable table = Telling.table("Ada Bea Cleo Dora Eva Fay", Telling.of("first.txt", "= Bob Carl Dan = ="),
                Telling.of("second.txt", "= Bob Carl = - = +Gus"));
        assertThat(written(table))
                .isEqualTo("""
                           type,severity,wire text,wire value,wire block,wire start,wire end,\
                           first.txt state,first.txt origin,first.txt text,first.txt value,first.txt severity,\
                           second.txt state,second.txt origin,second.txt text,second.txt value,second.txt severity\r
                           person,high,Bea,Bea,2,0,3,altered,first,Bob,Bob,high,altered,taken,Bob,Bob,high\r
                           person,high,Cleo,Cleo,3,0,4,altered,first,Carl,Carl,high,altered,taken,Carl,Carl,high\r
                           person,high,Dora,Dora,4,0,4,altered,first,Dan,Dan,high,restored,,Dora,Dora,\r
                           person,medium,Eva,Eva,5,0,3,kept,,Eva,Eva,,dropped,,,,medium\r
                           person,low,,,,,,absent,,,,,added,first,Gus,Gus,low\r
                           """);
    }

    @Test
    void noCellIsAFormula() throws IOException {
        String csv = written(Telling.table("=A Bea", Telling.of("@b.txt", "=C =")));
        assertThat(csv).contains(",'@b.txt state,", ",'=A,'=A,1,0,2,altered,first,'=C,'=C,high");
    }

    private static String written(StoryTable table) throws IOException {
        StringWriter out = new StringWriter();
        StoryTableCsv.write(table, out);
        return out.toString();
    }
}
