package org.quarterdeck.claims.process;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.engine.ProcessVariable;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;

/** The vocabulary of the claims in {@code processes/budget-approval}. */
final class Claiming {

    static final ProcessVariable<String> CHECKERS = ProcessVariable.text("checkers");

    /** Set where more time was given; without it nobody needs to look how much. */
    static final ProcessVariable<Boolean> MORE_TIME = ProcessVariable.flag("moreTime");

    // what gateways ask
    static final ProcessVariable<Boolean> CLAIM_APPROVED = ProcessVariable.flag("claimApproved");
    static final ProcessVariable<Boolean> CLAIM_REJECTED = ProcessVariable.flag("claimRejected");
    static final ProcessVariable<Boolean> ANYTHING_LEFT = ProcessVariable.flag("anythingLeft");
    static final ProcessVariable<String> OUTCOME = ProcessVariable.text("outcome");

    private Claiming() {}

    static CaseNumber caseOf(DelegateExecution execution) {
        return new CaseNumber(execution.getProcessBusinessKey());
    }

    static String joined(List<PersonId> people) {
        return people.stream().map(PersonId::value).collect(Collectors.joining(","));
    }

    static List<PersonId> offered(DelegateTask task) {
        return people(task.getCandidates().stream(), task.getAssignee());
    }

    /** Whoever has claimed a task is asked alone. */
    static List<PersonId> asked(Task task, List<IdentityLink> links) {
        return task.getAssignee() == null ? people(links.stream(), null) : List.of(new PersonId(task.getAssignee()));
    }

    private static List<PersonId> people(Stream<IdentityLink> links, @Nullable String assignee) {
        return Stream.concat(Stream.ofNullable(assignee), links.map(IdentityLink::getUserId))
                .filter(Objects::nonNull)
                .distinct()
                .map(PersonId::new)
                .toList();
    }
}
