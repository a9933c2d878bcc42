package org.quarterdeck;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.quarterdeck.kernel.Circle;
import org.springframework.stereotype.Component;

/** Puts up toy drawings that call the house's own. */
@Component
public class ToyStage {

    private final RepositoryService repository;
    private final AuthorizationService authorizations;

    ToyStage(RepositoryService repository, AuthorizationService authorizations) {
        this.repository = repository;
        this.authorizations = authorizations;
    }

    /**
     * @param folder where the toy is among the tests' resources
     * @param forms its forms, each by its id
     */
    public void putUp(String folder, String process, String... forms) {
        DeploymentBuilder toy = repository
                .createDeployment()
                .name(process)
                .addClasspathResource("%s/%s.bpmn".formatted(folder, process));
        for (String form : forms) {
            toy.addClasspathResource("%s/%s.form".formatted(folder, form));
        }
        toy.enableDuplicateFiltering(true).deploy();
        showMembers(process);
    }

    /** Whoever ends what was called walks on in the caller's drawing, and the count of what is walked reads it. */
    private void showMembers(String process) {
        boolean shown = authorizations
                        .createAuthorizationQuery()
                        .resourceType(Resources.PROCESS_DEFINITION)
                        .resourceId(process)
                        .count()
                > 0;
        if (!shown) {
            Authorization read = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
            read.setGroupId(Circle.MEMBERS.id());
            read.setResource(Resources.PROCESS_DEFINITION);
            read.setResourceId(process);
            read.addPermission(Permissions.READ);
            authorizations.saveAuthorization(read);
        }
    }
}
