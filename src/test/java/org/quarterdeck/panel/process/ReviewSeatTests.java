package org.quarterdeck.panel.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quarterdeck.Callers;
import org.quarterdeck.HouseTest;
import org.quarterdeck.OnBothDatabases;
import org.quarterdeck.calls.CallCode;
import org.quarterdeck.kernel.Caller;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.Invalid;
import org.quarterdeck.kernel.NotNow;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.panel.Balance;
import org.quarterdeck.panel.Hearing;
import org.quarterdeck.panel.Panel;
import org.quarterdeck.panel.RoundTable;
import org.quarterdeck.panel.WaitingRoom;
import org.springframework.beans.factory.annotation.Autowired;

/** The seats in the real process. */
@HouseTest
@OnBothDatabases
class ReviewSeatTests {

    private static final Caller CHAIR2 = Callers.caller("chair2", Circle.CHAIRS, Circle.MEMBERS);

    @Autowired
    Hearing hearing;

    @Autowired
    Chairing chairing;

    @Autowired
    Panel panel;

    @Autowired
    Balance balance;

    @Autowired
    RoundTable roundTable;

    @Autowired
    WaitingRoom waitingRoom;

    @Autowired
    ManagementService jobs;

    @Autowired
    HistoryService history;

    @Test
    @DisplayName("WP-05 are given out to all proposals that wait, by whichever job comes first")
    void areGivenOutToAllThatWait() {
        CallCode call = hearing.call("blind");
        List<CaseNumber> talks =
                IntStream.range(0, 3).mapToObj(i -> chairing.propose(call)).toList();
        assertThat(waitingRoom.waiting()).doesNotContainAnyElementsOf(talks);
        talks.forEach(chairing::triage);
        assertThat(waitingRoom.waiting()).containsAll(talks);
        assertThat(roundTable.assignment(CHAIR2, call).waiting())
                .containsExactlyElementsOf(talks.stream().map(CaseNumber::value).toList());

        chairing.runJobs(talks.get(2));

        assertThat(roundTable.assignment(CHAIR2, call).proposals()).hasSize(3);
        chairing.runJobs(talks.get(0));
        chairing.runJobs(talks.get(1));
        assertThat(talks)
                .allSatisfy(talk -> assertThat(chairing.seats(talk))
                        .extracting(Task::getAssignee)
                        .hasSize(3)
                        .doesNotHaveDuplicates());
        assertThat(roundTable.assignment(CHAIR2, call).waiting()).isEmpty();
    }

    @Test
    @DisplayName("WP-06 bring points to the panel and nothing of them to the engine")
    void bringNothingToTheEngine() {
        CaseNumber talk = chairing.seated(hearing.call("blind"));
        Task seat = chairing.seats(talk).get(0);
        assertThatThrownBy(() -> chairing.answer(seat.getAssignee(), seat, Map.of("score", 6)))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> chairing.answer(seat.getAssignee(), seat, Map.of()))
                .isInstanceOf(Invalid.class);

        chairing.answer(seat.getAssignee(), seat, Map.of("score", 4, "content", 1, "comment", "Rather good"));

        assertThat(panel.scores(talk).counted()).isOne();
        assertThat(panel.scores(talk).median().doubleValue())
                .as("2 × 4 + 1 × 1 of 3")
                .isEqualTo(3);
        assertThat(history.createHistoricVariableInstanceQuery()
                        .processInstanceId(seat.getProcessInstanceId())
                        .list())
                .noneSatisfy(variable -> assertThat(variable.getName()).isIn("score", "content", "comment"))
                .noneSatisfy(variable ->
                        assertThat(String.valueOf(variable.getValue())).contains("Rather good"));
    }

    @Test
    @DisplayName("WP-05 go to others anew when somebody has got too near, by a job; what was begun stays")
    void goToOthersAnew() {
        CallCode call = hearing.call("blind");
        CaseNumber talk = chairing.seated(call);
        Task seat = chairing.seats(talk).get(0);
        List<String> before = assignees(talk);
        String near = seat.getAssignee();
        hearing.in(() -> {
            panel.stepBack(talk, new PersonId(near));
            return talk;
        });

        assertThat(balance.ask(CHAIR2, call).doneAt()).isNull();
        assertThatThrownBy(() -> balance.ask(CHAIR2, call)).isInstanceOf(NotNow.class);
        List<Job> ours = jobs.createJobQuery().messages().list().stream()
                .filter(job -> job.getProcessDefinitionKey() != null
                        && job.getProcessDefinitionKey().equals("house"))
                .toList();
        ours.forEach(job -> jobs.executeJob(job.getId()));

        assertThat(roundTable.assignment(CHAIR2, call).rebalancing()).satisfies(done -> {
            assertThat(done.doneAt()).isNotNull();
            assertThat(done.moved()).isOne();
            assertThat(done.score()).startsWith("[0]hard/");
        });
        assertThat(assignees(talk))
                .hasSize(3)
                .doesNotContain(near)
                .containsAll(before.stream().filter(id -> !id.equals(near)).toList());
        Task moved = chairing.seats(talk).stream()
                .filter(task -> !before.contains(task.getAssignee()))
                .findFirst()
                .orElseThrow();
        chairing.answer(moved.getAssignee(), moved, Map.of("abstain", true));
        assertThat(panel.scores(talk).abstained()).isOne();
    }

    private List<String> assignees(CaseNumber talk) {
        return chairing.seats(talk).stream().map(Task::getAssignee).toList();
    }
}
