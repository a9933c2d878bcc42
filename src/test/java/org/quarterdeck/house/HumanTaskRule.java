package org.quarterdeck.house;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.Circle;

/** What the house asks of people. */
enum HumanTaskRule implements Rule<Drawing> {
    A_TASK_HAS_THE_FORM_OF_ITS_NAME(
            drawing -> tasks(drawing, task -> hasForm(drawing, task.getCamundaFormRef(), task.getId()))),
    A_START_HAS_THE_FORM_NAMED_START(HumanTaskRule::otherStarts),
    A_TASK_HAS_A_DUE_DATE(drawing -> tasks(drawing, task -> isSaid(task.getCamundaDueDate()))),
    A_TASK_SAYS_WHAT_SILENCE_DOES(drawing -> tasks(drawing, HumanTaskRule::saysWhatSilenceDoes)),
    A_TASK_IS_OFFERED_TO_CIRCLES(HumanTaskRule::strangers);

    /** X7: the time-out and the word of it that the person reads on the task. */
    private static final Map<String, String> TIMEOUTS =
            Map.of("lapse", "lapse", "escalate", "escalate", "deem-consent", "consent");

    private final Function<Drawing, Stream<String>> breaches;

    HumanTaskRule(Function<Drawing, Stream<String>> breaches) {
        this.breaches = breaches;
    }

    @Override
    public Stream<String> breaches(Drawing drawing) {
        return breaches.apply(drawing);
    }

    private static Stream<String> tasks(Drawing drawing, Predicate<UserTask> kept) {
        return drawing.all(UserTask.class).filter(kept.negate()).map(FlowElement::getId);
    }

    private static boolean hasForm(Drawing drawing, @Nullable String formRef, String name) {
        String expected = drawing.key() + "-" + name;
        var file = drawing.formFile(name);
        return expected.equals(formRef)
                && file.toFile().exists()
                && Form.read(file).id().equals(expected);
    }

    private static Stream<String> otherStarts(Drawing drawing) {
        return drawing.all(StartEvent.class)
                .filter(start -> isSaid(start.getCamundaFormRef()))
                .filter(start -> !hasForm(drawing, start.getCamundaFormRef(), "start"))
                .map(FlowElement::getId);
    }

    private static boolean saysWhatSilenceDoes(UserTask task) {
        String text = task.getDocumentations().stream()
                .map(documentation -> documentation.getTextContent().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
        return Drawing.property(task, "onTimeout")
                .map(TIMEOUTS::get)
                .filter(text::contains)
                .isPresent();
    }

    private static Stream<String> strangers(Drawing drawing) {
        return Stream.concat(
                        drawing.all(UserTask.class).map(UserTask::getCamundaCandidateGroups),
                        drawing.all(Process.class).map(Process::getCamundaCandidateStarterGroups))
                .filter(Objects::nonNull)
                .flatMap(groups -> Arrays.stream(groups.split(",", -1)))
                .map(String::strip)
                .filter(group -> Circle.of(group).isEmpty() && !group.matches(LayoutRule.ONE_VARIABLE));
    }

    private static boolean isSaid(@Nullable String value) {
        return value != null && !value.isBlank();
    }
}
