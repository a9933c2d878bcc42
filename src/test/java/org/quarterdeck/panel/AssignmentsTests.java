package org.quarterdeck.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quarterdeck.Callers;
import org.quarterdeck.HouseTest;
import org.quarterdeck.OnBothDatabases;
import org.quarterdeck.calls.CallCode;
import org.quarterdeck.calls.Criterion;
import org.quarterdeck.kernel.Barred;
import org.quarterdeck.kernel.Caller;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.Invalid;
import org.quarterdeck.kernel.NotNow;
import org.quarterdeck.kernel.PersonId;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
@OnBothDatabases
class AssignmentsTests {

    private static final Caller CHAIR2 = Callers.caller("chair2", Circle.CHAIRS, Circle.MEMBERS);

    @Autowired
    Hearing hearing;

    @Autowired
    Assignments assignments;

    @Autowired
    Reviewing reviewing;

    @Autowired
    RoundTable roundTable;

    @Autowired
    OwnWord ownWord;

    @Autowired
    Panel panel;

    @Test
    @DisplayName("WP-05 give all that wait three reviewers without a conflict at once, evenly")
    void giveAllThatWaitTheirReviewers() {
        CallCode call = hearing.call("blind");
        CaseNumber[] talks = IntStream.range(0, 4)
                .mapToObj(i -> hearing.proposal(call, Set.of("Globex"), "member3"))
                .toArray(CaseNumber[]::new);

        hearing.assign(talks);

        RoundTable.Assignment assignment = roundTable.assignment(CHAIR2, call);
        assertThat(assignment.proposals())
                .hasSize(4)
                .allSatisfy(proposal -> assertThat(proposal.seats())
                        .hasSize(3)
                        .extracting(RoundTable.Taken::reviewer)
                        .doesNotHaveDuplicates()
                        .doesNotContain("reviewer2"));
        assertThat(assignment.loads().values().stream().mapToLong(load -> load).max())
                .hasValue(assignment.loads().values().stream()
                                .mapToLong(load -> load)
                                .min()
                                .orElseThrow()
                        + (12 % assignment.loads().size() == 0 ? 0 : 1));
        assertThat(assignment.unassigned()).isEmpty();
    }

    @Test
    void areMadeOnce() {
        CallCode call = hearing.call("blind");
        CaseNumber talk = hearing.proposal(call, "member3");
        hearing.assign(talk);
        var before = roundTable.assignment(CHAIR2, call).proposals();

        hearing.assign(talk);

        assertThat(roundTable.assignment(CHAIR2, call).proposals()).isEqualTo(before);
    }

    @Test
    @DisplayName("WP-05 name what nobody is left for, and why")
    void nameWhatNobodyIsLeftFor() {
        CallCode call = hearing.call("blind", 3, 1);
        CaseNumber first = hearing.proposal(call, Set.of("Acme", "Globex"), "member3");
        CaseNumber second = hearing.proposal(call, Set.of("Acme", "Globex"), "member3");

        hearing.assign(first, second);

        List<Shortfall> unassigned = roundTable.assignment(CHAIR2, call).unassigned();
        assertThat(unassigned)
                .isNotEmpty()
                .allSatisfy(short_ -> assertThat(short_.reason())
                        .matches(
                                "of \\d+ reviewers \\d+ are too near to it, \\d+ have or had a seat, \\d+ have as many reviews as"
                                        + " they may have"));
        assertThat(unassigned.stream().mapToInt(Shortfall::seats).sum()
                        + roundTable.assignment(CHAIR2, call).loads().values().stream()
                                .mapToLong(load -> load)
                                .sum())
                .isEqualTo(6);
        assertThat(roundTable.assignment(CHAIR2, call).loads().values()).containsOnly(1L);
    }

