package org.quarterdeck.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.quarterdeck.Quarterdeck;

/** What holds for tests as well: a story is told with the real domain, without sleep and stand-ins. */
@AnalyzeClasses(packagesOf = Quarterdeck.class, importOptions = TestArchitectureTests.WithoutTheBrokenHouse.class)
class TestArchitectureTests {

    @ArchTest
    static final ArchRule NOBODY_SLEEPS = noClasses().should().callMethodWhere(Calls.SLEEPING);

    @ArchTest
    static final ArchRule NOBODY_MOCKS = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.mockito..", "org.springframework.test.context.bean.override..");

    static class WithoutTheBrokenHouse implements ImportOption {

        @Override
        public boolean includes(Location location) {
            return !location.contains("/house/broken/");
        }
    }
}
