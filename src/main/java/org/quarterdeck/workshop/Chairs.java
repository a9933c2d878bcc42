package org.quarterdeck.workshop;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quarterdeck.kernel.Barred;
import org.quarterdeck.kernel.Caller;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.NotNow;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.panel.Panel;
import org.quarterdeck.people.Directory;
import org.quarterdeck.people.Person;
import org.springframework.stereotype.Component;

/** Knows who looks after a proposal, who is barred from it and why (X1, X2): chairs, and a lead where no chair is free (WP-04). */
@Component
class Chairs {

    static final Set<String> RELATIONS = Set.of("conflicted", "first-decider", "undeclared");

    private final Directory directory;
    private final Panel panel;
    private final EarlierChairs earlier;

    Chairs(Directory directory, Panel panel, EarlierChairs earlier) {
        this.directory = directory;
        this.panel = panel;
        this.earlier = earlier;
    }

    /**
     * Refuses whoever is no chair.
     *
     * @throws Barred for administrators too, who decide nothing whatever other circle they belong to
     */
    static void mustBeOne(Caller caller, String toDoWhat) {
        caller.mustBeIn(toDoWhat, Circle.CHAIRS);
        if (caller.isIn(Circle.ADMINISTRATORS)) {
            throw new Barred("administrators keep the house running and decide nothing in it");
        }
    }

    /**
     * Refuses a chair who is too near to any of the proposals, as long as there is one who isn't (WP-04).
     *
     * @throws Barred with no word on which
     */
    void mustBeFree(Caller chair, List<CaseNumber> numbers) {
        if (!panel.isFreeOf(chair.id(), numbers)
                && directory.in(Circle.CHAIRS).stream().anyMatch(other -> panel.isFreeOf(other.id(), numbers))) {
            throw new Barred("you are too near to one of the proposals of the call: another chair does this");
        }
    }

    /** Those whom it is offered to. */
    Circle handlers(WorkshopProposal proposal) {
        return directory.in(Circle.CHAIRS).stream().anyMatch(chair -> isFree(proposal, chair))
                ? Circle.CHAIRS
                : Circle.LEADS;
    }

    /** In whose name the money of one is asked for that a hearing gave its place: the chair's who released it, or a free one's. */
    PersonId asksForMoney(WorkshopProposal proposal) {
        return proposal.releasedBy()
                .orElseGet(() -> directory.in(handlers(proposal)).stream()
                        .filter(person -> isFree(proposal, person))
                        .map(Person::id)
                        .min(Comparator.comparing(PersonId::value))
                        .orElseThrow(() -> new NotNow("nobody is free to see to %s".formatted(proposal.number()))));
    }

    /** Why the person may not, in words for them; empty if they may. */
    Optional<String> bar(WorkshopProposal proposal, Set<String> relations, PersonId id) {
        return directory
                .find(id)
                .map(person -> isHandler(proposal, person)
                        ? reason(proposal, relations, person)
                        : Optional.of("this is for " + handlers(proposal).id()))
                .orElseGet(() -> Optional.of("nobody is known by the id " + id));
    }

    /** What ties the person to the proposal, so that they hear nothing of it inside; empty for nothing. */
    Optional<String> tie(WorkshopProposal proposal, PersonId id) {
        return directory.find(id).flatMap(person -> conflict(proposal, person));
    }

    private boolean isHandler(WorkshopProposal proposal, Person person) {
        return !person.isIn(Circle.ADMINISTRATORS)
                && (person.isIn(Circle.CHAIRS) || person.isIn(Circle.LEADS) && handlers(proposal) == Circle.LEADS);
    }

    private boolean isFree(WorkshopProposal proposal, Person chair) {
        return !chair.isIn(Circle.ADMINISTRATORS)
                && reason(proposal, RELATIONS, chair).isEmpty();
    }

    private Optional<String> reason(WorkshopProposal proposal, Set<String> relations, Person person) {
        return relations.stream()
                .sorted()
                .flatMap(relation -> switch (relation) {
                    case "conflicted" -> conflict(proposal, person).stream();
                    case "first-decider" -> decidedBefore(proposal, person).stream();
                    case "undeclared" ->
                        person.declaredAffiliation().isEmpty()
                                ? Optional.of("your affiliation has not been declared; a lead can declare it").stream()
                                : Optional.<String>empty().stream();
                    default -> throw new IllegalArgumentException("nobody is barred for being " + relation);
                })
                .findFirst();
    }

    private Optional<String> decidedBefore(WorkshopProposal proposal, Person person) {
        return earlier.of(proposal.number()).contains(person.id())
                ? Optional.of("you decided on this proposal before it was sent back")
                : Optional.empty();
    }

    private Optional<String> conflict(WorkshopProposal proposal, Person person) {
        if (proposal.isBroughtBy(person.id())) {
            return Optional.of("you have brought this proposal yourself");
        }
        return panel.conflict(proposal.number(), person.id());
    }
}
