package org.quarterdeck.strategy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.people.Directory;
import org.quarterdeck.people.Person;
import org.springframework.stereotype.Component;

/** Knows who may answer for a plan, who is barred and why (X1, X2). */
@Component
class Entitled {

    static final Set<String> RELATIONS = Set.of("first-decider", "owner", "recused", "undeclared");

    private final Directory directory;
    private final Signatures signatures;

    Entitled(Directory directory, Signatures signatures) {
        this.directory = directory;
        this.signatures = signatures;
    }

    /** Why the person may not propose a plan; empty if they may. */
    Optional<String> toPropose(PersonId id) {
        return directory
                        .find(id)
                        .filter(person -> isEntitled(person, Circle.LEADS))
                        .isPresent()
                ? Optional.empty()
                : Optional.of("plans are proposed by leads");
    }

    /** Those who may still sign. */
    List<PersonId> left(StrategyPlan plan) {
        return directory.in(Circle.SPONSORS).stream()
                .map(Person::id)
                .filter(person -> bar(plan, person, Circle.SPONSORS, RELATIONS, Optional.empty())
                        .isEmpty())
                .toList();
    }

    /**
     * Why the person may not, in words for them; empty if they may.
     *
     * @param circle those whose task it is
     * @param author who wrote what the task is about, where it bars them
     */
    Optional<String> bar(
            StrategyPlan plan, PersonId id, Circle circle, Set<String> relations, Optional<String> author) {
        return directory
                .find(id)
                .map(person -> isEntitled(person, circle)
                        ? relations.stream()
                                .sorted()
                                .flatMap(relation -> reason(plan, person, relation, author).stream())
                                .findFirst()
                        : Optional.of("this is for " + circle.id()))
                .orElseGet(() -> Optional.of("nobody is known by the id " + id));
    }

    private static boolean isEntitled(Person person, Circle circle) {
        return person.isIn(circle) && !person.isIn(Circle.ADMINISTRATORS);
    }

    private Optional<String> reason(StrategyPlan plan, Person person, String relation, Optional<String> author) {
        String because = switch (relation) {
            case "owner" -> plan.isOwnedBy(person.id()) ? "you proposed this plan" : "";
            case "author" -> author.filter(person.id().value()::equals).isPresent() ? "you wrote this yourself" : "";
            case "first-decider" ->
                signatures.isSetAside(plan.number(), person.id())
                        ? "you answered for this plan before it was sent back"
                        : "";
            case "recused" ->
                signatures.isRecused(plan.number(), person.id()) ? "you have declared a conflict of interest" : "";
            case "undeclared" ->
                person.declaredAffiliation().isEmpty()
                        ? "your affiliation has not been declared; a lead can declare it"
                        : "";
            default -> throw new IllegalArgumentException("nobody is barred for being " + relation);
        };
        return Optional.of(because).filter(words -> !words.isEmpty());
    }
}
