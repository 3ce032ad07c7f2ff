package stet.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordPieceTest {
    private static final WordPiece PIECES = WordPiece.PIECES.get();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            It isn't over.      | It,isn,',t,over,.
                                            Zürich's café       | Zürich,',s,café
                                            $2.6bn              | $,2,.,6,bn
                                            埼玉県               | 埼,玉,県
                                            unaffable           | una,ffa,ble
                                            """)
    void everyPieceKnowsItsPlace(String text, String wanted) {
        assertThat(PIECES.cut(text).stream().map(p -> p.span().of(text))).containsExactly(wanted.split(","));
    }

    @Test
    void caseAndAccentsDoNotCount() {
        assertThat(ids("ZÜRICH Café")).isEqualTo(ids("zurich cafe"));
    }

    @Test
    void whatIsNotInTheVocabularyIsOneUnknownPiece() {
        assertThat(ids("x".repeat(101))).containsExactly(PIECES.id("[UNK]"));
        assertThat(ids("\u200b\u0000")).isEmpty();
    }

    @Test
    void theShippedTableIsWhatTheRecipeMakesOfTheVocabulary() throws IOException {
        try (InputStream in = Objects.requireNonNull(PieceTable.class.getResourceAsStream("vector/pieces.bin"))) {
            assertThat(in.readAllBytes()).isEqualTo(PieceRecipe.columns(VectorRecipe.vocabulary()));
        }
    }

    @Test
    void everyPieceHasItsNumber() throws IOException {
        List<String> vocabulary = VectorRecipe.vocabulary();
        assertThat(vocabulary.stream().map(PIECES::id))
                .isEqualTo(IntStream.range(0, vocabulary.size()).boxed().toList());
        assertThat(PIECES.words(0)).isEqualTo(vocabulary.stream().filter(p -> !p.startsWith("##")).toList());
        assertThat(PIECES.rank("harbours and piers")).isNegative();
    }

    private static List<Integer> ids(String text) {
        return PIECES.cut(text).stream().map(WordPiece.Piece::id).toList();
    }
}
