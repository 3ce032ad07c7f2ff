package stet.intake.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bytes of every writer's machine come out as the text that was written. */
class DecoderTest {
    private static final String ENGLISH = "The mayor’s office said – without a word on costs – that “the café stays open”. "
            .repeat(3);
    private static final String FRENCH = "Le maire a déclaré que la fête de l’été aurait lieu malgré l’orage, où qu’elle soit prévue à Orléans. ";
    private static final String RUSSIAN = "Мэр города сообщил во вторник, что старый мост закроют на девять недель для ремонта. ";
    private static final String JAPANESE = "市長は火曜日、古い橋を九週間閉鎖すると発表した。修理には多くの費用がかかる見込みです。";
    private static final String CHINESE = "市長星期二表示，舊橋將關閉九個星期進行維修，預計需要大量的費用和時間才能完成工程。";
    private static final String POLISH = "Burmistrz ogłosił we wtorek, że most będzie zamknięty przez dziewięć tygodni, żeby można było wymienić łożyska. ";

    @ParameterizedTest
    @CsvSource({"UTF-8, english", "windows-1252, english", "windows-1252, french", "ISO-8859-2, polish",
            "windows-1251, russian", "KOI8-R, russian", "windows-31j, japanese", "EUC-JP, japanese",
            "ISO-2022-JP, japanese", "Big5, chinese", "UTF-16LE, english", "UTF-16BE, russian", "UTF-16, polish"})
    void isRead(String charset, String language) {
        String text = text(language);
        assertThat(Decoder.decode(text.getBytes(Charset.forName(charset)))).isEqualTo(text);
    }

    private static String text(String language) {
        return switch (language) {
            case "english" -> ENGLISH;
            case "french" -> FRENCH.repeat(2);
            case "russian" -> RUSSIAN.repeat(2);
            case "japanese" -> JAPANESE.repeat(3) + "\n";
            case "chinese" -> CHINESE.repeat(3);
            default -> POLISH.repeat(3);
        };
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, EFBBBF", "UTF-16LE, FFFE", "UTF-16BE, FEFF", "UTF-32LE, FFFE0000", "UTF-32BE, 0000FEFF"})
    void aByteOrderMarkDecidesAndIsNoText(String charset, String mark) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(java.util.HexFormat.of().parseHex(mark));
        bytes.writeBytes("Ünder the bridge".getBytes(Charset.forName(charset)));
        assertThat(Decoder.decode(bytes.toByteArray())).isEqualTo("Ünder the bridge");
    }

    @Test
    void aPageSaysItsCharset() {
        String page = "<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=ISO-8859-7\"></head>"
                + "<body><p>Ναι</p></body></html>";
        assertThat(Decoder.decode(page.getBytes(Charset.forName("ISO-8859-7")))).isEqualTo(page);
    }

    @Test
    void aPageThatLiesAboutUtf8IsStillRead() {
        String page = "<html><head><meta charset=\"utf-8\"></head><body><p>" + FRENCH + "</p></body></html>";
        assertThat(Decoder.decode(page.getBytes(Charset.forName("windows-1252")))).isEqualTo(page);
    }

    @Test
    void whatIsNoTextIsRefused() {
        byte[] noise = new byte[5000];
        new java.util.Random(7).nextBytes(noise);
        assertThat(Decoder.decode(noise)).isNull();
        assertThat(Decoder.decode(new byte[100])).isNull();
        assertThat(Decoder.decode("ab\0\0cd\0".getBytes(StandardCharsets.UTF_8))).isNull();
    }
}
