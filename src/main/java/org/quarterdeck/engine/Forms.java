package org.quarterdeck.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.form.CamundaFormRef;
import org.camunda.bpm.engine.form.FormData;
import org.camunda.bpm.engine.impl.cmd.GetCamundaFormDefinitionCmd;
import org.camunda.bpm.engine.impl.cmd.GetDeploymentResourceCmd;
import org.camunda.bpm.engine.impl.form.CamundaFormRefImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.repository.CamundaFormDefinition;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.engine.form.Form;
import org.springframework.stereotype.Component;

/** The forms that drawings name. A deployed file never changes, so each is read once. */
@Component
class Forms {

    private static final String DEPLOYED = "camunda-forms:deployment:";
    private static final String OF_THE_DRAWING = "deployment";

    private final Map<String, Form> read = new ConcurrentHashMap<>();

    /** The process's start form; empty if it has none, or one that isn't a {@code .form} file. */
    Optional<Form> of(CommandContext context, ProcessDefinitionEntity definition) {
        return find(context, definition.getStartFormHandler().createStartFormData(definition));
    }

    /** The task's form; empty if it has none, or one that isn't a {@code .form} file. */
    Optional<Form> of(CommandContext context, TaskEntity task) {
        return find(context, task.getTaskDefinition().getTaskFormHandler().createTaskForm(task));
    }

    /** The form of a step, with no task of it at hand. */
    Form of(CommandContext context, ProcessDefinitionEntity definition, String step) {
        @Nullable TaskDefinition task = definition.getTaskDefinitions().get(step);
        if (task == null || task.getCamundaFormDefinitionKey() == null) {
            throw new IllegalStateException("%s asks with no form at %s".formatted(definition.getKey(), step));
        }
        CamundaFormRef ref = new CamundaFormRefImpl(
                task.getCamundaFormDefinitionKey().getExpressionText(), task.getCamundaFormDefinitionBinding());
        return find(context, ref, definition.getDeploymentId());
    }

    private Optional<Form> find(CommandContext context, FormData data) {
        @Nullable String key = data.getFormKey();
        @Nullable CamundaFormRef ref = data.getCamundaFormRef();
        if (key != null) {
            return key.startsWith(DEPLOYED)
                    ? Optional.of(form(context, data.getDeploymentId(), key.substring(DEPLOYED.length())))
                    : Optional.empty();
        }
        if (ref == null || ref.getKey() == null) {
            return Optional.empty();
        }
        // a form of the drawing's own deployment is always the same, any other may be another tomorrow
        boolean isSettled = OF_THE_DRAWING.equals(ref.getBinding());
        String settled = data.getDeploymentId() + "#" + ref.getKey();
        @Nullable Form known = isSettled ? read.get(settled) : null;
        if (known != null) {
            return Optional.of(known);
        }
        Form found = find(context, ref, data.getDeploymentId());
        if (isSettled) {
            read.put(settled, found);
        }
        return Optional.of(found);
    }

    private Form find(CommandContext context, CamundaFormRef ref, String deployment) {
        @Nullable
        CamundaFormDefinition form = context.runWithoutAuthorization(new GetCamundaFormDefinitionCmd(ref, deployment));
        if (form == null) {
            throw new IllegalStateException("there is no form " + ref.getKey());
        }
        return form(context, form.getDeploymentId(), form.getResourceName());
    }

    private Form form(CommandContext context, String deployment, String file) {
        String name = deployment + "/" + file;
        @Nullable Form known = read.get(name);
        if (known != null) {
            return known;
        }
        try (InputStream json = context.runWithoutAuthorization(new GetDeploymentResourceCmd(deployment, file))) {
            Form form = Form.read(json.readAllBytes());
            read.put(name, form);
            return form;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
