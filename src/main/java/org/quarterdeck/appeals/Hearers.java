package org.quarterdeck.appeals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.people.Directory;
import org.quarterdeck.people.Person;
import org.springframework.stereotype.Component;

/** Knows who may hear an appeal, and who is barred and why: nobody who had a part in the case, nor stands near the appellant (X5, X1, X2). */
@Component
class Hearers {

    static final Set<String> RELATIONS =
            Set.of("appellant", "first-decider", "barred-before", "appellant-affiliation", "recused", "undeclared");

    /** In the order in which they are asked: the next where nobody of one is free. */
    private static final List<Circle> CHAIN = List.of(Circle.COUNCIL, Circle.SPONSORS, Circle.LEADS);

    private final Directory directory;
    private final Appealables appealables;

    Hearers(Directory directory, Appealables appealables) {
        this.directory = directory;
        this.appealables = appealables;
    }

    /** Whom to ask: the first of the circles in which anybody is free. */
    List<PersonId> next(Appeal appeal) {
        return CHAIN.stream()
                .map(circle -> free(appeal, circle))
                .filter(free -> !free.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** Whom to ask once the time is over: everybody who is free. */
    List<PersonId> all(Appeal appeal) {
        return CHAIN.stream()
                .flatMap(circle -> free(appeal, circle).stream())
                .distinct()
                .toList();
    }

    /** Why the person may not hear it, in words for them; empty if they may. */
    Optional<String> bar(Appeal appeal, PersonId id, Set<String> relations) {
        return directory
                .find(id)
                .map(person -> bar(appeal, person, relations))
                .orElseGet(() -> Optional.of("nobody is known by the id " + id));
    }

    private List<PersonId> free(Appeal appeal, Circle circle) {
        return directory.in(circle).stream()
                .filter(person -> bar(appeal, person, RELATIONS).isEmpty())
                .map(Person::id)
                .toList();
    }

    private Optional<String> bar(Appeal appeal, Person person, Set<String> relations) {
        if (person.isIn(Circle.ADMINISTRATORS)) {
            return Optional.of("administrators decide nothing");
        }
        if (CHAIN.stream().noneMatch(person::isIn)) {
            return Optional.of("appeals are heard by the council, sponsors and leads");
        }
        return relations.stream()
                .sorted()
                .flatMap(relation -> reason(appeal, person, relation).stream())
                .findFirst();
    }

    private Optional<String> reason(Appeal appeal, Person person, String relation) {
        PersonId id = person.id();
        return switch (relation) {
            case "appellant" -> when(appeal.appellant().equals(id), "you have appealed yourself");
            case "first-decider" ->
                when(appeal.has(id, Part.DECIDER), "you had a part in the decision that is appealed against");
            case "barred-before" ->
                appeal.has(id, Part.CONCERNED) ? Optional.of("the decision concerns you") : appealables.bar(appeal, id);
            case "appellant-affiliation" ->
                when(
                        person.sharesAffiliationWith(affiliation(appeal.appellant())),
                        "you share an affiliation with the appellant");
            case "recused" -> when(appeal.has(id, Part.RECUSED), "you have declared a conflict of interest");
            case "undeclared" ->
                when(
                        person.declaredAffiliation().isEmpty(),
                        "your affiliation has not been declared; a lead can declare it");
            default -> throw new IllegalArgumentException("nobody is barred for being " + relation);
        };
    }

    private @Nullable String affiliation(PersonId appellant) {
        return directory.find(appellant).map(Person::affiliation).orElse(null);
    }

    private static Optional<String> when(boolean so, String words) {
        return so ? Optional.of(words) : Optional.empty();
    }
}