    @Test
    void preferThoseWhoKnowTheTrack() {
        CallCode call = hearing.call("blind", 1, 12);
        Caller reviewer6 = Callers.caller("reviewer6", Circle.REVIEWERS);
        try {
            ownWord.know(reviewer6, Set.of("community"));
            CaseNumber talk = hearing.proposal(call, "member3");
            hearing.assign(talk);

            assertThat(hearing.name(talk, 0)).isEqualTo("reviewer6");
            assertThat(ownWord.expertise(reviewer6)).containsExactly("community");
            assertThatThrownBy(() -> ownWord.know(reviewer6, Set.of("juggling")))
                    .isInstanceOf(Invalid.class);
            assertThatThrownBy(() -> ownWord.know(Callers.member(), Set.of("community")))
                    .isInstanceOf(Barred.class);
        } finally {
            ownWord.know(reviewer6, Set.of());
        }
    }

    @Test
    @DisplayName("WP-11 replace whoever keeps silent by somebody who has not had a turn, and forget what was begun")
    void replaceWhoeverKeepsSilent() {
        CaseNumber talk = hearing.proposal(hearing.call("blind"), "member3");
        List<String> seated = hearing.seat(talk);
        reviewing.save(talk, new PersonId(seated.get(1)), new Points(Map.of(Criterion.OVERALL, 1), null, null));

        hearing.in(() -> {
            assignments.remind(talk, 1);
            assignments.remind(talk, 1);
            assignments.replace(talk, 1);
            return talk;
        });
        String next = hearing.name(talk, 1);

        assertThat(next).isNotEqualTo("nobody").isNotIn(seated);
        assertThatThrownBy(() -> hearing.review(talk, 1, seated.get(1), 1)).isInstanceOf(Barred.class);
        hearing.review(talk, 0, seated.get(0), 5);
        hearing.review(talk, 1, next, 3);
        assertThat(panel.scores(talk).counted()).isEqualTo(2);
        assertThat(panel.scores(talk).mean()).isEqualTo(BigFraction.of(4));
    }

    @Test
    @DisplayName("X2 pass the seat of whoever steps back on to the next, for good")
    void passOnTheSeatOfWhoeverStepsBack() {
        CaseNumber talk = hearing.proposal(hearing.call("blind"), "member3");
        List<String> seated = hearing.seat(talk);
        PersonId first = new PersonId(seated.get(0));

        hearing.in(() -> {
            reviewing.stepBack(talk, 0, first);
            return talk;
        });

        assertThat(hearing.name(talk, 0)).isNotEqualTo("nobody").isNotIn(seated);
        assertThat(panel.conflict(talk, first)).isPresent();
    }

    @Test
    @DisplayName("WP-03 ask nobody who has got too near since the seats were given out")
    void askNobodyWhoHasGotTooNear() {
        CallCode call = hearing.call("blind", 1, 12);
        CaseNumber talk = hearing.proposal(call, "member3");
        hearing.assign(talk);
        String planned = roundTable
                .assignment(CHAIR2, call)
                .proposals()
                .get(0)
                .seats()
                .get(0)
                .reviewer();

        hearing.in(() -> {
            panel.stepBack(talk, new PersonId(planned));
            return talk;
        });

        assertThat(hearing.name(talk, 0)).isNotIn(planned, "nobody");
    }

    @Test
    void leaveAProposalThatNobodyNeedsToReadAnyMore() {
        CallCode call = hearing.call("blind");
        CaseNumber talk = hearing.proposal(call, "member3");
        hearing.seat(talk);

        hearing.in(() -> {
            panel.drop(talk);
            return talk;
        });

        assertThat(roundTable.assignment(CHAIR2, call).loads()).isEmpty();
        assertThat(roundTable.assignment(CHAIR2, call).unassigned()).isEmpty();
    }

    @Test
    @DisplayName("WP-08 count abstentions as done and not as points")
    void countAbstentionsApart() {
        CaseNumber talk = hearing.proposal(hearing.call("blind"), "member3");
        List<String> seated = hearing.seat(talk);
        hearing.review(talk, 0, seated.get(0), 4);
        hearing.abstain(talk, 1, seated.get(1));

        assertThat(panel.scores(talk))
                .extracting(Scores::counted, Scores::abstained)
                .containsExactly(1, 1);
        assertThatThrownBy(() -> hearing.review(talk, 1, seated.get(1), 4)).isInstanceOf(Barred.class);
        assertThatThrownBy(() -> reviewing.save(talk, new PersonId(seated.get(1)), new Points(Map.of(), null, null)))
                .isInstanceOf(NotNow.class);
    }
}
