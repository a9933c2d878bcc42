package org.quarterdeck.execution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.people.Directory;
import org.quarterdeck.people.Person;
import org.springframework.stereotype.Component;

/** Knows who reports on an objective, who confirms what is claimed of it, and who evaluates a plan; and who may not, and why. */
@Component
class Reporters {

    private static final Circle[] CONFIRMERS = {Circle.LEADS, Circle.SPONSORS};

    private final Directory directory;

    Reporters(Directory directory) {
        this.directory = directory;
    }

    /** The owner; once the report is late the sponsors too (SP-18). */
    List<PersonId> asked(ExecutionReport report) {
        Stream<PersonId> sponsors = report.isEscalated() ? sponsors().stream() : Stream.empty();
        return Stream.concat(Stream.of(report.owner()), sponsors).distinct().toList();
    }

    List<PersonId> sponsors() {
        return directory.in(Circle.SPONSORS).stream().map(Person::id).toList();
    }

    /** The plan's owner, the owners of its objectives, and the leads. */
    List<PersonId> involved(ExecutionPlan plan) {
        return Stream.of(
                        Stream.of(plan.owner()),
                        plan.objectives().stream().map(objective -> new PersonId(objective.owner())),
                        directory.in(Circle.LEADS).stream().map(Person::id))
                .flatMap(people -> people)
                .distinct()
                .toList();
    }

    /** Why the person may not report; empty if they may. */
    Optional<String> barFromReporting(ExecutionReport report, PersonId person) {
        return asked(report).contains(person)
                ? Optional.empty()
                : Optional.of("only the objective's owner reports on it, and once the report is late the sponsors do");
    }

    /**
     * Why the person may not say whether an objective is achieved; empty if they may (SP-18, X1, X2).
     *
     * @param relations those that the drawing names
     */
    Optional<String> barFromConfirming(ExecutionReport report, Set<String> relations, PersonId id) {
        Optional<Person> person = directory.find(id);
        if (person.filter(known -> Stream.of(CONFIRMERS).anyMatch(known::isIn)).isEmpty()) {
            return Optional.of("only leads and sponsors confirm that an objective is achieved");
        }
        return relations.stream()
                .sorted()
                .flatMap(relation -> reason(report, relation, person.get()).stream())
                .findFirst();
    }

    /** Why the person may not evaluate the plan; empty if they may. */
    Optional<String> barFromEvaluating(ExecutionPlan plan, PersonId id) {
        boolean may = plan.owner().equals(id)
                || directory
                        .find(id)
                        .filter(person -> Stream.of(CONFIRMERS).anyMatch(person::isIn))
                        .isPresent();
        return may ? Optional.empty() : Optional.of("only the plan's owner, the leads and the sponsors evaluate it");
    }

    boolean mayAskRescission(ExecutionPlan plan, PersonId id) {
        return directory
                .find(id)
                .filter(person -> !person.isIn(Circle.ADMINISTRATORS))
                .filter(person -> plan.owner().equals(id) || person.isIn(Circle.LEADS))
                .isPresent();
    }

    private static Optional<String> reason(ExecutionReport report, String relation, Person person) {
        String because = switch (relation) {
            case "owner" -> report.owner().equals(person.id()) ? "the objective is your own" : "";
            case "reporter" ->
                report.last()
                                .map(ExecutionAccount::reporter)
                                .filter(person.id().value()::equals)
                                .isPresent()
                        ? "you have reported it yourself"
                        : "";
            case "recused" -> report.isRecused(person.id()) ? "you have declared a conflict of interest" : "";
            case "undeclared" ->
                person.declaredAffiliation().isEmpty()
                        ? "your affiliation has not been declared; a lead can declare it"
                        : "";
            default -> throw new IllegalArgumentException("nobody is barred for being " + relation);
        };
        return Optional.of(because).filter(words -> !words.isEmpty());
    }
}
