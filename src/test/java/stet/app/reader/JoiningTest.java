package stet.app.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static stet.app.desk.Side.ORIGINAL;
import static stet.app.desk.Side.REWRITE;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import stet.align.BlockPair;
import stet.align.Corrections.Tie;
import stet.app.desk.Desk;
import stet.app.reader.Joining.At;
import stet.app.session.Finding;
import stet.app.session.Session;

/** How the reader gets from a block to its partner, without a window. */
class JoiningTest {
    private final Session session = new Session();
    private final Desk desk = Desk.of("# One\nTwo\nThree\nFour", "# Eins\n% Menu\nZwei\nDrei\nVier", "1-1 2-3 3-4");
    private final ReaderModel model = Reading.model(session, new Finding(session));
    private final Joining joining = model.joining();

    @BeforeEach
    void open() {
        session.open(desk.pair());
        session.compared(desk.comparison());
    }

    @Test
    void aHeldBlockPointsAtItsPartnerOrAtThatOfItsNeighbour() {
        joining.join(new At(ORIGINAL, 2));
        assertThat(joining.held().get()).isEqualTo(new At(ORIGINAL, 2));
        assertThat(joining.pointer().get()).isEqualTo(new At(REWRITE, 3));
        assertThat(session.notice().get()).startsWith("Joining: choose the passage in the rewrite");
        joining.join(new At(ORIGINAL, 4));
        assertThat(joining.pointer().get()).isEqualTo(new At(REWRITE, 4));
    }

    @Test
    void thePointerStepsOverFurnitureAndStopsAtTheEnds() {
        joining.point(new At(REWRITE, 1), 1);
        assertThat(joining.pointer().get()).isEqualTo(new At(REWRITE, 3));
        joining.point(new At(REWRITE, 5), 1);
        assertThat(joining.pointer().get()).isEqualTo(new At(REWRITE, 5));
        joining.point(new At(REWRITE, 2), -1);
        assertThat(joining.pointer().get()).isEqualTo(new At(REWRITE, 1));
        joining.point(new At(REWRITE, 2), 1);
        assertThat(joining.pointer().get()).isEqualTo(new At(REWRITE, 3));
    }

    @Test
    void theSecondBlockIsJoinedWhicheverSideWasFirst() {
        joining.join(new At(REWRITE, 5));
        joining.join(new At(ORIGINAL, 4));
        assertThat(joining.said(new BlockPair(4, 5))).isEqualTo(Tie.JOINED);
        assertThat(joining.held().get()).isNull();
        assertThat(joining.at(ORIGINAL)).isEqualTo(new At(ORIGINAL, 4));
    }

    @Test
    void givingUpJoinsNothing() {
        joining.join(new At(ORIGINAL, 4));
        assertThat(joining.giveUp()).isTrue();
        assertThat(joining.giveUp()).isFalse();
        assertThat(session.notice().get()).isEmpty();
        assertThat(session.realignments().get()).isZero();
    }

    @Test
    void furnitureIsNotHeld() {
        joining.join(new At(REWRITE, 2));
        assertThat(joining.held().get()).isNull();
    }

    @Test
    void partnersAreThoseOnShow() {
        assertThat(joining.partners(new At(REWRITE, 3), model.ribbons())).containsExactly(new BlockPair(2, 3));
        assertThat(joining.partners(new At(REWRITE, 5), model.ribbons())).isEmpty();
        joining.tie(new BlockPair(2, 3), Tie.PARTED);
        assertThat(joining.parted(new At(ORIGINAL, 2))).containsExactly(new BlockPair(2, 3));
    }

    @Test
    void anotherPairForgetsWhereTheReaderWas() {
        joining.put(new At(ORIGINAL, 3));
        assertThat(joining.at(ORIGINAL)).isEqualTo(new At(ORIGINAL, 3));
        assertThat(joining.at(REWRITE)).isNull();
        session.open(desk.pair().swapped());
        assertThat(joining.at(ORIGINAL)).isNull();
    }
}
