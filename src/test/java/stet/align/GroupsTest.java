package stet.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import stet.align.Groups.Group;
import stet.align.Pairing.Edge;

class GroupsTest {

    /** Edges such as {@code "0-0 0-1"}. */
    private static List<Edge> edges(String edges) {
        return Stream.of(edges.split(" ")).map(e -> e.split("-"))
                .map(e -> new Edge(Integer.parseInt(e[0]), Integer.parseInt(e[1]), 0.5)).toList();
    }

    private static List<Group> groups(String edges) {
        return Groups.of(edges(edges), (_, _) -> false);
    }

    private static List<String> exact(String edges) {
        return Groups.exact(edges(edges)).stream().map(g -> g.original() + "-" + g.rewrite()).toList();
    }

    @Test
    void exactGroupsHoldNoPairThatIsNotLinked() {
        assertThat(exact("0-0 0-1")).containsExactly("[0]-[0, 1]");
        assertThat(exact("0-0 0-1 1-0 1-1")).containsExactly("[0, 1]-[0, 1]");
        assertThat(exact("0-0 0-1 1-1 2-3")).containsExactly("[0]-[0]", "[0]-[1]", "[1]-[1]", "[2]-[3]");
        assertThat(exact("0-0 0-1 0-2 1-2 2-2")).containsExactly("[0]-[0, 1]", "[0]-[2]", "[1, 2]-[2]");
    }

    @Test
    void whatSharesAPartnerIsOneGroup() {
        assertThat(groups("0-0 1-0 1-3 4-2")).containsExactly(new Group(List.of(0, 1), List.of(0, 3), 0.5),
                new Group(List.of(4), List.of(2), 0.5));
    }

    @Test
    void anIndexOfOneSideIsNotTheSameIndexOfTheOther() {
        assertThat(groups("0-1 1-0")).containsExactly(new Group(List.of(0), List.of(1), 0.5),
                new Group(List.of(1), List.of(0), 0.5));
    }

    @Test
    void groupsThatMeetLateAreJoined() {
        assertThat(groups("0-0 1-1 2-0 2-1")).containsExactly(new Group(List.of(0, 1, 2), List.of(0, 1), 0.5));
    }

    @Test
    void theFewestBlocksCountAsMoved() {
        assertThat(Moves.inOrder(groups("0-0 1-3 2-1 3-2"), Moves::size)).containsExactlyInAnyOrder(0, 2, 3);
        assertThat(Moves.inOrder(groups("0-1 1-0 1-2"), Moves::size)).containsExactlyInAnyOrder(1);
        assertThat(Moves.inOrder(List.of(), Moves::size)).isEmpty();
    }
}
