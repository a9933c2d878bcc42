package org.quarterdeck.house;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;
import org.quarterdeck.Quarterdeck;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTests {

    @Test
    void everyModuleKnowsItsNeighboursOnly() {
        ApplicationModules modules = ApplicationModules.of(Quarterdeck.class);
        assertThatCode(modules::verify).doesNotThrowAnyException();
    }
}
