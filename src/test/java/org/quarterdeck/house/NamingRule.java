package org.quarterdeck.house;

import java.util.function.Function;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.Error;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;

/** The drawing names everything. */
enum NamingRule implements Rule<Drawing> {
    KEY_IS_FILE_IS_FOLDER(NamingRule::otherNames),
    ACTIVITIES_ARE_CALLED_LIKE_THEIR_LABEL(drawing -> misnamed(drawing.all(Activity.class))),
    EVENTS_ARE_CALLED_LIKE_THEIR_LABEL(drawing -> misnamed(reportingEvents(drawing))),
    MESSAGES_ARE_PROCESS_DOT_EVENT(NamingRule::otherMessages),
    ERRORS_ARE_MODULE_DOT_REFUSAL(NamingRule::otherErrors);

    private static final String WORDS = "[a-z]+(-[a-z]+)*";

    private final Function<Drawing, Stream<String>> breaches;

    NamingRule(Function<Drawing, Stream<String>> breaches) {
        this.breaches = breaches;
    }

    @Override
    public Stream<String> breaches(Drawing drawing) {
        return breaches.apply(drawing);
    }

    private static Stream<String> otherNames(Drawing drawing) {
        return drawing.all(Process.class)
                .map(Process::getId)
                .filter(key -> !drawing.toString().equals(key + ".bpmn")
                        || !drawing.folder().equals(key));
    }

    private static Stream<String> misnamed(Stream<? extends FlowElement> drawn) {
        return drawn.filter(it -> it.getName() == null || !it.getId().equals(Names.idOf(it.getName())))
                .map(it -> "%s (%s)".formatted(it.getId(), it.getName()));
    }

    private static Stream<Event> reportingEvents(Drawing drawing) {
        return Stream.of(MessageEventDefinition.class, ErrorEventDefinition.class, TimerEventDefinition.class)
                .flatMap(drawing::all)
                .map(EventDefinition::getParentElement)
                .filter(Event.class::isInstance)
                .map(Event.class::cast);
    }

    private static Stream<String> otherMessages(Drawing drawing) {
        return drawing.all(Message.class)
                .map(message -> String.valueOf(message.getName()))
                .filter(name -> !name.matches(drawing.key() + "\\." + WORDS));
    }

    private static Stream<String> otherErrors(Drawing drawing) {
        return drawing.all(Error.class)
                .map(error -> String.valueOf(error.getErrorCode()))
                .filter(code -> !code.matches("[a-z]+\\." + WORDS));
    }
}
