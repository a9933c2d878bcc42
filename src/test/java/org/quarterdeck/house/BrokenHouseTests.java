package org.quarterdeck.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quarterdeck.house.broken.Busybody;
import org.quarterdeck.house.broken.Clocks;

/** Every rule of the architecture bites: the house in {@code broken} breaks each of them. */
class BrokenHouseTests {

    private static final JavaClasses BROKEN = new ClassFileImporter().importPackagesOf(Busybody.class);

    @ParameterizedTest
    @MethodSource
    void everyRuleBites(Field rule) throws IllegalAccessException {
        assertThat(((ArchRule) rule.get(null)).evaluate(BROKEN).hasViolation()).isTrue();
    }

    static Stream<Field> everyRuleBites() {
        return Stream.of(ArchitectureTests.class, TestArchitectureTests.class)
                .flatMap(tests -> Arrays.stream(tests.getDeclaredFields()))
                .filter(field -> ArchRule.class.isAssignableFrom(field.getType()));
    }

    @ParameterizedTest
    @MethodSource
    void everyWayToTellTheTimeIsFound(Class<?> teller) {
        assertThat(ArchitectureTests.THE_HOUSE_HAS_ONE_CLOCK
                        .evaluate(new ClassFileImporter().importClasses(teller))
                        .hasViolation())
                .isTrue();
    }

    static Stream<Class<?>> everyWayToTellTheTimeIsFound() {
        return Arrays.stream(Clocks.class.getDeclaredClasses());
    }
}
