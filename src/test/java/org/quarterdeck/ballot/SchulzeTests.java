package org.quarterdeck.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quarterdeck.ballot.Elections.order;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SchulzeTests {

    @Test
    @DisplayName("Schulze's 45 voters and five candidates, whose majorities go in circles, come to E > A > C > B > D")
    void findsTheWayOutOfCircles() {
        assertThat(order(Elections.of(
                        "ABCDE",
                        "5 A>C>B>E>D",
                        "5 A>D>E>C>B",
                        "8 B>E>D>A>C",
                        "3 C>A>B>E>D",
                        "7 C>A>E>B>D",
                        "2 C>B>A>D>E",
                        "7 D>C>E>B>A",
                        "8 E>B>A>D>C")))
                .isEqualTo("E > A > C > B > D");
    }

    @Test
    @DisplayName("Schulze's nine voters, where B beats C and D beats A and nothing else is decided, leave two winners")
    void keepsTiesThatTheBallotsLeave() {
        assertThat(order(Elections.of("ABCD", "3 A>B>C>D", "2 D>A>B>C", "2 D>B>C>A", "2 C>B>D>A")))
                .isEqualTo("B = D > A = C");
    }

    @Test
    void breaksACircleAtItsWeakestMajority() {
        // A beats B by 7, B beats C by 6, C beats A by 5 of 9
        assertThat(order(Elections.of("ABC", "4 A>B>C", "3 C>A>B", "2 B>C>A"))).isEqualTo("A > B > C");
    }

    @Test
    void leavesACircleOfEqualMajoritiesTied() {
        assertThat(order(Elections.of("ABC", "1 A>B>C", "1 B>C>A", "1 C>A>B"))).isEqualTo("A = B = C");
    }

    @Test
    void putsOnOnePlaceWhomTheBallotsRankAlike() {
        assertThat(order(Elections.of("ABCD", "3 A>B=C>D", "1 A>B=C=D"))).isEqualTo("A > B = C > D");
        assertThat(order(Elections.of("ABC", "2 A=B=C"))).isEqualTo("A = B = C");
    }

    @Test
    void comparesNobodyWhomABallotLeavesOut() {
        // eight know only A and B; of the three who know C all put C first
        assertThat(order(Elections.of("ABC", "8 A>B", "3 C>A>B"))).isEqualTo("C > A > B");
    }

    @Test
    void leavesWhomNobodyComparedAmongTheFirst() {
        assertThat(order(Elections.of("ABC", "2 A>B"))).isEqualTo("A = C > B");
    }

    @Test
    @DisplayName("a victory is as strong as the ballots that prefer the winner, not as its margin")
    void measuresVictoriesByWinningVotes() {
        // A-B 5:4, B-C 4:0, C-A 3:0. By winning votes C over A is the weakest; by margins it would be A over B, and B
        // win
        assertThat(order(Elections.of("ABC", "5 A>B", "4 B>A", "4 B>C", "3 C>A")))
                .isEqualTo("A > B > C");
    }

    @Test
    void givesTheOnlyCandidateTheFirstPlace() {
        assertThat(order(Elections.of("A", "2 A"))).isEqualTo("A");
    }
}
