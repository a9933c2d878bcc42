package org.quarterdeck.engine;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.PersonId;

/**
 * Lets those through who act for somebody whose a task is (X3): the right is the principal's own, and never itself lent; what bars
 * one of the two bars both.
 */
final class Deputies {

    /** Says nothing of the other. */
    private static final String UNDECLARED = "undeclared";

    private final Desks desks;

    Deputies(Desks desks) {
        this.desks = desks;
    }

    /**
     * For whom the person may act in the task; empty for nobody.
     *
     * @param card those whom the task was offered to as deputies; of several principals theirs comes first
     */
    Optional<PersonId> principal(
            CommandContext context, TaskAtHand at, Set<String> relations, PersonId deputy, Collection<StandIn> card) {
        List<StandIn> theirs = all(at).stream()
                .filter(standIn -> standIn.deputy().equals(deputy))
                .toList();
        return Stream.concat(theirs.stream().filter(card::contains), theirs.stream())
                .filter(standIn -> mayAct(context, at, relations, standIn))
                .map(StandIn::principal)
                .findFirst();
    }

    /** Whether the one may act in the task for the other: neither has a conflict, and the task is the principal's to do. */
    boolean mayAct(CommandContext context, TaskAtHand at, Set<String> relations, StandIn standIn) {
        TaskDesk desk = desks.deskOf(at);
        return !SignedIn.isAdministrator(context, standIn.principal())
                && !SignedIn.isAdministrator(context, standIn.deputy())
                && !SignedIn.isIn(context, standIn.deputy().value(), Circle.AUDITORS.id())
                && at.bar(desk, relations, standIn.principal()).isEmpty()
                && tie(at, relations, standIn.principal()).isEmpty()
                && at.conflict(desk, relations, standIn.deputy()).isEmpty()
                && tie(at, relations, standIn.deputy()).isEmpty();
    }

    /** Those who stand in for anybody in the case. */
    List<StandIn> all(TaskAtHand at) {
        return at.takesDeputies() ? desks.standIns().in(at.process(), at.caseNumber()) : List.of();
    }

    /** Who acts for the person while they are away. */
    List<StandIn> whileAway(CommandContext context, TaskAtHand at, Set<String> relations, PersonId principal) {
        List<StandIn> theirs = all(at).stream()
                .filter(standIn -> standIn.principal().equals(principal))
                .toList();
        return theirs.isEmpty() || desks.offDuty(principal).isEmpty()
                ? List.of()
                : theirs.stream()
                        .filter(standIn -> mayAct(context, at, relations, standIn))
                        .toList();
    }

    /** What bars somebody who acted for the person in the case, or for whom the person acted; empty for nothing. */
    Optional<String> tie(TaskAtHand at, Set<String> relations, PersonId person) {
        if (!at.takesDeputies()) {
            return Optional.empty();
        }
        Set<String> theirs = new HashSet<>(relations);
        theirs.remove(UNDECLARED);
        TaskDesk desk = desks.deskOf(at);
        return desks.standIns().tied(at.caseNumber(), person).stream()
                .filter(other -> at.conflict(desk, theirs, other).isPresent())
                .map(other -> "%s is barred, and one of you has acted for the other in this case".formatted(other))
                .findFirst();
    }
}
