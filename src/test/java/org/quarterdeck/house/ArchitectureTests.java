package org.quarterdeck.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Date;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.quarterdeck.Quarterdeck;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who may know whom, and what nobody does; that the rules bite is told by {@link BrokenHouseTests}. */
@AnalyzeClasses(packagesOf = Quarterdeck.class, importOptions = DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    static final ArchRule ONLY_ENGINE_AND_PROCESS_ROOMS_SPEAK_CAMUNDA = noClasses()
            .that()
            .resideOutsideOfPackages("..engine..", "..process..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..");

    @ArchTest
    static final ArchRule THE_KERNEL_KNOWS_ONLY_THE_JDK = classes()
            .that()
            .resideInAPackage("..kernel")
            .and()
            .doNotHaveSimpleName("package-info")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("..kernel", "java..", "org.jspecify..");

    @ArchTest
    static final ArchRule NOTHING_IMPORTS_A_PROCESS_ROOM = noClasses()
            .that()
            .resideOutsideOfPackage("..process..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.quarterdeck..process..");

    @ArchTest
    static final ArchRule NOTHING_IMPORTS_A_WEB_ROOM = noClasses()
            .that()
            .resideOutsideOfPackage("..web..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.quarterdeck..web..");

    @ArchTest
    static final ArchRule A_PACKAGE_IS_A_NOUN_A_MEMBER_WOULD_SAY = noClasses()
            .should()
            .resideInAnyPackage(
                    "..util..",
                    "..utils..",
                    "..common..",
                    "..impl..",
                    "..dto..",
                    "..config..",
                    "..service..",
                    "..services..",
                    "..helper..");

    @ArchTest
    static final ArchRule THE_HOUSE_HAS_ONE_CLOCK = noClasses()
            .that()
            .areNotAssignableTo(Clock.class)
            .should()
            .callMethodWhere(Calls.TELLING_THE_TIME)
            .orShould()
            .callConstructorWhere(Calls.MAKING_A_DATE);

    /** Of several nodes each would do it; of the engine's jobs one node takes each. */
    @ArchTest
    static final ArchRule WHAT_IS_DONE_LATER_IS_A_JOB_OF_THE_ENGINE = noClasses()
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(Timer.class, TimerTask.class, ScheduledExecutorService.class, Executors.class)
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework.scheduling..");

    /** Another node, and the next test, would not know of it. */
    @ArchTest
    static final ArchRule NOTHING_IS_REMEMBERED_IN_A_STATIC_FIELD =
            fields().that().areStatic().should().beFinal();

    @ArchTest
    static final ArchRule DATES_STAY_WITH_THE_ENGINE = noClasses()
            .that()
            .resideOutsideOfPackages("..engine..", "..process..")
            .should()
            .dependOnClassesThat(assignableTo(Date.class));

    /** A row stream that nobody closes keeps its connection for good: the fortieth visitor of a page waits in vain. */
    @ArchTest
    static final ArchRule ROWS_ARE_READ_AS_LISTS =
            noClasses().should().callMethod(JdbcClient.MappedQuerySpec.class, "stream");

    @ArchTest
    static final ArchRule MONEY_IS_EXACT = classes()
            .that()
            .resideInAnyPackage("..kernel..", "..ledger..", "..budget..", "..ballot..")
            .should(HaveNo.FLOATING_POINT);

    @ArchTest
    static final ArchRule NOTHING_IS_INJECTED_INTO_FIELDS = NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

    /** What the offline commands and the demonstration's welcome say is meant for the terminal. */
    @ArchTest
    static final ArchRule NOBODY_TALKS_TO_THE_TERMINAL = noClasses()
            .that(DescribedPredicate.not(simpleName("Quarterdeck").or(simpleName("Welcome"))))
            .should(ACCESS_STANDARD_STREAMS);
}
