package org.quarterdeck.volunteer.process;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.RepositoryService;
import org.quarterdeck.engine.EngineDoor;
import org.quarterdeck.people.Tier;
import org.quarterdeck.volunteer.Role;
import org.quarterdeck.volunteer.RoleTable;
import org.springframework.stereotype.Component;

/** Reads the table that the engine has in force, without a case: nothing of it comes into the history. */
@Component
class EngineRoleTable implements RoleTable {

    private static final String TABLE = "role-requirements";

    private final RepositoryService repository;
    private final EngineDoor door;
    private final DmnEngine reader =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    EngineRoleTable(RepositoryService repository, EngineDoor door) {
        this.repository = repository;
        this.door = door;
    }

    @Override
    public Role of(Tier tier) {
        return Role.of(
                tier,
                reader.evaluateDecisionTable(
                                TABLE,
                                new ByteArrayInputStream(drawn()),
                                Map.of(VolunteerOnboarding.TIER.name(), tier.name()))
                        .getSingleResult());
    }

    private byte[] drawn() {
        return door.asTheHouse(() -> {
            String inForce = repository
                    .createDecisionDefinitionQuery()
                    .decisionDefinitionKey(TABLE)
                    .latestVersion()
                    .singleResult()
                    .getId();
            try (InputStream table = repository.getDecisionModel(inForce)) {
                return table.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
