package org.quarterdeck.closing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.people.Directory;
import org.quarterdeck.people.Person;
import org.springframework.stereotype.Component;

/**
 * Knows who decides what goes on, and who is barred from it and why (X1, X2): a treasurer chooses, a lead confirms; nobody who asked for,
 * gets or shares an affiliation with whoever gets money that is at stake.
 */
@Component
class Stewards {

    private static final Set<String> OF_CHOOSERS = Set.of("interested", "recused", "undeclared");
    private static final Set<String> OF_CONFIRMERS = Set.of("interested", "recused", "undeclared", "chooser");

    private final Directory directory;
    private final ClosedLines closedLines;

    Stewards(Directory directory, ClosedLines closedLines) {
        this.directory = directory;
        this.closedLines = closedLines;
    }

    /** Whom to ask: the first circle of the chain in which anybody is free. */
    List<PersonId> eligible(YearEnd yearEnd, YearEndSeat seat) {
        List<OpenCommitment> open = closedLines.commitments(yearEnd.period());
        return chain(seat)
                .map(circle -> free(yearEnd, seat, circle, open))
                .filter(people -> !people.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** Everybody in the chain who is free. */
    List<PersonId> everybody(YearEnd yearEnd, YearEndSeat seat) {
        List<OpenCommitment> open = closedLines.commitments(yearEnd.period());
        Set<PersonId> all = new LinkedHashSet<>();
        chain(seat).forEach(circle -> all.addAll(free(yearEnd, seat, circle, open)));
        return List.copyOf(all);
    }

    Optional<String> bar(YearEnd yearEnd, YearEndSeat seat, PersonId id, Set<String> relations) {
        Optional<Person> person = directory.find(id);
        if (person.isEmpty()) {
            return Optional.of("nobody is known by the id " + id);
        }
        if (chain(seat).noneMatch(person.get()::isIn)) {
            return Optional.of("it is for others to do");
        }
        return bar(yearEnd, person.get(), relations, closedLines.commitments(yearEnd.period()));
    }

    private List<PersonId> free(YearEnd yearEnd, YearEndSeat seat, Circle circle, List<OpenCommitment> open) {
        Set<String> relations = seat == YearEndSeat.CHOICE ? OF_CHOOSERS : OF_CONFIRMERS;
        return directory.in(circle).stream()
                .filter(person -> bar(yearEnd, person, relations, open).isEmpty())
                .map(Person::id)
                .toList();
    }

    private static Stream<Circle> chain(YearEndSeat seat) {
        return seat == YearEndSeat.CHOICE
                ? Stream.of(Circle.TREASURERS, Circle.COUNCIL)
                : Stream.of(Circle.LEADS, Circle.SPONSORS, Circle.COUNCIL);
    }

    private static Optional<String> bar(
            YearEnd yearEnd, Person person, Set<String> relations, List<OpenCommitment> open) {
        if (person.isIn(Circle.ADMINISTRATORS)) {
            return Optional.of("administrators decide nothing");
        }
        return relations.stream()
                .sorted()
                .flatMap(relation -> reason(yearEnd, person, relation, open).stream())
                .findFirst();
    }

    private static Optional<String> reason(YearEnd yearEnd, Person person, String relation, List<OpenCommitment> open) {
        return switch (relation) {
            case "interested" ->
                open.stream()
                        .filter(commitment -> isInterested(person, commitment))
                        .map(OpenCommitment::number)
                        .map(CaseNumber::value)
                        .findFirst()
                        .map("you are tied to whoever asked for or gets the money of %s"::formatted);
            case "recused" -> when(yearEnd.isRecused(person.id()), "you have declared a conflict of interest");
            case "undeclared" ->
                when(
                        person.declaredAffiliation().isEmpty(),
                        "your affiliation has not been declared; a lead can declare it");
            case "chooser" ->
                when(yearEnd.chooser().filter(person.id()::equals).isPresent(), "you have chosen what goes on");
            default -> throw new IllegalArgumentException("nobody is barred for being " + relation);
        };
    }

    private static boolean isInterested(Person person, OpenCommitment commitment) {
        return person.id().equals(commitment.requester())
                || person.id().equals(commitment.payeePerson())
                || person.sharesAffiliationWith(commitment.payeeAffiliation());
    }

    private static Optional<String> when(boolean so, String words) {
        return so ? Optional.of(words) : Optional.empty();
    }
}
