package org.quarterdeck.house;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.stream.Stream;

/** What classes must not hold, take, give or call. */
final class HaveNo {

    private static final Set<String> INEXACT = Set.of("double", "float", "java.lang.Double", "java.lang.Float");

    static final ArchCondition<JavaClass> FLOATING_POINT = new ArchCondition<>("have no floating point") {

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            Stream<String> held = type.getFields().stream()
                    .filter(field -> isInexact(field.getRawType()))
                    .map(JavaField::getFullName);
            Stream<String> taken =
                    type.getCodeUnits().stream().filter(HaveNo::isInexact).map(JavaCodeUnit::getFullName);
            Stream<String> called = type.getCodeUnitCallsFromSelf().stream()
                    .filter(call -> isInexact(call.getTarget().getRawReturnType())
                            || call.getTarget().getRawParameterTypes().stream().anyMatch(HaveNo::isInexact))
                    .map(JavaAccess::getDescription);
            Stream.of(held, taken, called)
                    .flatMap(found -> found)
                    .forEach(found -> events.add(SimpleConditionEvent.violated(type, found)));
        }
    };

    private HaveNo() {}

    private static boolean isInexact(JavaCodeUnit unit) {
        return isInexact(unit.getRawReturnType())
                || unit.getRawParameterTypes().stream().anyMatch(HaveNo::isInexact);
    }

    private static boolean isInexact(JavaClass type) {
        return INEXACT.contains(type.getName());
    }
}
