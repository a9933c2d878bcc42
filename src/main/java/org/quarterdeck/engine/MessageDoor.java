package org.quarterdeck.engine;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.Barred;
import org.quarterdeck.kernel.Invalid;
import org.quarterdeck.kernel.PersonId;
import org.springframework.stereotype.Component;

/**
 * What moves a case without a task (messages, signals, conditions) is for the house itself and for administrators; members
 * withdraw and confirm at doors that know them.
 */
@Component
class MessageDoor {

    private static final Set<String> CONSEQUENCES = Set.of(".payout-account-changed", ".time-extended");

    private final Desks desks;

    MessageDoor(Desks desks) {
        this.desks = desks;
    }

    <T> T deliver(CommandContext context, HouseMessage message, Command<T> correlation) {
        refuseWhatFollows(context, message.getMessageName());
        refuseMembers(context);
        Happenings.in(context).are("correlate-message");
        SignedIn.in(context).ifPresent(person -> {
            if (message.getBusinessKey() == null) {
                throw new Invalid("businessKey", "is required: a message is for one case");
            }
            if (isOfTheHouse(message.getMessageName())) {
                message.carry(filing(person, message.sent()));
            }
        });
        return correlation.execute(context);
    }

    /** What a message to one place in a case carries: where somebody sends it, what they hand in. */
    @Nullable
    Map<String, Object> carried(CommandContext context, @Nullable String name, @Nullable Map<String, Object> sent) {
        refuseWhatFollows(context, name);
        refuseMembers(context);
        Happenings.in(context).are("trigger-message");
        return isOfTheHouse(name)
                ? SignedIn.in(context)
                        .map(person -> Submission.carrying(filing(person, EngineValues.plain(sent))))
                        .orElse(sent)
                : sent;
    }

    /** Whoever isn't the house or an administrator goes no further. */
    void refuseMembers(CommandContext context) {
        Optional<PersonId> caller = SignedIn.in(context);
        if (caller.isPresent() && !SignedIn.isAdministrator(context, caller.get())) {
            throw new Barred("messages and signals are for administrators");
        }
    }

    /** What only follows from something else that happened is nobody's to send: a hearing, the end of a period, another account. */
    private static void refuseWhatFollows(CommandContext context, @Nullable String name) {
        if (name == null || SignedIn.in(context).isEmpty()) {
            return;
        }
        if (Reopening.Turn.isOf(name)) {
            throw new Barred("a case is led back by the hearing of an appeal alone");
        }
        if (PeriodClosed.isOf(name)) {
            throw new Barred("a case is told of a closed period by its year end alone");
        }
        if (CONSEQUENCES.stream().anyMatch(name::endsWith)) {
            throw new Barred("a case is told so by the house alone, when it happens");
        }
    }

    /** A step that a person has to take is taken by that person alone. */
    void refuseSignal(CommandContext context, @Nullable String execution) {
        refuseMembers(context);
        Happenings.in(context).are("signal");
        @Nullable
        ExecutionEntity waiting =
                execution == null ? null : context.getExecutionManager().findExecutionById(execution);
        if (waiting != null && SignedIn.in(context).isPresent() && isAtATask(context, waiting)) {
            throw new Barred("this task ends by its form alone");
        }
    }

    private static boolean isAtATask(CommandContext context, ExecutionEntity waiting) {
        return !context.getTaskManager().findTasksByExecutionId(waiting.getId()).isEmpty();
    }

    /** The messages of a process carry its key: {@code budget-approval.withdrawn}. */
    private boolean isOfTheHouse(@Nullable String name) {
        return name != null
                && name.contains(".")
                && desks.desk(name.substring(0, name.lastIndexOf('.'))).isPresent();
    }

    private static Filing filing(PersonId person, Map<String, Object> sent) {
        Map<String, Object> values = new HashMap<>(sent);
        values.values().removeIf(Objects::isNull);
        return new Filing(person, null, values);
    }
}
