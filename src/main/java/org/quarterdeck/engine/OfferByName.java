package org.quarterdeck.engine;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.quarterdeck.kernel.PersonId;

/**
 * Offers a task that bars anybody to people by name, so that the barred don't see it: a group that the drawing names stands for
 * those who are in it when the task is made, and are not barred (X1).
 */
final class OfferByName implements Expression {

    private final BarredPeople barredPeople;
    private final Deputies deputies;
    private final String step;
    private final Set<String> relations;
    private final List<Expression> people;
    private final List<Expression> groups;

    private OfferByName(Desks desks, TaskDefinition task, Set<String> relations) {
        this.barredPeople = new BarredPeople(desks);
        this.deputies = new Deputies(desks);
        this.step = task.getKey();
        this.relations = relations;
        this.people = List.copyOf(task.getCandidateUserIdExpressions());
        this.groups = List.copyOf(task.getCandidateGroupIdExpressions());
    }

    /** Puts an offer by name in the place of what the drawing says. */
    static void instead(TaskDefinition task, Desks desks, Set<String> relations) {
        OfferByName offer = new OfferByName(desks, task, relations);
        task.getCandidateUserIdExpressions().clear();
        task.getCandidateGroupIdExpressions().clear();
        task.addCandidateUserIdExpression(offer);
    }

    @Override
    public Object getValue(VariableScope scope) {
        CommandContext context = Context.getCommandContext();
        TaskAtHand at = TaskAtHand.at((ExecutionEntity) scope, step);
        Set<String> offered = new HashSet<>();
        ids(people, scope)
                .flatMap(person -> whoever(context, at, scope, person, isNamedByTheDrawing(context)))
                .forEach(offered::add);
        ids(groups, scope)
                .flatMap(group -> members(context, group))
                .filter(person -> !offered.contains(person))
                .flatMap(person -> whoever(context, at, scope, person, false))
                .forEach(offered::add);
        return offered;
    }

    @Override
    public void setValue(Object value, VariableScope scope) {
        throw new UnsupportedOperationException("an offer is read");
    }

    @Override
    public String getExpressionText() {
        return people + " " + groups;
    }

    @Override
    public boolean isLiteralText() {
        return false;
    }

    /** Whom a delegate names on the way that is drawn the delegate has looked at; a variable set by hand names anybody. */
    private static boolean isNamedByTheDrawing(CommandContext context) {
        return SignedIn.in(context).isEmpty() || Happenings.in(context).isOrdinary();
    }

    /** The person if they may, and while they are away those who act for them. */
    private Stream<String> whoever(
            CommandContext context, TaskAtHand at, VariableScope scope, String person, boolean isNamed) {
        List<StandIn> away = deputies.whileAway(context, at, relations, new PersonId(person));
        if (away.isEmpty()) {
            return Stream.of(person).filter(named -> isNamed || isFree(context, at, named));
        }
        StandInCard.noteAway(scope, away);
        return away.stream().map(standIn -> standIn.deputy().value());
    }

    private boolean isFree(CommandContext context, TaskAtHand at, String person) {
        return barredPeople.words(context, at, relations, new PersonId(person)).isEmpty();
    }

    private static Stream<String> ids(List<Expression> expressions, VariableScope scope) {
        return expressions.stream()
                .map(expression -> expression.getValue(scope))
                .flatMap(value -> value instanceof Collection<?> ids
                        ? ids.stream().map(Object::toString)
                        : Arrays.stream(value.toString().split(",", -1)))
                .map(String::strip)
                .filter(id -> !id.isEmpty());
    }

    private static Stream<String> members(CommandContext context, String group) {
        return context
                .runWithoutAuthorization(() -> context.getReadOnlyIdentityProvider()
                        .createUserQuery()
                        .memberOfGroup(group)
                        .list())
                .stream()
                .map(User::getId);
    }
}
