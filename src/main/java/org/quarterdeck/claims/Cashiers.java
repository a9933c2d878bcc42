package org.quarterdeck.claims;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.quarterdeck.engine.StandIns;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.people.Directory;
import org.quarterdeck.people.Person;
import org.springframework.stereotype.Component;

/** Knows who may check and pay a claim, and who is barred and why (X1, X2, BA-05, BA-06). */
@Component
public class Cashiers {

    private static final Set<String> OF_CHECKERS =
            Set.of("requester", "payee", "payee-affiliation", "earlier-checker", "recused", "undeclared");

    private final Directory directory;
    private final Commitments commitments;
    private final ClaimBook book;
    private final StandIns standIns;

    Cashiers(Directory directory, Commitments commitments, ClaimBook book, StandIns standIns) {
        this.directory = directory;
        this.commitments = commitments;
        this.book = book;
        this.standIns = standIns;
    }

    /** Whom to offer the current claim's next check: those of its circle who aren't barred, and else the council's. */
    public List<PersonId> checkers(CaseNumber number) {
        Claim claim = claim(number);
        Commitment commitment = commitments.get(number);
        return claim.awaits().stream()
                .flatMap(capacity -> Stream.of(capacity.circle(), Circle.COUNCIL))
                .map(circle -> free(commitment, claim, circle))
                .filter(people -> !people.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    Optional<String> bar(CaseNumber number, ClaimTask task, Set<String> relations, PersonId id) {
        Optional<Person> known = directory.find(id);
        if (known.isEmpty()) {
            return Optional.of("nobody is known by the id " + id);
        }
        Person person = known.get();
        return entitlement(number, task, person)
                .or(() -> bar(commitments.get(number), claim(number), person, relations));
    }

    /** What keeps the person from it, whether it is theirs to do or not: asked of whoever acts for another (X3). */
    Optional<String> conflict(CaseNumber number, Set<String> relations, PersonId id) {
        return directory
                .find(id)
                .map(person -> bar(commitments.get(number), claim(number), person, relations))
                .orElseGet(() -> Optional.of("nobody is known by the id " + id));
    }

    /** Nobody else does it, whoever hands them the task. */
    private Optional<String> entitlement(CaseNumber number, ClaimTask task, Person person) {
        boolean entitled = switch (task) {
            case SUBMIT -> commitments.get(number).requester().equals(person.id());
            case CHECK ->
                person.isIn(Circle.COUNCIL)
                        || claim(number)
                                .awaits()
                                .filter(as -> person.isIn(as.circle()))
                                .isPresent();
            case PAY -> person.isIn(Circle.PAYERS);
        };
        return entitled ? Optional.empty() : Optional.of("it is for others to do");
    }

    private List<PersonId> free(Commitment commitment, Claim claim, Circle circle) {
        return directory.answering(circle, ClaimMinutes.PROCESS, commitment.number()).stream()
                .filter(person -> bar(commitment, claim, person, OF_CHECKERS).isEmpty())
                .map(Person::id)
                .toList();
    }

    /** Whoever acted for another in the case, or for whom another acted, has acted as well. */
    private Optional<String> bar(Commitment commitment, Claim claim, Person person, Set<String> relations) {
        return reason(commitment, claim, person, relations)
                .or(() -> standIns.tied(commitment.number(), person.id()).stream()
                        .flatMap(other -> directory.find(other).stream())
                        .flatMap(other -> reason(commitment, claim, other, relations).stream())
                        .findFirst());
    }

    private Optional<String> reason(Commitment commitment, Claim claim, Person person, Set<String> relations) {
        return relations.stream()
                .sorted()
                .flatMap(relation -> reason(commitment, claim, person, relation).stream())
                .findFirst();
    }

    private Optional<String> reason(Commitment commitment, Claim claim, Person person, String relation) {
        PersonId id = person.id();
        return switch (relation) {
            case "requester" -> when(commitment.requester().equals(id), "you asked for this money yourself");
            case "payee" -> when(id.equals(commitment.payeePerson()), "you are to be paid");
            case "payee-affiliation" ->
                when(
                        person.sharesAffiliationWith(commitment.payeeAffiliation()),
                        "you share an affiliation with the payee");
            case "approver" -> when(commitment.deciders().contains(id), "you have approved this request");
            case "checker" -> when(hasChecked(commitment.number(), id), "you have checked a claim of this request");
            case "earlier-checker" -> when(claim.isApprovedBy(id), "you have checked this claim already");
            case "recused" -> when(claim.isRecused(id), "you have declared a conflict of interest");
            case "undeclared" ->
                when(
                        person.declaredAffiliation().isEmpty(),
                        "your affiliation has not been declared; a lead can declare it");
            default -> throw new IllegalArgumentException("nobody is barred for being " + relation);
        };
    }

    private boolean hasChecked(CaseNumber number, PersonId id) {
        return book.of(number).stream().anyMatch(claim -> claim.isApprovedBy(id));
    }

    private static Optional<String> when(boolean so, String words) {
        return so ? Optional.of(words) : Optional.empty();
    }

    private Claim claim(CaseNumber number) {
        return book.last(number).orElseThrow(() -> new IllegalStateException("nothing has been claimed of " + number));
    }
}
