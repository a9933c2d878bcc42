package org.quarterdeck.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quarterdeck.kernel.Barred;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.NotNow;
import org.quarterdeck.kernel.PersonId;

class ExecutionReportTests {

    private static final Instant DUE = Instant.parse("2027-03-31T23:59:59Z");
    private static final Instant NOW = Instant.parse("2027-03-20T09:00:00Z");
    private static final PersonId OWNER = new PersonId("member");
    private static final PersonId LEAD = new PersonId("lead");
    private static final PersonId SPONSOR = new PersonId("sponsor");

    private final ExecutionReport report =
            ExecutionReport.due(new CaseNumber("PLN-2027-0001"), new ReportKey("OBJ-1", 1), OWNER.value(), NOW, DUE);

    @Test
    @DisplayName("SP-18 a claim without evidence is no claim")
    void wantsEvidence() {
        assertThat(said(100, null).faults()).extracting("field").containsExactly("evidence");
        assertThat(said(99, null).faults()).isEmpty();
        assertThatThrownBy(() -> report.take(OWNER, said(100, null), NOW)).isInstanceOf(IllegalArgumentException.class);
        assertThat(report.state()).isEqualTo(ReportState.AWAITED);
    }

    @Test
    @DisplayName("SP-18 neither the owner nor whoever reported nor the recused confirms a claim")
    void wantsASecondPerson() {
        report.take(SPONSOR, said(100, "https://example.org"), NOW);
        report.recuse(LEAD);

        for (PersonId first : List.of(OWNER, SPONSOR, LEAD)) {
            assertThatThrownBy(() -> report.confirm(first, NOW)).isInstanceOf(Barred.class);
            assertThatThrownBy(() -> report.giveBack(first, "not at all what was promised", NOW, NOW))
                    .isInstanceOf(Barred.class);
        }
        assertThat(Standing.of(List.of(report)).isAchieved()).isFalse();
        report.confirm(new PersonId("lead2"), NOW);
        assertThat(Standing.of(List.of(report)).isAchieved()).isTrue();
    }

    @Test
    @DisplayName("SP-18 nothing is confirmed that nobody claims")
    void isNotConfirmedUnclaimed() {
        assertThatThrownBy(() -> report.confirm(LEAD, NOW)).isInstanceOf(NotNow.class);
        report.take(OWNER, said(50, null), NOW);
        assertThatThrownBy(() -> report.confirm(LEAD, NOW)).isInstanceOf(NotNow.class);
        assertThatThrownBy(() -> report.take(OWNER, said(60, null), NOW)).isInstanceOf(NotNow.class);
    }

    @Test
    @DisplayName("SP-18 whoever gives a claim back leaves its owner the time to report anew, and nothing is lost")
    void isGivenBack() {
        report.take(OWNER, said(100, "https://example.org"), NOW);
        report.giveBack(LEAD, "not at all what was promised", NOW, DUE.plusSeconds(60));

        assertThat(report.state()).isEqualTo(ReportState.AWAITED);
        assertThat(report.dueAt()).isEqualTo(DUE.plusSeconds(60));
        report.take(OWNER, said(80, null), NOW.plusSeconds(1));
        assertThat(report.accounts()).hasSize(2);
        assertThat(Standing.of(List.of(report)).progress()).isEqualTo(80);
    }

    @Test
    @DisplayName("SP-18 a report ends that the objective is overdue, and says so")
    void isNoLongerOverdue() {
        assertThat(Standing.of(List.of(report)).state()).isEqualTo("unreported");
        report.markOverdue(DUE);
        assertThat(Standing.of(List.of(report)).state()).isEqualTo("overdue");

        assertThat(report.take(OWNER, said(10, null), DUE)).isTrue();

        assertThat(report.overdueSince()).isEmpty();
        assertThatThrownBy(() -> report.markOverdue(DUE)).isInstanceOf(NotNow.class);
    }

    @Test
    void tellsReportsApartByTheirKeys() {
        assertThat(ReportKey.parse("OBJ-1.X.12")).isEqualTo(new ReportKey("OBJ-1.X", 12));
        assertThat(new ReportKey("OBJ-1.X", 12)).hasToString("OBJ-1.X.12");
    }

    private static Statement said(int progress, @Nullable String evidence) {
        return new Statement(Outlook.ON_TRACK, progress, evidence, null);
    }
}
