package org.quarterdeck.engine;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.quarterdeck.kernel.PersonId;

/** Offers a task beside those whose it is to their deputies, and takes it back from whoever is one no more (X3). */
final class StandInOffer implements TaskListener {

    private final Desks desks;
    private final Deputies deputies;

    StandInOffer(Desks desks) {
        this.desks = desks;
        this.deputies = new Deputies(desks);
    }

    @Override
    public void notify(DelegateTask task) {
        review(Context.getCommandContext(), (TaskEntity) task);
    }

    /** Doing it again changes nothing. */
    void review(CommandContext context, TaskEntity task) {
        TaskAtHand at = TaskAtHand.of(task);
        if (!at.takesDeputies()) {
            return;
        }
        List<StandIn> all = deputies.all(at);
        List<StandIn> before = Stream.concat(StandInCard.read(task).stream(), StandInCard.away(task).stream())
                .distinct()
                .toList();
        if (all.isEmpty() && before.isEmpty()) {
            return;
        }
        Set<String> relations = BarredPeople.relations(task);
        Offers offers = new Offers(task, at, relations, before);
        List<StandIn> now = all.stream()
                .filter(offers::concern)
                .filter(standIn -> deputies.mayAct(context, at, relations, standIn))
                .toList();
        now.forEach(offers::offer);
        before.stream().filter(standIn -> !now.contains(standIn)).forEach(standIn -> offers.takeBack(standIn, now));
        StandInCard.write(task, now);
    }

    /** Whoever is asked themselves isn't asked as a deputy any more. */
    void offerInOwnRight(TaskEntity task, PersonId person) {
        List<StandIn> card = StandInCard.read(task);
        if (card.stream().anyMatch(standIn -> standIn.deputy().equals(person))) {
            StandInCard.write(
                    task,
                    card.stream()
                            .filter(standIn -> !standIn.deputy().equals(person))
                            .toList());
        }
    }

    private final class Offers {

        private final TaskEntity task;
        private final TaskAtHand at;
        private final Set<String> relations;
        private final List<StandIn> before;
        private final Set<String> offered;

        Offers(TaskEntity task, TaskAtHand at, Set<String> relations, List<StandIn> before) {
            this.task = task;
            this.at = at;
            this.relations = relations;
            this.before = before;
            this.offered = task.getCandidates().stream()
                    .map(IdentityLink::getUserId)
                    .filter(Objects::nonNull)
                    .collect(Collectors.toSet());
        }

        /** Whether the principal is asked, or would be if they weren't away, and the deputy isn't asked themselves. */
        boolean concern(StandIn standIn) {
            return before.contains(standIn)
                    || offered.contains(standIn.principal().value())
                            && !offered.contains(standIn.deputy().value());
        }

        /** Whoever is back is asked again beside their deputy. */
        void offer(StandIn standIn) {
            ask(standIn.deputy());
            if (!offered.contains(standIn.principal().value())
                    && desks.offDuty(standIn.principal()).isEmpty()) {
                ask(standIn.principal());
            }
        }

        /** A principal who was away when it was offered is asked from now on: it has to be with somebody. */
        void takeBack(StandIn standIn, List<StandIn> now) {
            PersonId deputy = standIn.deputy();
            if (now.stream().noneMatch(other -> other.deputy().equals(deputy))) {
                task.deleteCandidateUser(deputy.value());
                if (deputy.value().equals(task.getAssignee())) {
                    task.setAssignee(null);
                }
            }
            PersonId principal = standIn.principal();
            boolean isTheirs = at.bar(desks.deskOf(at), relations, principal).isEmpty()
                    && deputies.tie(at, relations, principal).isEmpty();
            if (isTheirs) {
                ask(principal);
            }
        }

        private void ask(PersonId person) {
            if (offered.add(person.value())) {
                task.addCandidateUser(person.value());
            }
        }
    }
}
