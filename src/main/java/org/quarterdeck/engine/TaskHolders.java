package org.quarterdeck.engine;

import java.util.Optional;
import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.DelegationState;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.Barred;
import org.quarterdeck.kernel.NotNow;
import org.quarterdeck.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Into whose hands a task comes beside being assigned: who claims it, who is offered it, who writes on it; and how it is given back. */
@Component
class TaskHolders {

    private final BarredPeople barredPeople;
    private final StandInOffer standIns;

    TaskHolders(Desks desks) {
        this.barredPeople = new BarredPeople(desks);
        this.standIns = new StandInOffer(desks);
    }

    /** Whoever works on a task claims it for themselves, or for another whom it is offered to as well. */
    void claim(CommandContext context, String id, String person) {
        @Nullable TaskEntity task = TaskAtHand.find(context, id);
        Optional<PersonId> caller = SignedIn.in(context);
        if (task != null && caller.isPresent()) {
            barredPeople.refuse(context, task, new PersonId(person));
            mustBeWorkable(context, task);
            if (task.getAssignee() != null && !task.getAssignee().equals(person)) {
                throw new Barred("the task is claimed by " + task.getAssignee());
            }
            if (person.equals(caller.get().value())) {
                Happenings.in(context).areOrdinary();
            } else {
                mustBeOffered(context, task, person);
            }
        }
        new ClaimTaskCmd(id, person).execute(context);
    }

    /** Whoever has claimed a task may give it back to those it is offered to; to take it from another wants the engine's right. */
    void giveBack(CommandContext context, String id) {
        @Nullable TaskEntity task = TaskAtHand.find(context, id);
        AssignTaskCmd toNobody = new AssignTaskCmd(id, null);
        if (task == null || !isWith(SignedIn.in(context), task)) {
            toNobody.execute(context);
            return;
        }
        mustBeWorkable(context, task);
        if (task.getCandidates().isEmpty() || DelegationState.PENDING.equals(task.getDelegationState())) {
            throw new NotNow("the task is offered to nobody else");
        }
        Happenings.in(context).areOrdinary();
        context.runWithoutAuthorization(() -> toNobody.execute(context));
    }

    /** Refuses to show a task to somebody whom it bars. */
    void refuseOffer(CommandContext context, @Nullable String id, @Nullable String person) {
        @Nullable TaskEntity task = TaskAtHand.find(context, id);
        if (task != null && person != null) {
            barredPeople.refuse(context, task, new PersonId(person));
        }
    }

    /** What is taken from somebody goes from their deputies too. */
    void reviewStandIns(CommandContext context, @Nullable String id) {
        @Nullable TaskEntity task = TaskAtHand.find(context, id);
        if (task != null) {
            standIns.review(context, task);
        }
    }

    /** Whoever is asked themselves is no deputy in it any more; their own deputies are asked too. */
    void noteOffer(CommandContext context, @Nullable String id, @Nullable String person) {
        @Nullable TaskEntity task = TaskAtHand.find(context, id);
        if (task != null && person != null) {
            standIns.offerInOwnRight(task, new PersonId(person));
            standIns.review(context, task);
        }
    }

    void refuseGroup(CommandContext context, @Nullable String id) {
        @Nullable TaskEntity task = TaskAtHand.find(context, id);
        if (task != null && BarredPeople.concern(task)) {
            throw new Barred("the task bars some people; it is offered to others by name");
        }
    }

    /** The variables of a task are for whoever may decide on it; the case's own are another matter. */
    void refuseWriting(CommandContext context, @Nullable String id) {
        @Nullable TaskEntity task = TaskAtHand.find(context, id);
        if (task != null) {
            SignedIn.in(context).ifPresent(person -> barredPeople.refuse(context, task, person));
        }
    }

    private static boolean isWith(Optional<PersonId> caller, TaskEntity task) {
        return caller.map(PersonId::value)
                .filter(person -> person.equals(task.getAssignee()))
                .isPresent();
    }

    private static void mustBeWorkable(CommandContext context, TaskEntity task) {
        context.getProcessEngineConfiguration().getCommandCheckers().forEach(checker -> checker.checkTaskWork(task));
    }

    private static void mustBeOffered(CommandContext context, TaskEntity task, String person) {
        boolean offered = task.getCandidates().stream()
                .anyMatch(offer -> person.equals(offer.getUserId())
                        || offer.getGroupId() != null && SignedIn.isIn(context, person, offer.getGroupId()));
        if (!offered) {
            throw new Barred("the task is not offered to " + person);
        }
    }
}
