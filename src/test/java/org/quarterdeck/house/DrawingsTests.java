package org.quarterdeck.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every drawing keeps every rule; that a rule can be broken at all is told by {@link BrokenDrawingsTests}. */
class DrawingsTests {

    private static final Drawings HOUSE = Drawings.ofTheHouse();

    @TestFactory
    Stream<DynamicTest> processesAreNamedMechanically() {
        return keep(NamingRule.values(), HOUSE.processes().toList());
    }

    @TestFactory
    Stream<DynamicTest> processesRunAndCanBeSeen() {
        return keep(LayoutRule.values(), HOUSE.processes().toList());
    }

    @TestFactory
    Stream<DynamicTest> machinesAreAskedProperly() {
        return keep(MachineRule.values(), HOUSE.processes().toList());
    }

    @TestFactory
    @DisplayName("X7 people are asked with a form, a due date and what happens if they don't answer")
    Stream<DynamicTest> peopleAreAskedProperly() {
        return keep(HumanTaskRule.values(), HOUSE.processes().toList());
    }

    @TestFactory
    Stream<DynamicTest> tablesSayWhy() {
        return keep(TableRule.values(), HOUSE.tables().toList());
    }

    @TestFactory
    Stream<DynamicTest> formsCanBeShown() {
        return keep(FormRule.values(), HOUSE.forms().toList());
    }

    @Test
    void aFolderIsAProcess() {
        assertThat(Stream.of("processes", "forms").flatMap(DrawingsTests::foldersOf))
                .allSatisfy(name ->
                        assertThat(Path.of("processes", name, name + ".bpmn")).exists());
    }

    private static Stream<String> foldersOf(String parent) {
        String[] names = new File(parent).list();
        return names == null ? Stream.empty() : Arrays.stream(names);
    }

    private static <T> Stream<DynamicTest> keep(Rule<T>[] rules, List<T> drawn) {
        return drawn.stream()
                .flatMap(it -> Arrays.stream(rules)
                        .map(rule -> dynamicTest(
                                it + ": " + rule,
                                () -> assertThat(rule.breaches(it)).isEmpty())));
    }
}
