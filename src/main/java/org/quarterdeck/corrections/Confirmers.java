package org.quarterdeck.corrections;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quarterdeck.claims.Commitment;
import org.quarterdeck.claims.PaidClaim;
import org.quarterdeck.engine.StandIns;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.people.Directory;
import org.quarterdeck.people.Person;
import org.springframework.stereotype.Component;

/** Knows who may confirm a correction, and who is barred from it and why (X1, X2, BA-06). */
@Component
class Confirmers {

    private static final Set<String> RELATIONS =
            Set.of("asker", "payer", "requester", "payee", "payee-affiliation", "answered", "undeclared");

    private static final List<Circle> CHAIN = List.of(Circle.TREASURERS, Circle.LEADS, Circle.COUNCIL);

    private final Directory directory;
    private final StandIns standIns;

    Confirmers(Directory directory, StandIns standIns) {
        this.directory = directory;
        this.standIns = standIns;
    }

    /** Whom to ask: the treasurers who are free for it; where there are none, the leads, and else the council. */
    List<PersonId> eligible(Correction correction, PaidClaim paid) {
        return CHAIN.stream()
                .map(circle -> directory.in(circle).stream()
                        .filter(person ->
                                bar(correction, paid, person, RELATIONS).isEmpty())
                        .map(Person::id)
                        .toList())
                .filter(people -> !people.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** Why the person may not confirm it, in words for them; empty if they may. */
    Optional<String> bar(Correction correction, PaidClaim paid, PersonId id, Set<String> relations) {
        Optional<Person> person = directory.find(id);
        if (person.filter(known -> CHAIN.stream().anyMatch(known::isIn)).isEmpty()) {
            return Optional.of("it is for a treasurer to do");
        }
        return bar(correction, paid, person.get(), relations);
    }

    private Optional<String> bar(Correction correction, PaidClaim paid, Person person, Set<String> relations) {
        if (person.isIn(Circle.ADMINISTRATORS)) {
            return Optional.of("administrators decide nothing");
        }
        return relations.stream()
                .sorted()
                .flatMap(relation -> reason(correction, paid, person, relation).stream())
                .findFirst();
    }

    private Optional<String> reason(Correction correction, PaidClaim paid, Person person, String relation) {
        Commitment commitment = paid.commitment();
        PersonId id = person.id();
        return switch (relation) {
            case "asker" -> when(correction.askedBy().equals(id), "you asked for this correction yourself");
            case "payer" ->
                when(
                        paid.by().equals(id)
                                || standIns.tied(commitment.number(), paid.by()).contains(id),
                        "you made this payment, or somebody made it for you");
            case "requester" -> when(commitment.requester().equals(id), "you asked for this money yourself");
            case "payee" -> when(id.equals(commitment.payeePerson()), "you were paid");
            case "payee-affiliation" ->
                when(
                        person.sharesAffiliationWith(commitment.payeeAffiliation()),
                        "you share an affiliation with the payee");
            case "answered" ->
                when(correction.saidBy(id).isPresent(), "you have declared a conflict of interest, or have answered");
            case "undeclared" ->
                when(
                        person.declaredAffiliation().isEmpty(),
                        "your affiliation has not been declared; a lead can declare it");
            default -> throw new IllegalArgumentException("nobody is barred for being " + relation);
        };
    }

    private static Optional<String> when(boolean so, String words) {
        return so ? Optional.of(words) : Optional.empty();
    }
}
