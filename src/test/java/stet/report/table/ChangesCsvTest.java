package stet.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import stet.report.Pairs;
import stet.report.subject.Subject;

class ChangesCsvTest {

    @Test
    void aRecordForEachChange() throws IOException {
        assertThat(csv(Pairs.noted()))
                .isEqualTo(
                        """
                        kind,type,severity,original block,original start,original end,original text,original value,\
                        rewrite block,rewrite start,rewrite end,rewrite text,rewrite value,why,notice,decision,note,\
                        original path,rewrite path\r
                        altered,number,high,3,4,6,12,12,2,4,6,21,21,"Another number: 12, not 21.",,\
                        confirmed,"'=Ask ""the port"".",wire.txt,site.html\r
                        dropped,money,medium,2,16,18,$9,9 USD,,,,,,The rewrite gives no price.,,,,wire.txt,site.html\r
                        added,person,low,,,,,,2,35,43,Ana Brix,Ana Brix,The original does not name her.,,\
                        dismissed,,wire.txt,site.html\r
                        """);
    }

    @Test
    void noCellIsAFormula() throws IOException {
        assertThat(csv(Pairs.hostile()).lines().skip(1).findFirst().orElseThrow())
                .startsWith("altered,name,high,3,0,").contains(",\"'=1+1 <script>");
    }

    private static String csv(Subject subject) throws IOException {
        StringWriter out = new StringWriter();
        ChangesCsv.write(subject, out);
        return out.toString();
    }
}
