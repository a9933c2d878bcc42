package org.quarterdeck.volunteer.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.engine.Filing;
import org.quarterdeck.engine.ProcessVariable;
import org.quarterdeck.kernel.CaseNumber;

/** The vocabulary of {@code processes/volunteer-onboarding}. */
final class VolunteerOnboarding {

    static final String KEY = "volunteer-onboarding";
    static final String ACCEPT_MENTORSHIP = "accept-mentorship";
    static final String REVIEW_PROBATION = "review-probation";

    // what Tasklist's lists show
    static final ProcessVariable<String> TITLE = ProcessVariable.text("title");

    /** What the table is asked. */
    static final ProcessVariable<String> TIER = ProcessVariable.text("tier");

    // whom a step is offered to
    static final ProcessVariable<String> HANDLERS = ProcessVariable.text("handlers");
    static final ProcessVariable<String> SPONSOR = ProcessVariable.text("sponsor");
    static final ProcessVariable<String> MENTOR = ProcessVariable.text("mentor");

    // how often a step is repeated
    static final ProcessVariable<Integer> SPONSOR_SEATS = ProcessVariable.number("sponsorSeats");
    static final ProcessVariable<Integer> CHECK_INS = ProcessVariable.number("checkIns");

    /** The seat that a sponsor is waited for in. */
    static final ProcessVariable<Integer> AWAITED_SEAT = ProcessVariable.number("awaitedSeat");

    // what gateways ask
    static final ProcessVariable<Boolean> RECUSED = ProcessVariable.flag("recused");
    static final ProcessVariable<Boolean> INVITED = ProcessVariable.flag("invited");
    static final ProcessVariable<Boolean> NOT_YET = ProcessVariable.flag("notYet");
    static final ProcessVariable<Boolean> VOUCHED = ProcessVariable.flag("vouched");
    static final ProcessVariable<Boolean> AGREED = ProcessVariable.flag("agreed");
    static final ProcessVariable<Boolean> TO_BE_VOTED = ProcessVariable.flag("toBeVoted");
    static final ProcessVariable<Boolean> VOTED_IN = ProcessVariable.flag("votedIn");
    static final ProcessVariable<Boolean> VOTED_DOWN = ProcessVariable.flag("votedDown");
    static final ProcessVariable<Boolean> INVITE_AGAIN = ProcessVariable.flag("inviteAgain");
    static final ProcessVariable<Boolean> MENTORED = ProcessVariable.flag("mentored");
    static final ProcessVariable<Boolean> MENTOR_FOUND = ProcessVariable.flag("mentorFound");
    static final ProcessVariable<Boolean> MENTORSHIP_ACCEPTED = ProcessVariable.flag("mentorshipAccepted");
    static final ProcessVariable<Boolean> ACTIVATED = ProcessVariable.flag("activated");
    static final ProcessVariable<Boolean> EXTENDED = ProcessVariable.flag("extended");
    static final ProcessVariable<Boolean> VOTE_REMANDED = ProcessVariable.flag("voteRemanded");
    static final ProcessVariable<Boolean> PROBATION_ENDED = ProcessVariable.flag("probationEnded");
    static final ProcessVariable<Boolean> DECLINE_CONFIRMED = ProcessVariable.flag("declineConfirmed");
    static final ProcessVariable<Boolean> PROBATION_GOES_ON = ProcessVariable.flag("probationGoesOn");

    static final ProcessVariable<String> OUTCOME = ProcessVariable.text("outcome");

    private static final ProcessVariable<Integer> SEAT = ProcessVariable.number("loopCounter");
    private static final ProcessVariable<String> SYSTEM = ProcessVariable.text("system");

    private VolunteerOnboarding() {}

    static CaseNumber caseOf(DelegateExecution execution) {
        return new CaseNumber(execution.getProcessBusinessKey());
    }

    /** The seat of a sponsor. */
    static int seat(VariableScope scope) {
        return SEAT.of(scope);
    }

    /** The target system that a round of the provisioning is about. */
    static String system(VariableScope scope) {
        return SYSTEM.of(scope);
    }

    static @Nullable String reason(Filing filing) {
        return text(filing, "reason");
    }

    static @Nullable String text(Filing filing, String field) {
        Object value = filing.values().get(field);
        return value == null ? null : value.toString();
    }
}
