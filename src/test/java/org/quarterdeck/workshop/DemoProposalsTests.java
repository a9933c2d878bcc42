package org.quarterdeck.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quarterdeck.HouseTest;
import org.quarterdeck.calls.CallBook;
import org.quarterdeck.calls.CallCode;
import org.quarterdeck.register.Register;
import org.quarterdeck.timetable.Press;
import org.quarterdeck.timetable.ScheduleFormat;
import org.quarterdeck.timetable.Timetable;
import org.quarterdeck.timetable.TimetableEntry;
import org.quarterdeck.timetable.TimetableRelease;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;

@HouseTest
class DemoProposalsTests {

    private static final CallCode SUMMIT = new CallCode("SUMMIT");

    @Autowired
    DemoProposals demo;

    @Autowired
    Timetable timetable;

    @Autowired
    Press press;

    @Autowired
    CallBook calls;

    @Autowired
    Programme programme;

    @Autowired
    Register register;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    @Autowired
    HistoryService history;

    @Test
    @DisplayName(
            "three proposals of the demonstration are published, and their cases wait for the event, decided by nobody here")
    void standInThePublishedProgramme() {
        List<TimetableEntry> sessions = first().sessions();

        assertThat(sessions).hasSize(3);
        for (TimetableEntry session : sessions) {
            String number = session.session();
            assertThat(programme.read(session.number()).status()).isEqualTo(ProposalStatus.SCHEDULED);
            String instance = runtime.createProcessInstanceQuery()
                    .processInstanceBusinessKey(number)
                    .singleResult()
                    .getId();
            assertThat(runtime.getActiveActivityIds(instance)).containsExactly("event-over");
            assertThat(management
                            .createJobQuery()
                            .processInstanceId(instance)
                            .timers()
                            .singleResult()
                            .getDuedate())
                    .hasSameTimeAs(calls.get(SUMMIT).ends().toString());
            assertThat(history.createHistoricProcessInstanceQuery()
                            .processInstanceId(instance)
                            .singleResult()
                            .getStartUserId())
                    .isNull();
            assertThat(register.entriesOf(session.number())).isEmpty();
        }
        assertThat(press.print(SUMMIT, ScheduleFormat.ICS)).contains("BEGIN:VEVENT");
    }

    @Test
    void comeOnce() {
        int before = programme.of(SUMMIT).size();

        demo.run(new DefaultApplicationArguments());

        assertThat(programme.of(SUMMIT)).hasSize(before);
        assertThat(first().sessions()).hasSize(3);
    }

    private TimetableRelease first() {
        return timetable.published(SUMMIT).orElseThrow();
    }
}
