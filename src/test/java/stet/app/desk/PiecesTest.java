package stet.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.NodeOrientation;
import org.junit.jupiter.api.Test;

class PiecesTest {
    @Test
    void textReadFromTheLeftIsOnePiece() {
        assertThat(Pieces.of("Norrvik, 1961: “no”.")).containsExactly("Norrvik, 1961: “no”.");
        assertThat(Pieces.direction("Norrvik")).isEqualTo(NodeOrientation.LEFT_TO_RIGHT);
    }

    @Test
    void textReadFromTheRightIsWordsAndSigns() {
        assertThat(Pieces.of("קלדר, שלום רב")).containsExactly("קלדר", ", ", "שלום ", "רב");
        assertThat(Pieces.direction("214 קלדר")).isEqualTo(NodeOrientation.RIGHT_TO_LEFT);
        assertThat(Pieces.direction("Calder קלדר")).isEqualTo(NodeOrientation.LEFT_TO_RIGHT);
    }
}
