package org.quarterdeck.budget;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.quarterdeck.kernel.PersonId;

/**
 * What approvers have said of a request.
 *
 * @param step place of the open step in the route, from 0
 */
record Answers(List<BudgetAnswer> all, int step) {

    Answers {
        all = List.copyOf(all);
    }

    /** How a step stands: decided once so many agree that the others can't change it any more (BA-08). */
    Tally tally(Step open) {
        int approvals = count(Verdict.APPROVE);
        int rejections = count(Verdict.REJECT);
        int returns = count(Verdict.REVISE);
        int canFail = open.seats() - open.needed();
        if (approvals >= open.needed()) {
            return Tally.APPROVED;
        }
        if (rejections > canFail) {
            return Tally.REJECTED;
        }
        if (returns > canFail) {
            return Tally.RETURNED;
        }
        return approvals + rejections + returns >= open.seats() ? Tally.RETURNED : Tally.OPEN;
    }

    int count(Verdict verdict) {
        return deciders(verdict).size();
    }

    /** Who said so of the open step, as far as it counts. */
    List<PersonId> deciders(Verdict verdict) {
        return people(standing(verdict).filter(answer -> answer.step() == step));
    }

    /** Everybody whose approval stands, of whatever step. */
    List<PersonId> approvers() {
        return people(standing(Verdict.APPROVE));
    }

    /** Whether the person has said yes or no to the open step already: nobody sits on two seats of it. */
    boolean hasAnswered(PersonId person) {
        return all.stream()
                .filter(answer -> answer.standing() && answer.step() == step && answer.decides())
                .anyMatch(answer -> answer.person().equals(person.value()));
    }

    /** Whether somebody's objection has made silence worthless (BA-09). */
    boolean isObjectedTo() {
        return standing(Verdict.OBJECT).findAny().isPresent();
    }

    boolean isRecused(PersonId person) {
        return all.stream()
                .anyMatch(answer -> answer.is(Verdict.RECUSE) && answer.person().equals(person.value()));
    }

    /** In minor units; empty while nobody has approved. */
    OptionalLong leastGranted() {
        return standing(Verdict.APPROVE)
                .map(BudgetAnswer::approvedMinor)
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .min();
    }

    /** The last that said so, for its reason. */
    Optional<BudgetAnswer> last(Verdict verdict) {
        return standing(verdict).reduce((earlier, later) -> later);
    }

    private Stream<BudgetAnswer> standing(Verdict verdict) {
        return all.stream().filter(answer -> answer.standing() && answer.is(verdict));
    }

    private static List<PersonId> people(Stream<BudgetAnswer> answers) {
        return answers.map(answer -> new PersonId(answer.person())).toList();
    }
}
