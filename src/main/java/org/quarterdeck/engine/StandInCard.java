package org.quarterdeck.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.variable.Variables;
import org.quarterdeck.kernel.PersonId;

/** Who was offered a task for whom, as Tasklist's lists show it on the task: {@code lead2 for lead, payer for lead}. */
public final class StandInCard {

    /** The task's own variable. */
    public static final String NAME = "standIns";

    private static final String AWAY = "standInsWhileAway";
    private static final String NEXT = ", ";
    private static final String FOR = " for ";

    private StandInCard() {}

    static List<StandIn> read(VariableScope task) {
        return task.getVariableLocal(NAME) instanceof String words ? parse(words) : List.of();
    }

    static void write(VariableScope task, Collection<StandIn> standIns) {
        if (standIns.isEmpty()) {
            task.removeVariableLocal(NAME);
        } else {
            task.setVariableLocal(NAME, standIns.stream().map(StandIn::words).collect(Collectors.joining(NEXT)));
        }
    }

    /** Notes before the task is made who is offered it while somebody is away; lives as long as the transaction. */
    static void noteAway(VariableScope execution, Collection<StandIn> standIns) {
        List<StandIn> all = new ArrayList<>(awayOf(execution));
        all.addAll(standIns);
        execution.setVariableLocal(
                AWAY, Variables.stringValue(all.stream().map(StandIn::words).collect(Collectors.joining(NEXT)), true));
    }

    static List<StandIn> away(DelegateTask task) {
        return awayOf(task.getExecution());
    }

    private static List<StandIn> awayOf(VariableScope execution) {
        return execution.getVariableLocal(AWAY) instanceof String words ? parse(words) : List.of();
    }

    public static List<StandIn> parse(String words) {
        return Arrays.stream(words.split(NEXT, -1))
                .map(pair -> pair.split(FOR, -1))
                .map(pair -> new StandIn(new PersonId(pair[0]), new PersonId(pair[1])))
                .toList();
    }
}
