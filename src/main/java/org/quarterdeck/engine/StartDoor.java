package org.quarterdeck.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.impl.cmd.GetDeployedProcessDefinitionCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.runtime.ProcessInstanceWithVariables;
import org.camunda.bpm.engine.variable.VariableMap;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.engine.form.Form;
import org.quarterdeck.kernel.Barred;
import org.quarterdeck.kernel.Fault;
import org.quarterdeck.kernel.Invalid;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.kernel.PlainText;
import org.springframework.stereotype.Component;

/**
 * Every start by a client passes here, whichever of the engine's doors it comes through: the right to start, the form, the
 * feature's own word; then the case is opened and started, all in one transaction.
 */
@Component
class StartDoor {

    private static final int LONGEST_REFERENCE = 255;

    private final Desks desks;
    private final Forms forms;

    StartDoor(Desks desks, Forms forms) {
        this.desks = desks;
        this.forms = forms;
    }

    ProcessInstanceWithVariables start(CommandContext context, HouseStart start, boolean skipsSomething) {
        Happenings.in(context).areOrdinary();
        ProcessDefinitionEntity definition = new GetDeployedProcessDefinitionCmd(start, false).execute(context);
        context.getProcessEngineConfiguration()
                .getCommandCheckers()
                .forEach(checker -> checker.checkCreateProcessInstance(definition));
        refuseShortcuts(context, start, skipsSomething, definition);
        Optional<Form> form = forms.of(context, definition);
        Optional<Intake> intake = desks.intake(definition.getKey());
        if (intake.isPresent()) {
            return open(context, start, form.orElse(Form.EMPTY), intake.get());
        }
        refusePerson(context, definition);
        return form.isPresent() ? fill(start, form.get()) : start.enter();
    }

    private ProcessInstanceWithVariables open(CommandContext context, HouseStart start, Form form, Intake intake) {
        PersonId person = SignedIn.in(context)
                .orElseThrow(() -> new Barred("only somebody who is signed in may start " + intake.process()));
        Form.Reading reading = form.check(EngineValues.plain(start.getVariables()), intake::shown);
        Filing filing = new Filing(person, reference(start.getBusinessKey()), reading.values());
        List<Fault> faults = new ArrayList<>(reading.faults());
        referenceFault(filing.reference()).ifPresent(faults::add);
        faults.addAll(intake.faults(filing));
        refuse(faults);
        Intake.Opened opened = intake.open(filing);
        VariableMap variables = EngineValues.typed(opened.variables());
        variables.putValueTyped(Submission.NAME, Submission.passing(filing));
        variables.putValueTyped(Submission.AT_THE_INTAKE, Submission.passing(filing));
        ProcessInstanceWithVariables instance = start.enter(opened.number().value(), variables);
        instance.getVariables().remove(Submission.NAME);
        instance.getVariables().remove(Submission.AT_THE_INTAKE);
        return instance;
    }

    private static ProcessInstanceWithVariables fill(HouseStart start, Form form) {
        Form.Reading reading = form.check(EngineValues.plain(start.getVariables()), Map::of);
        refuse(reading.faults());
        return start.enter(start.getBusinessKey(), EngineValues.typed(reading.values()));
    }

    private static void refuse(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
    }

    /** A process of a feature that takes no starts from people is started by other processes only. */
    private void refusePerson(CommandContext context, ProcessDefinitionEntity definition) {
        if (desks.desk(definition.getKey()).isPresent() && SignedIn.in(context).isPresent()) {
            throw new Barred("%s is started by other processes only".formatted(definition.getKey()));
        }
    }

    /** Nothing becomes a case of a feature's process by being moved into its drawing, past its intake, nor a case something else. */
    void refuseMigration(CommandContext context, @Nullable String source, @Nullable String target) {
        if (source != null && target != null) {
            String from = keyOf(context, source);
            String to = keyOf(context, target);
            if (!from.equals(to)
                    && (desks.desk(from).isPresent() || desks.desk(to).isPresent())) {
                throw new Barred("%s never becomes %s".formatted(from, to));
            }
        }
    }

    private static String keyOf(CommandContext context, String definition) {
        return new GetDeployedProcessDefinitionCmd(definition, false)
                .execute(context)
                .getKey();
    }

    private static void refuseShortcuts(
            CommandContext context, HouseStart start, boolean skipsSomething, ProcessDefinitionEntity definition) {
        List<Fault> faults = new ArrayList<>();
        if (start.hasInstructions()) {
            faults.add(new Fault("startInstructions", "a case starts at its beginning"));
        }
        if (skipsSomething) {
            faults.add(new Fault("skipCustomListeners", "nothing of a process is skipped"));
        }
        // whoever names the process, not one of its versions, gets the latest
        int latest = start.getProcessDefinitionId() == null
                ? definition.getVersion()
                : context.getProcessEngineConfiguration()
                        .getDeploymentCache()
                        .findDeployedLatestProcessDefinitionByKeyAndTenantId(
                                definition.getKey(), definition.getTenantId())
                        .getVersion();
        if (definition.getVersion() < latest) {
            faults.add(new Fault(
                    "processDefinition",
                    "version %d has been replaced by version %d".formatted(definition.getVersion(), latest)));
        }
        refuse(faults);
    }

    private static Optional<Fault> referenceFault(@Nullable String reference) {
        return Optional.ofNullable(reference)
                .flatMap(given -> PlainText.faultInLine(given, LONGEST_REFERENCE))
                .map(words -> new Fault("reference", words));
    }

    private static @Nullable String reference(@Nullable String businessKey) {
        return businessKey == null || businessKey.isBlank() ? null : businessKey.strip();
    }
}
