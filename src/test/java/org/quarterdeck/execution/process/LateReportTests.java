package org.quarterdeck.execution.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quarterdeck.HouseTest;
import org.quarterdeck.Moment;
import org.quarterdeck.OnBothDatabases;
import org.quarterdeck.kernel.Barred;
import org.quarterdeck.kernel.CaseNumber;
import org.springframework.beans.factory.annotation.Autowired;

/** Nobody reports; the clock is moved, and only what is due by then happens. */
@HouseTest
@OnBothDatabases
class LateReportTests {

    private static final String FIRST = "report-progress OBJ-1.1";

    @Autowired
    Crew crew;

    private CaseNumber number;

    @BeforeEach
    void adoptsAPlan() {
        Moment.set(Instant.parse("2026-12-10T09:00:00Z"));
        number = crew.adopt("2027", "member");
    }

    @AfterEach
    void letsTheClockRun() {
        Moment.reset();
    }

    @Test
    @DisplayName("SP-18 a missed report is asked of the sponsors after 7 days and is publicly overdue after 21")
    void escalates() {
        crew.passTo("2027-04-07T23:59:58Z", number);
        assertThat(crew.asked(number, FIRST)).containsExactly("member");
        assertThatThrownBy(() -> crew.report("sponsor", number, "OBJ-1.1", Crew.ON_TRACK))
                .isInstanceOf(Barred.class);
        assertThat(crew.minutes(number)).isEmpty();

        crew.passTo("2027-04-07T23:59:59Z", number);
        assertThat(crew.asked(number, FIRST))
                .contains("member", "sponsor", "sponsor2")
                .doesNotContain("lead");
        assertThat(crew.notices("sponsor", number)).containsExactly("late-OBJ-1.1-0");
        assertThat(crew.notices("member", number)).contains("late-OBJ-1.1-0");
        assertThat(crew.entries(number)).singleElement().satisfies(entry -> {
            assertThat(entry.kind()).isEqualTo("escalation");
            assertThat(entry.reason()).startsWith("late").contains("for 7 days").hasSizeGreaterThan(20);
            assertThat(entry.facts()).containsEntry("objective", "OBJ-1");
        });

        crew.passTo("2027-04-21T23:59:58Z", number);
        assertThat(crew.progress(number).state()).isEqualTo("running");
        crew.passTo("2027-04-21T23:59:59Z", number);
        assertThat(crew.progress(number).state()).isEqualTo("overdue");
        assertThat(crew.goal(number, "OBJ-1").state()).isEqualTo("overdue");
        assertThat(crew.goal(number, "OBJ-1").overdue()).isTrue();
        assertThat(crew.minutes(number)).containsExactly("escalation sponsors", "overdue overdue");
        assertThat(crew.notices("lead", number)).contains("overdue-OBJ-1.1-0");
        assertThat(crew.steps(number)).containsExactly(FIRST, "report-progress OBJ-1.2");
    }

    @Test
    @DisplayName("SP-18 a late report ends that the plan is overdue; the register keeps both")
    void isMadeAfterAll() {
        crew.passTo("2027-05-01T09:00:00Z", number);

        crew.report("member", number, "OBJ-1.1", Crew.ON_TRACK);

        assertThat(crew.progress(number).state()).isEqualTo("running");
        assertThat(crew.goal(number, "OBJ-1").state()).isEqualTo("on-track");
        assertThat(crew.minutes(number)).containsExactly("escalation sponsors", "overdue overdue", "overdue cleared");
    }

    @Test
    @DisplayName("SP-18 a sponsor reports where the owner doesn't, and is no second person for what they claim")
    void isMadeByASponsor() {
        crew.claim("member", number, FIRST);
        crew.passTo("2027-04-10T09:00:00Z", number);
        assertThat(crew.task(number, FIRST).getAssignee()).isNull();

        crew.report("sponsor", number, "OBJ-1.1", Crew.DONE);

        assertThat(crew.asked(number, "confirm-achievement OBJ-1.1"))
                .contains("lead", "lead2", "sponsor2")
                .doesNotContain("sponsor", "member");
        assertThatThrownBy(() -> crew.confirm("sponsor", number, "OBJ-1.1", Crew.YES))
                .isInstanceOf(Barred.class);
    }

    @Test
    @DisplayName("SP-18 what is overdue after a long standstill happens once, in its order")
    void catchesUp() {
        crew.passTo("2027-06-15T09:00:00Z", number);

        assertThat(crew.minutes(number)).containsExactly("escalation sponsors", "overdue overdue");
        assertThat(crew.notices("sponsor2", number)).containsExactly("late-OBJ-1.1-0");
    }
}
