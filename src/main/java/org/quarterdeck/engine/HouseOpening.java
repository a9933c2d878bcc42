package org.quarterdeck.engine;

import java.util.Locale;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.Group;
import org.quarterdeck.kernel.Circle;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Opens the house, before anything else runs at the start: drawings, circles, rights and filters are there, whichever of several
 * nodes comes first.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class HouseOpening implements ApplicationRunner {

    private final StartLock lock;
    private final ProcessEngine engine;
    private final String administrator;

    HouseOpening(StartLock lock, ProcessEngine engine, @Value("${camunda.bpm.admin-user.id}") String administrator) {
        this.lock = lock;
        this.engine = engine;
        this.administrator = administrator;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        HouseFiles files = HouseFiles.seenBy(getClass().getClassLoader());
        lock.alone(() -> {
            new HouseDeployment(engine.getRepositoryService()).bring(files);
            gatherCircles(engine.getIdentityService());
            appointAdministrator(engine.getIdentityService());
            AuthorizationService authorizations = engine.getAuthorizationService();
            Grant.ofTheHouse().forEach(grant -> grant.ensure(authorizations));
            new HouseFilters(engine.getFilterService(), engine.getTaskService(), authorizations).ensure();
        });
    }

    /** Whoever the settings name, while nobody is one: the engine brings back the account, if that is gone, and no more. */
    private void appointAdministrator(IdentityService identities) {
        if (identities.createUserQuery().memberOfGroup(Circle.ADMINISTRATORS_ID).count() == 0) {
            identities.createMembership(administrator, Circle.ADMINISTRATORS_ID);
        }
    }

    private static void gatherCircles(IdentityService identities) {
        for (Circle circle : Circle.values()) {
            if (identities.createGroupQuery().groupId(circle.id()).count() == 0) {
                Group group = identities.newGroup(circle.id());
                group.setName(
                        circle.name().charAt(0) + circle.name().substring(1).toLowerCase(Locale.ROOT));
                group.setType("WORKFLOW");
                identities.saveGroup(group);
            }
        }
    }
}
