package org.quarterdeck.engine;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.history.event.UserOperationLogEntryEventEntity;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.quarterdeck.kernel.PersonId;
import org.springframework.context.ApplicationEventPublisher;

/**
 * Tells of every command by which a signed-in person changes a case otherwise than everybody does: not by a list of doors, of
 * which one would be forgotten, but by what the command has brought about.
 */
final class InterventionWatch extends CommandInterceptor {

    private final ApplicationEventPublisher events;

    InterventionWatch(ApplicationEventPublisher events) {
        this.events = events;
    }

    @Override
    public <T> T execute(Command<T> command) {
        CommandContext context = Context.getCommandContext();
        Happenings happenings = Happenings.in(context);
        happenings.enter();
        boolean outermost;
        T answer;
        try {
            answer = next.execute(command);
        } finally {
            outermost = happenings.leave();
        }
        if (outermost && !happenings.isOrdinary()) {
            SignedIn.in(context).ifPresent(person -> tell(context, command, happenings, person));
        }
        return answer;
    }

    private void tell(CommandContext context, Command<?> command, Happenings happenings, PersonId person) {
        List<UserOperationLogEntryEventEntity> noted = List.copyOf(happenings.operations());
        List<String> operations = noted.isEmpty()
                ? List.of(happenings.name().orElseGet(() -> nameOf(command)))
                : noted.stream()
                        .map(operation -> hyphenated(operation.getOperationType()))
                        .distinct()
                        .toList();
        Set<ConcernedCase> concerned = happenings.instances().stream()
                .flatMap(instance -> ConcernedCase.of(context, instance).stream())
                .collect(Collectors.toSet());
        if (concerned.isEmpty() && !noted.isEmpty()) {
            concerned = Set.of(ConcernedCase.NONE.within(noted.get(0).getProcessDefinitionKey()));
        }
        String details =
                noted.stream().flatMap(InterventionWatch::details).distinct().collect(Collectors.joining("; "));
        concerned.forEach(
                one -> events.publishEvent(new Intervention(person, one.number(), one.process(), operations, details)));
    }

    private static Stream<String> details(UserOperationLogEntryEventEntity operation) {
        Stream<String> change = operation.getProperty() == null
                ? Stream.empty()
                : Stream.of("%s: %s → %s"
                        .formatted(operation.getProperty(), operation.getOrgValue(), operation.getNewValue()));
        return Stream.concat(change, Stream.ofNullable(operation.getAnnotation()));
    }

    /** The engine keeps no log of some operations, a signal for one; the command itself says what it is. */
    private static String nameOf(Command<?> command) {
        return hyphenated(command.getClass().getSimpleName().replaceAll("Cmd$|\\$\\$Lambda.*", ""));
    }

    private static String hyphenated(String words) {
        return words.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
