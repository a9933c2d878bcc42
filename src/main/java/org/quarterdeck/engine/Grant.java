package org.quarterdeck.engine;

import static org.camunda.bpm.engine.authorization.Authorization.ANY;
import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GRANT;
import static org.camunda.bpm.engine.authorization.Permissions.ACCESS;
import static org.camunda.bpm.engine.authorization.Permissions.CREATE;
import static org.camunda.bpm.engine.authorization.Permissions.CREATE_INSTANCE;
import static org.camunda.bpm.engine.authorization.Permissions.READ;
import static org.camunda.bpm.engine.authorization.Permissions.READ_HISTORY;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.BatchPermissions;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.authorization.UserOperationLogCategoryPermissions;
import org.quarterdeck.kernel.Circle;

/**
 * What a circle may do with a thing of the engine. Few rows and by group only: the engine's task query joins them all. What a
 * person may do with one task, the engine grants by itself to whoever the task is offered or assigned to.
 */
record Grant(Circle circle, Resource resource, String id, Permission... permissions) {

    static List<Grant> ofTheHouse() {
        List<Grant> grants = new ArrayList<>(List.of(
                new Grant(Circle.MEMBERS, Resources.APPLICATION, "tasklist", ACCESS),
                new Grant(Circle.MEMBERS, Resources.PROCESS_INSTANCE, ANY, CREATE)));
        for (HouseProcess process : HouseProcess.values()) {
            // whoever has a task in a case sees in Tasklist how it is drawn
            grants.add(new Grant(Circle.MEMBERS, Resources.PROCESS_DEFINITION, process.key, READ));
            process.starters()
                    .map(starters ->
                            new Grant(starters, Resources.PROCESS_DEFINITION, process.key, READ, CREATE_INSTANCE))
                    .ifPresent(grants::add);
        }
        Stream.of(Circle.LEADS, Circle.AUDITORS).forEach(reader -> grants.addAll(ofReader(reader)));
        grants.add(new Grant(
                Circle.AUDITORS, Resources.OPERATION_LOG_CATEGORY, ANY, UserOperationLogCategoryPermissions.READ));
        grants.add(
                new Grant(Circle.AUDITORS, Resources.BATCH, ANY, BatchPermissions.READ, BatchPermissions.READ_HISTORY));
        return together(grants);
    }

    /** Whoever starts a process and reads all its cases has both by one row: the engine keeps no second one. */
    private static List<Grant> together(List<Grant> grants) {
        Map<List<Object>, Grant> byThing = new LinkedHashMap<>();
        grants.forEach(grant -> byThing.merge(List.of(grant.circle, grant.resource, grant.id), grant, Grant::together));
        return List.copyOf(byThing.values());
    }

    private Grant together(Grant other) {
        return new Grant(
                circle,
                resource,
                id,
                Stream.of(permissions, other.permissions).flatMap(Stream::of).toArray(Permission[]::new));
    }

    /** Cockpit to look and not to touch. */
    private static List<Grant> ofReader(Circle reader) {
        List<Grant> grants = new ArrayList<>(List.of(
                new Grant(reader, Resources.APPLICATION, "cockpit", ACCESS),
                new Grant(reader, Resources.DEPLOYMENT, ANY, READ),
                new Grant(reader, Resources.DECISION_DEFINITION, ANY, READ, READ_HISTORY),
                new Grant(reader, Resources.DECISION_REQUIREMENTS_DEFINITION, ANY, READ)));
        for (HouseProcess process : HouseProcess.values()) {
            grants.add(process.showsTasksToAuditors() ? ofReader(reader, process.key) : onCases(reader, process.key));
        }
        return grants;
    }

    /** Leads see every case but no tasks beside their own: one that they are barred from must not be shown to them. */
    static Grant ofReader(Circle reader, String process) {
        return reader == Circle.AUDITORS
                ? onCases(
                        reader,
                        process,
                        ProcessDefinitionPermissions.READ_TASK,
                        ProcessDefinitionPermissions.READ_TASK_VARIABLE)
                : onCases(reader, process);
    }

    private static Grant onCases(Circle reader, String process, Permission... more) {
        return new Grant(
                reader,
                Resources.PROCESS_DEFINITION,
                process,
                Stream.concat(
                                Stream.of(
                                        ProcessDefinitionPermissions.READ,
                                        ProcessDefinitionPermissions.READ_INSTANCE,
                                        ProcessDefinitionPermissions.READ_INSTANCE_VARIABLE,
                                        ProcessDefinitionPermissions.READ_HISTORY,
                                        ProcessDefinitionPermissions.READ_HISTORY_VARIABLE),
                                Stream.of(more))
                        .toArray(Permission[]::new));
    }

    /** Adds what is missing; what an administrator granted beyond it stays. */
    void ensure(AuthorizationService authorizations) {
        Authorization granted = authorizations
                .createAuthorizationQuery()
                .authorizationType(AUTH_TYPE_GRANT)
                .groupIdIn(circle.id())
                .resourceType(resource)
                .resourceId(id)
                .singleResult();
        if (granted == null) {
            granted = authorizations.createNewAuthorization(AUTH_TYPE_GRANT);
            granted.setGroupId(circle.id());
            granted.setResource(resource);
            granted.setResourceId(id);
        } else if (Stream.of(permissions).allMatch(granted::isPermissionGranted)) {
            return;
        }
        Stream.of(permissions).forEach(granted::addPermission);
        authorizations.saveAuthorization(granted);
    }
}
