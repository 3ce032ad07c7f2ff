package stet.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import stet.compare.story.StoryTable;
import stet.compare.story.Telling;

class StoryFormatTest {
    private static final StoryTable TABLE = Telling.table("Ada Bea Cleo Dora Eva", Telling.of("first.txt",
            "= Bob =C Dan ="), Telling.of("second.txt", "= Bob =C = - +Gus"));

    @Test
    void aPersonReadsWhoSaysWhat() {
        assertThat(StoryFormat.TEXT.table(TABLE))
                .isEqualTo("""
                           Talks
                             ● wire (the likely original)
                             ○ first.txt keeps 2 of 5 facts: 3 altered, 0 dropped, 0 added.
                             ○ second.txt keeps 2 of 5 facts: 2 altered, 1 dropped, 1 added. Made from first.txt.
                             1 of 5 facts are the same in every version.

                             person · high
                               wire: Bea
                               first.txt: Bob (the first to say so)
                               second.txt: Bob (taken over)

                             person · high
                               wire: Cleo
                               first.txt: =C (the first to say so)
                               second.txt: =C (taken over)

                             person · high
                               wire: Dora
                               first.txt: Dan (the first to say so)
                               second.txt: as in the original, though its source says Dan

                             person · medium
                               wire: Eva
                               second.txt: not told

                             person · low
                               wire: –
                               second.txt: Gus (the first to say so)

                           """);
    }

    @Test
    void aTableHasARowForWhatOneVersionMadeOfOneFact() {
        assertThat(StoryFormat.CSV.head() + StoryFormat.CSV.table(TABLE)).isEqualTo(
                """
                story,original,version,made from,type,severity,state,origin,original text,original value,original block,\
                original start,original end,version text,version value,version block,version start,version end\r
                Talks,wire,first.txt,wire,person,high,altered,first,Bea,Bea,2,0,3,Bob,Bob,2,0,3\r
                Talks,wire,second.txt,first.txt,person,high,altered,taken,Bea,Bea,2,0,3,Bob,Bob,2,0,3\r
                Talks,wire,first.txt,wire,person,high,altered,first,Cleo,Cleo,3,0,4,'=C,'=C,3,0,2\r
                Talks,wire,second.txt,first.txt,person,high,altered,taken,Cleo,Cleo,3,0,4,'=C,'=C,3,0,2\r
                Talks,wire,first.txt,wire,person,high,altered,first,Dora,Dora,4,0,4,Dan,Dan,4,0,3\r
                Talks,wire,second.txt,first.txt,person,,restored,,Dora,Dora,4,0,4,Dora,Dora,4,0,4\r
                Talks,wire,first.txt,wire,person,,kept,,Eva,Eva,5,0,3,Eva,Eva,5,0,3\r
                Talks,wire,second.txt,first.txt,person,medium,dropped,,Eva,Eva,5,0,3,,,,,\r
                Talks,wire,first.txt,wire,person,,absent,,,,,,,,,,,\r
                Talks,wire,second.txt,first.txt,person,low,added,first,,,,,,Gus,Gus,5,0,3\r
                """);
    }
}
